import CommandLineKit

// The small words that sentences about faults are made of.

extension String {
  /// The word as somebody typed it, made visible and cut, in quotes.
  var echoed: String { "\"\(visible(columns: 60))\"" }

  /// The text as one word of a shell, for commands that can be pasted.
  var shellWord: String { ShellWord.path(self) }
}

extension Sequence<String> {
  /// The words in a row, each visible; of a long row its beginning and its end.
  var listed: String {
    let words = map { $0.visible(columns: 40) }
    guard words.count > 24 else { return words.joined(separator: ", ") }
    return (words.prefix(20) + ["..."] + words.suffix(3)).joined(separator: ", ")
  }
}

extension Sequence<Int> {
  /// The numbers in a row, as ``Swift/Sequence/listed`` has words.
  var listed: String { map { String($0) }.listed }
}

extension Text {
  /// One sentence after the other.
  static func + (first: Text, second: Text) -> Text {
    Text(
      "\(first) \(second)", id: "\(first) \(second)")
  }
}

extension Message {
  /// What is wrong and what to do, in one or two sentences.
  var text: Text { remedy.map { sentence + $0 } ?? sentence }
}

extension Text {
  /// The text with a capital letter first, where it begins a sentence.
  var capitalized: Text {
    mapped { $0.prefix(1).uppercased() + $0.dropFirst() }
  }
}
