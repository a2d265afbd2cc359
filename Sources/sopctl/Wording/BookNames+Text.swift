import CommandLineKit
import SOPCore
import SOPStore

// What is said of a book that has further names (hard links).

extension Failure {
  /// - Parameter count: how many names there are, at least two.
  static func manyNames(_ path: String, _ count: Int) -> Failure {
    let names = Text.names(count)
    return Failure(
      .notRecorded, kind: "manyNames",
      Text(
        "Nothing was recorded: \(path.visible) has \(names), and a book has one.",
        id:
          "Tidak ada yang dicatat: \(path.visible) mempunyai \(names), padahal buku hanya boleh punya satu."
      ),
      remedy: .oneNameAgain(path))
  }
}

extension Message {
  /// What `validate` and `verify` say of such a book.
  static func manyNames(_ path: String, _ count: Int) -> Message {
    let names = Text.names(count)
    return Message(
      kind: "manyNames",
      sentence: Text(
        "The file has \(names); nothing can be recorded.",
        id: "Berkas ini mempunyai \(names); tidak ada yang dapat dicatat."),
      remedy: .oneNameAgain(path))
  }
}

extension Text {
  /// What a command says that reads such a book.
  static func noteOfNames(_ path: String, _ count: Int) -> Text {
    let names = Text.names(count)
    return Text(
      "Note: the book has \(names), and so nothing can be recorded.",
      id: "Perhatian: Buku Agenda mempunyai \(names), jadi tidak ada yang dapat dicatat."
    )
      + .oneNameAgain(path)
  }

  fileprivate static func names(_ count: Int) -> Text {
    Text("\(count) names (hard links)", id: "\(count) nama (hard link)")
  }

  fileprivate static func oneNameAgain(_ path: String) -> Text {
    let command = "find / -xdev -samefile \(path.shellWord)"
    return Text(
      "Remove the others. To find them: \(command)",
      id: "Hapus nama yang lain. Untuk mencarinya: \(command)")
  }
}
