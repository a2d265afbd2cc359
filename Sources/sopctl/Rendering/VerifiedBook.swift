import CommandLineKit
import SOPCore
import SOPStore

/// A book that was read to its end, and what the check found.
struct VerifiedBook {
  let path: String
  var verification: Verification
  /// Whether what is noted makes it unsound, too.
  let isStrict: Bool
  let lineCount: Int
  /// Bytes after the last LF: a writer may be adding them, or a killed one left them.
  let unsealedCount: Int
  /// How many names the file has; another one is a hard link.
  let nameCount: Int
  /// Where the definitions are kept that runs were started with.
  let pinned: PinnedDefinitions

  /// Every line but the header and the sealed fragments, whether it can be read or not.
  var entryCount: Int { max(0, lineCount - 1 - verification.sealedFragments) }

  /// The last paraf; `nil` in a book without lines.
  var lastSeal: String? { lineCount > 0 ? verification.lastSeal.hex : nil }

  var isUnsound: Bool { verification.damage > 0 || isStrict && isNoted }

  private var isNoted: Bool { !verification.notes.isEmpty || noteOfNames != nil }

  /// What is noted of the file itself, of no line of it; `nil` for nothing.
  var noteOfNames: Message? { nameCount > 1 ? .manyNames(path, nameCount) : nil }

  /// Whether there was nothing that only a newer program can read.
  var isReadToItsEnd: Bool { verification.firstNewer == nil }

  // MARK: - Text

  /// The figures, then every fault with its line.
  ///
  /// - Parameter width: of the terminal; `nil` where there is none.
  func text(_ language: Language, width: Int?) -> String {
    var lines = "\(Text("Book", id: "Buku Agenda")[language]) \(path.visible)".hanging(to: width)
    let labels = figures.map { $0.label[language].displayWidth }.max() ?? 0
    lines += figures.map { "  \($0.label[language].padded(to: labels))  \($0.value)" }
    lines += verification.faults.flatMap { line(of: $0)[language].hanging(to: width) }
    if let unlisted { lines += unlisted[language].hanging(to: width) }
    if let first = verification.firstNewer {
      lines += unjudged(from: first)[language].hanging(to: width)
    }
    lines += verification.notes.texts.flatMap { $0[language].hanging(to: width) }
    if let noteOfNames {
      let note = Text("Note:", id: "Catatan:") + noteOfNames.text
      lines += note[language].hanging(to: width)
    }
    if isUnsound || isReadToItsEnd { lines.append(conclusion[language]) }
    return lines.map { $0 + "\n" }.joined()
  }

  private var figures: [(label: Text, value: String)] {
    var figures = [
      (Text("Entries", id: "Entri"), "\(entryCount)"),
      (Text("Last No", id: "No terakhir"), AgendaEntry.text(ofNo: verification.lastNo)),
      (Text("Last paraf", id: "Paraf terakhir"), lastSeal ?? "-"),
      (Text("Sealed fragments", id: "Penggalan tersegel"), "\(verification.sealedFragments)"),
      (Text("Recorded later", id: "Dicatat kemudian"), "\(verification.backdated)"),
      (Text("Clock steps backwards", id: "Jam mundur"), "\(verification.notes[.clockStep].count)"),
    ]
    if !verification.attachments.isEmpty {
      figures.append((Text("Attachments", id: "Lampiran"), "\(verification.attachments.count)"))
    }
    if unsealedCount > 0 {
      figures.append((Text("Bytes not sealed yet", id: "Bita belum tersegel"), "\(unsealedCount)"))
    }
    return figures
  }

  private func line(of fault: BookFault) -> Text {
    let what = message(of: fault).text
    guard let no = fault.no.map(AgendaEntry.text(ofNo:)) else {
      return Text("Line \(fault.line):", id: "Baris \(fault.line):") + what
    }
    return Text("Line \(fault.line), No \(no):", id: "Baris \(fault.line), No \(no):") + what
  }

  /// A fault in words; of a definition, what is wrong with its file.
  func message(of fault: BookFault) -> Message {
    guard case .rule(.definitionMissing(let digest), let run) = fault.kind else {
      return fault.message
    }
    let condition = pinned.condition(of: run.code, digest)
    return Message.definitionLacking(condition, file: pinned.path(of: run.code, digest)).of(run)
  }

  /// How many faults are not listed; `nil` where all are.
  private var unlisted: Text? {
    let count = verification.faultCount - verification.faults.count
    if count == 0 { return nil }
    return Text(
      "Further faults, which are not listed: \(count).",
      id: "Kesalahan lain, yang tidak disebut satu per satu: \(count).")
  }

  /// What cannot be said of a book in which a newer program has written.
  private func unjudged(from first: Int) -> Text {
    let rest =
      first == 1
      ? Text("of it only the parafs were checked.", id: "hanya parafnya yang diperiksa.")
      : Text(
        "from line \(first) on the rules were not checked.",
        id: "sejak baris \(first) aturannya tidak diperiksa.")
    return Text(
      "The book was written by a newer sopctl:", id: "Buku ditulis oleh sopctl yang lebih baru:")
      + rest + .update
  }

  private var conclusion: Text {
    switch verification.damage {
    case 0 where isUnsound:
      Text("Not sound by --strict.", id: "Tidak benar menurut --strict.")
    case 0: Text("Sound: no faults.", id: "Benar: tidak ada kesalahan.")
    case 1: Text("Not sound: 1 fault.", id: "Tidak benar: 1 kesalahan.")
    case let count: Text("Not sound: \(count) faults.", id: "Tidak benar: \(count) kesalahan.")
    }
  }
}
