import CommandLineKit

// Markup as text (WHATWG HTML, "Writing HTML documents"; drawings are SVG 2 within HTML).

extension Markup {
  /// The piece as it stands in a file. Elements that are no part of a line of text begin a line of their own, so
  /// that two documents can be compared line by line.
  var html: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// Writes the piece behind what stands in a text.
  func write(to text: inout String) {
    switch self {
    case .text(let words):
      Self.write(words, to: &text)
    case .group(let pieces):
      for piece in pieces { piece.write(to: &text) }
    case .sequence(let count, let piece):
      for index in 0..<max(0, count) { piece(index).write(to: &text) }
    case .style(let sheet):
      text += "\n<style>\n"
      text += sheet.description
      text += "\n</style>"
    case .element(let tag, let attributes, let content):
      if !tag.isInline { text += "\n" }
      text += "<"
      text += tag.rawValue
      for attribute in attributes {
        text += " "
        text += attribute.name.description
        text += "=\""
        Self.write(attribute.value, to: &text)
        text += "\""
      }
      text += ">"
      if tag.isVoid { return }
      for piece in content { piece.write(to: &text) }
      text += "</"
      text += tag.rawValue
      text += ">"
    }
  }

  /// Writes a text so that a reader sees all of it, and takes none of it for markup.
  private static func write(_ words: String, to text: inout String) {
    let words = words.visible
    guard words.utf8.contains(where: isSpecial) else {
      text += words
      return
    }
    var rest = words[...]
    while let special = rest.utf8.firstIndex(where: isSpecial) {
      text += rest[..<special]
      text += reference(to: rest.utf8[special])
      rest = rest[rest.utf8.index(after: special)...]
    }
    text += rest
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static func reference(to byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}
