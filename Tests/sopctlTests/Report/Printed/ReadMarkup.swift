import Testing

/// An element of a printed document, read back: names, attributes and texts as a browser would see them.
///
/// The reader knows no more of HTML than these documents use, and takes anything else for a fault: an element that is
/// not closed, an attribute without quotes, an ampersand that begins no reference.
struct ReadElement {
  let tag: String
  let attributes: [String: String]
  var children: [ReadNode] = []

  var classes: [Substring] { (attributes["class"] ?? "").split(separator: " ") }

  /// All elements within, in the document's order.
  var descendants: [ReadElement] {
    children.flatMap { child -> [ReadElement] in
      guard case .element(let element) = child else { return [] }
      return [element] + element.descendants
    }
  }

  func all(_ tag: String) -> [ReadElement] { descendants.filter { $0.tag == tag } }

  func all(class name: String) -> [ReadElement] {
    descendants.filter { $0.classes.contains { $0 == name } }
  }

  /// Its text, with single spaces, also where a line or an element that stands alone begins.
  var text: String { raw.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  private static let inline: Set = ["span", "bdi", "strong", "wbr"]

  private var raw: String {
    let text = children.map { child in
      switch child {
      case .text(let text): text
      case .element(let element): element.raw
      }
    }.joined()
    return Self.inline.contains(tag) ? text : " \(text) "
  }

  /// The cells of a table's rows, without those of its head.
  var rows: [[String]] {
    all("tbody").flatMap { $0.all("tr") }.map { row in
      row.descendants.filter { $0.tag == "td" || $0.tag == "th" }.map(\.text)
    }
  }
}

enum ReadNode {
  case text(String)
  case element(ReadElement)
}

struct MarkupFault: Error, CustomStringConvertible {
  let description: String
}

extension ReadElement {
  /// The `html` element of a document.
  init(document: String) throws {
    let start = "<!DOCTYPE html>"
    guard document.hasPrefix(start) else { throw MarkupFault(description: "no DOCTYPE") }
    var reader = MarkupReader(scalars: Array(document.unicodeScalars.dropFirst(start.count)))
    self = try reader.root()
  }
}

private struct MarkupReader {
  let scalars: [Unicode.Scalar]
  var index = 0

  static let void: Set = ["meta", "br", "wbr", "col"]

  mutating func root() throws -> ReadElement {
    skipSpaces()
    let root = try element()
    skipSpaces()
    guard index == scalars.count else { throw fault("something behind the end") }
    return root
  }

  private mutating func element() throws -> ReadElement {
    try take("<")
    let tag = name()
    var attributes: [String: String] = [:]
    while peek == " " {
      try take(" ")
      let name = name()
      try take("=\"")
      guard attributes.updateValue(try text(until: "\""), forKey: name) == nil else {
        throw fault("\(name) twice")
      }
      try take("\"")
    }
    try take(">")
    var element = ReadElement(tag: tag, attributes: attributes)
    if Self.void.contains(tag) { return element }
    if tag == "style" {
      element.children = [.text(style())]
    } else {
      while !isAt("</") {
        element.children.append(
          peek == "<" ? .element(try self.element()) : .text(try text(until: "<")))
      }
    }
    try take("</\(tag)>")
    return element
  }

  private mutating func text(until end: Unicode.Scalar) throws -> String {
    var text = String.UnicodeScalarView()
    while let scalar = peek, scalar != end {
      switch scalar {
      case "<", ">", "\"", "'": throw fault("\(scalar) as it stands")
      case "&": text.append(try reference())
      default:
        text.append(scalar)
        index += 1
      }
    }
    return String(text)
  }

  private mutating func reference() throws -> Unicode.Scalar {
    let known: [(String, Unicode.Scalar)] = [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
    ]
    guard let found = known.first(where: { isAt($0.0) }) else { throw fault("unknown reference") }
    try take(found.0)
    return found.1
  }

  private mutating func style() -> String {
    var text = String.UnicodeScalarView()
    while peek != nil, !isAt("</style>") {
      text.append(scalars[index])
      index += 1
    }
    return String(text)
  }

  private mutating func name() -> String {
    var name = ""
    while let scalar = peek, scalar.properties.isAlphabetic || scalar == "-" || "0"..."9" ~= scalar
    {
      name += String(scalar)
      index += 1
    }
    return name
  }

  private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private func isAt(_ text: String) -> Bool { scalars[index...].starts(with: text.unicodeScalars) }

  private mutating func take(_ text: String) throws {
    guard isAt(text) else { throw fault("\(text) expected") }
    index += text.unicodeScalars.count
  }

  private mutating func skipSpaces() { while peek == "\n" { index += 1 } }

  private func fault(_ words: String) -> MarkupFault {
    let around = String(
      String.UnicodeScalarView(scalars[max(0, index - 60)..<min(scalars.count, index + 60)]))
    return MarkupFault(description: "\(words) at \(index): \(around)")
  }
}
