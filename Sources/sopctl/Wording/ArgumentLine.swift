import CommandLineKit
import SOPCore

/// A command line as it was typed, to show which word of it is wrong.
struct ArgumentLine {
  let arguments: [String]

  /// Nil where the line holds a NIK, however parted: it is never repeated.
  func excerpt(of culprit: Culprit) -> Excerpt? {
    guard arguments.indices.contains(culprit.position),
      NIK.first(in: arguments.joined(separator: " ")) == nil
    else { return nil }
    let words = arguments.map(Word.init)
    let word = words[culprit.position]
    let before = words[..<culprit.position].map { $0.text + " " }.joined()
    let after = words[(culprit.position + 1)...].map { " " + $0.text }.joined()
    return switch culprit.part {
    case .name where word.value != nil:
      Excerpt(
        before: "sopctl " + before, culprit: word.name, after: "=" + (word.value ?? "") + after)
    case .value where word.value != nil:
      Excerpt(
        before: "sopctl " + before + word.name + "=", culprit: word.value ?? "", after: after)
    case .whole, .name, .value:
      Excerpt(before: "sopctl " + before, culprit: word.text, after: after)
    }
  }

  /// A word as a shell takes it; of `--name=value` its parts.
  private struct Word {
    let name: String
    let value: String?

    var text: String { name + (value.map { "=" + $0 } ?? "") }

    init(_ word: String) {
      guard word.utf8.starts(with: "--".utf8),
        let sign = word.utf8.firstIndex(of: UInt8(ascii: "="))
      else {
        (name, value) = (ShellWord.quoted(word), nil)
        return
      }
      name = ShellWord.quoted(String(word[..<sign]))
      value = ShellWord.quoted(String(word[sign...].unicodeScalars.dropFirst()))
    }
  }
}
