import CommandLineKit
import SOPCore
import SOPStore

extension Failure {
  /// No SOP has this kode.
  static func unknownProcedure(_ word: String, known: [String]) -> Failure {
    let sentence = Text("There is no SOP \(word.echoed).", id: "Tidak ada SOP \(word.echoed).")
    let all = Text("All SOPs: sopctl list", id: "Semua SOP: sopctl list")
    guard let nearest = NearestName(among: known).nearest(to: word) else {
      return Failure(.notFound, kind: "unknownProcedure", sentence, remedy: all, about: word)
    }
    let correction = Text("Did you mean \(nearest)?", id: "Mungkin maksudnya \(nearest)?")
    return Failure(
      .notFound, kind: "unknownProcedure", sentence, remedy: correction + all, about: word)
  }

  /// The definition of an SOP that somebody wants to use does not load.
  static func unsoundDefinition(_ definition: Definition) -> Failure {
    let name = definition.claimedCode ?? FilePath.name(of: definition.file).visible
    if let obstacle = definition.obstacle {
      return Failure(
        .damaged, kind: "unreadableDefinition",
        Text(
          "The SOP \(name) cannot be used, its definition \(definition.file.visible) cannot be read: \(obstacle.reason).",
          id:
            "SOP \(name) tidak dapat dipakai, definisinya \(definition.file.visible) tidak dapat dibaca: \(obstacle.reason)."
        ),
        remedy: obstacle.remedy(of: definition.file))
    }
    let first = Text.first(of: definition.faults.map { ($0.path, $0.message) })
    return Failure(
      .damaged, kind: "unsoundDefinition",
      Text(
        "The SOP \(name) cannot be used, its definition \(definition.file.visible) is not sound: \(first)",
        id:
          "SOP \(name) tidak dapat dipakai, definisinya \(definition.file.visible) tidak benar: \(first)"
      ),
      remedy: .validation(of: definition))
  }

  /// `kantor.json` cannot be used, and so nothing that depends on it.
  static func unsoundSettings(_ error: UnsoundSettings, file: String) -> Failure {
    let first = Text.first(of: error.faults.map { ($0.path, $0.message) })
    let command = "sopctl validate \(file.shellWord)"
    return Failure(
      .damaged, kind: "unsoundSettings",
      Text(
        "The office's settings \(file.visible) are not sound: \(first)",
        id: "Pengaturan kantor \(file.visible) tidak benar: \(first)"),
      remedy: Text("See all of it: \(command)", id: "Lihat selengkapnya: \(command)"))
  }

  /// A run that stands in the book cannot be folded.
  ///
  /// - Parameter pinned: where the definitions are kept that runs were started with; a file is looked at again, to
  ///   say what is wrong with it.
  static func unreadableRun(
    _ id: RunID, _ obstacle: Register.Obstacle, _ pinned: PinnedDefinitions
  ) -> Failure {
    switch obstacle {
    case .line(let fault):
      let what = fault.phrase
      return Failure(
        .damaged, kind: "unreadableRun",
        Text(
          "A line of the run \(id) in the book cannot be read: \(what)",
          id: "Satu baris run \(id) dalam buku tidak terbaca: \(what)"),
        remedy: Text("See all of it: sopctl verify", id: "Lihat selengkapnya: sopctl verify"))
    case .unsealed(let no):
      let entry = no.map(AgendaEntry.text(ofNo:)) ?? "?"
      return Failure(
        .damaged, kind: "unsealedRun",
        Text(
          "The book is damaged: entry \(entry) of the run \(id) is not as it was written, its paraf does not seal it.",
          id:
            "Buku Agenda rusak: entri \(entry) dari run \(id) tidak lagi seperti yang ditulis, parafnya tidak cocok dengan isinya."
        ),
        remedy: Text("See all of it: sopctl verify", id: "Lihat selengkapnya: sopctl verify"))
    case .definition(let digest):
      return .definitionLacking(digest, of: [id], pinned)
    }
  }

  /// Why runs cannot be folded, in their order; those of one definition are told together.
  static func unreadableRuns(
    _ obstacles: [RunID: Register.Obstacle], _ pinned: PinnedDefinitions
  ) -> [Failure] {
    let sorted = obstacles.sorted { $0.key < $1.key }
    var told: Set<String> = []
    return sorted.compactMap { id, obstacle in
      guard case .definition(let digest) = obstacle else {
        return .unreadableRun(id, obstacle, pinned)
      }
      guard told.insert("\(id.code) \(digest.hex)").inserted else { return nil }
      let runs = sorted.filter { $0.key.code == id.code && $0.value == obstacle }.map(\.key)
      return .definitionLacking(digest, of: runs, pinned)
    }
  }

  /// The first entry of a run is not in the book, and so nothing tells by which definition it goes.
  static func startMissing(_ id: RunID) -> Failure {
    Failure(
      .damaged, kind: "startMissing",
      Text(
        "The start of the run \(id) is not in the book.",
        id: "Entri mulai run \(id) tidak ada dalam buku."),
      remedy: Text("See all of it: sopctl verify", id: "Lihat selengkapnya: sopctl verify"))
  }
}

extension Definition {
  /// A fault in words; of a file that cannot be read, why.
  func message(of fault: ProcedureFault) -> Message {
    guard fault.kind == .unreadableFile, let obstacle else { return fault.message }
    return Message(
      kind: fault.message.kind,
      sentence: Text(
        "The file cannot be read: \(obstacle.reason).",
        id: "Berkas tidak dapat dibaca: \(obstacle.reason)."),
      remedy: obstacle.remedy(of: file))
  }
}

extension Text {
  /// What an answer is worth that was made without `kantor.json`.
  static let withoutSettings = Text(
    "So this is reckoned without working hours, holidays, levels and schedule of the office: deadlines and figures may be wrong. See what is wrong: sopctl validate",
    id:
      "Maka ini dihitung tanpa jam kerja, hari libur, tingkat dan jadwal kantor: batas waktu dan angkanya dapat salah. Lihat yang salah: sopctl validate"
  )

  /// The numbers of runs, the first few of many.
  static func naming(_ runs: [RunID]) -> Text {
    let shown = 8
    let names = runs.prefix(shown).map(\.text).joined(separator: ", ")
    let rest = runs.count - shown
    return rest > 0
      ? Text("\(names) and \(rest) more", id: "\(names) dan \(rest) lainnya") : Text(same: names)
  }

  /// A warning, on one line, that an SOP cannot be run.
  static func disabled(_ definition: Definition) -> Text {
    let name = definition.claimedCode ?? FilePath.name(of: definition.file).visible
    if let obstacle = definition.obstacle {
      let remedy = obstacle.remedy(of: definition.file)
      return Text(
        "Warning: the SOP \(name) is out of use, its definition cannot be read: \(obstacle.reason). \(remedy)",
        id:
          "Peringatan: SOP \(name) tidak dapat dipakai, definisinya tidak dapat dibaca: \(obstacle.reason). \(remedy)"
      )
    }
    let remedy = Text.validation(of: definition)
    return Text(
      "Warning: the SOP \(name) is out of use, its definition is not sound. \(remedy)",
      id:
        "Peringatan: SOP \(name) tidak dapat dipakai, definisinya tidak benar. \(remedy)"
    )
  }

  /// The first fault with its path, and how many there are.
  fileprivate static func first(of faults: [(path: String, message: Message)]) -> Text {
    guard let (path, message) = faults.first else { return Text(same: "-") }
    let what = path.isEmpty ? message.sentence : Text(same: "\(path):") + message.sentence
    if faults.count == 1 { return what }
    return what
      + Text("(\(faults.count) faults in all)", id: "(seluruhnya \(faults.count) kesalahan)")
  }

  /// The command that lists all that is wrong with a definition.
  ///
  /// Of two files with one kode each alone may be sound; only the whole folder shows the fault.
  fileprivate static func validation(of definition: Definition) -> Text {
    let isOfFolder = definition.faults.contains { fault in
      if case .codeTwice = fault.kind { true } else { false }
    }
    let command = isOfFolder ? "sopctl validate" : "sopctl validate \(definition.file.shellWord)"
    return Text("See all of it: \(command)", id: "Lihat selengkapnya: \(command)")
  }
}
