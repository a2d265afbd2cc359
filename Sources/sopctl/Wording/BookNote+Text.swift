import CommandLineKit
import SOPCore

extension BookNotes {
  /// A line for each kind, with how many lines of the book it is about, and the first of them.
  var texts: [Text] {
    kinds.map { kind in
      let (what, lines) = (kind.text(of: self[kind].count), self[kind].beginning)
      return Text(
        "Note: \(what): \(self[kind].count == 1 ? "line" : "lines") \(lines)",
        id: "Catatan: \(what): baris \(lines)")
    }
  }
}

extension NotedLines {
  /// So many lines are named.
  private static let namedCount = 5

  /// The first lines, up to the end of the sentence.
  fileprivate var beginning: String {
    let named = numbers.prefix(Self.namedCount).map { String($0) }.joined(separator: ", ")
    return named + (count > Self.namedCount ? ", ..." : ".")
  }
}

extension BookNote {
  /// What programs call it.
  var name: String {
    switch self {
    case .claimedBeforeList: "claimedBeforeList"
    case .claimedRole: "claimedRole"
    case .sentence: "sentence"
    case .beforeOpening: "beforeOpening"
    case .inFuture: "inFuture"
    case .clockStep: "clockStep"
    }
  }

  /// What there is so many times, as the beginning of a sentence.
  func text(of count: Int) -> Text {
    let entries: English = count == 1 ? "1 entry" : "\(count) entries"
    switch self {
    case .claimedBeforeList:
      return Text(
        "\(entries) with a claimed role (peran=diakui) from before there was a list of officials",
        id: "\(count) entri dengan peran diakui (peran=diakui) dari masa sebelum ada daftar pejabat"
      )
    case .claimedRole:
      return Text(
        "\(entries) with a claimed role (peran=diakui) after others by the list of officials",
        id:
          "\(count) entri dengan peran diakui (peran=diakui) sesudah ada yang menurut daftar pejabat"
      )
    case .sentence:
      return Text(
        "\(entries) with a sentence (uraian) that is not what the facts make it",
        id: "\(count) entri yang uraiannya tidak sesuai dengan faktanya")
    case .beforeOpening:
      return Text(
        "\(entries) of what happened before the book was opened",
        id: "\(count) entri yang terjadi sebelum buku dibuka")
    case .inFuture:
      return Text(
        "\(count == 1 ? "1 line" : "\(count) lines") from the future by this machine's clock",
        id: "\(count) baris yang menurut jam mesin ini dari masa depan")
    case .clockStep:
      return Text(
        "\(entries) recorded earlier than the one before, by a clock that was set back",
        id: "\(count) entri yang dicatat lebih awal daripada entri sebelumnya, karena jam mundur")
    }
  }
}
