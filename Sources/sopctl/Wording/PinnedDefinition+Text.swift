import CommandLineKit
import SOPCore
import SOPStore

extension Message {
  /// What is wrong with a definition that runs were started with; `nil` where nothing is.
  ///
  /// - Parameters:
  ///   - file: its path.
  ///   - isReplaced: whether the bundled definition serves in its place.
  ///   - open: those of the runs that are open.
  ///   - ended: how many others there are.
  init?(
    _ condition: PinnedDefinitions.Condition, file: String, isReplaced: Bool, open: [RunID],
    ended: Int
  ) {
    let runs = Self.runs(open: open, ended: ended)
    guard let what = condition.words else { return nil }
    let substitute =
      isReplaced
      ? Text(
        " The bundled one serves in its place as long as this sopctl is used.",
        id: " Definisi bawaan menggantikannya selama sopctl ini dipakai.") : .empty
    self.init(
      kind: condition.name,
      sentence: Text(
        "The definition \(what). Started with it: \(runs).\(substitute)",
        id:
          "Definisi ini \(what). Yang dimulai dengannya: \(runs).\(substitute)"
      ),
      remedy: condition.remedy(file: file))
  }

  private static func runs(open: [RunID], ended: Int) -> Text {
    let over = Text("\(ended) that are over", id: "\(ended) yang sudah berakhir")
    if open.isEmpty { return over }
    let names = Text.naming(open)
    if ended == 0 { return names }
    return Text(
      "\(names); \(over)", id: "\(names); \(over)")
  }
}

extension Failure {
  /// Runs cannot be folded, since something is wrong with the definition that they were started with.
  ///
  /// - Parameter runs: at least one.
  static func definitionLacking(
    _ digest: Digest, of runs: [RunID], _ pinned: PinnedDefinitions
  ) -> Failure {
    let code = runs.first?.code ?? ""
    return .definitionLacking(
      pinned.condition(of: code, digest), file: pinned.path(of: code, digest), of: runs)
  }

  static func definitionLacking(
    _ condition: PinnedDefinitions.Condition, file: String, of runs: [RunID]
  ) -> Failure {
    let what = condition.wordsIfLacking
    let names = Text.naming(runs)
    let (noun, verb) = runs.count == 1 ? ("run", "was") : ("runs", "were")
    let name = "definisi/\(FilePath.name(of: file))"
    return Failure(
      .damaged, kind: condition.name,
      Text(
        "The definition that the \(noun) \(names) \(verb) started with \(what): \(name).",
        id: "Definisi yang berlaku bagi run \(names) \(what): \(name)."),
      remedy: condition.remedy(file: file))
  }
}

extension Message {
  /// What `verify` says of a run whose entries cannot be checked.
  static func definitionLacking(
    _ condition: PinnedDefinitions.Condition, file: String
  ) -> Message {
    let what = condition.wordsIfLacking
    let name = "definisi/\(FilePath.name(of: file))"
    return Message(
      kind: condition.name,
      sentence: Text(
        "The definition it was started with \(what), so that its entries cannot be checked: \(name).",
        id:
          "Definisi yang dipakainya \(what), sehingga entrinya tidak dapat diperiksa: \(name)."
      ),
      remedy: condition.remedy(file: file))
  }
}

extension PinnedDefinitions.Condition {
  /// What programs call it.
  fileprivate var name: String {
    switch self {
    case .sound: "definitionUnreadable"
    case .missing: "definitionMissing"
    case .changed: "definitionChanged"
    case .unreadable: "definitionUnreadable"
    }
  }

  /// What to do: what is there and may not be read needs no backup.
  fileprivate func remedy(file: String) -> Text {
    switch self {
    case .missing, .changed:
      return Text(
        "Bring the file back from a backup.", id: "Kembalikan berkas itu dari cadangan.")
    case .unreadable(let fault):
      return fault.remedy(of: file)
    case .sound:
      return Text(
        "Do it again. If it comes back, see what is wrong: sopctl validate",
        id: "Ulangi. Bila terjadi lagi, lihat apa yang salah: sopctl validate")
    }
  }

  /// What was wrong when it was lacking, though nothing may be by now: it was brought back since, or too few files
  /// could be open at once then.
  fileprivate var wordsIfLacking: Text {
    words ?? Text("could not be read a moment ago", id: "tadi tidak dapat dibaca")
  }

  /// What is wrong; `nil` where nothing is.
  fileprivate var words: Text? {
    switch self {
    case .sound: nil
    case .missing: Text("is missing", id: "hilang")
    case .changed: Text("is not what it was", id: "bukan lagi yang dahulu")
    case .unreadable(let fault):
      Text(
        "cannot be read (\(fault.reason))",
        id: "tidak dapat dibaca (\(fault.reason))")
    }
  }
}
