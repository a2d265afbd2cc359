/// A document as a strict reader finds it: stricter than any browser, so that nothing can be taken in two ways.
///
/// It reads the HTML that ``Markup`` writes and no other: lower-case or SVG names, every attribute in double quotes,
/// every element ended but the void ones, and no sign of markup in a text but as one of five references.
indirect enum ReadMarkup: Equatable {
  case text(String)
  case element(String, [Attribute], [ReadMarkup])

  struct Attribute: Equatable {
    let name: String
    let value: String
  }

  struct Fault: Error, CustomStringConvertible {
    let what: String
    /// What stands there.
    let at: String
    var description: String { "\(what) at: \(at)" }
  }
}

extension ReadMarkup {
  /// Reads `<!DOCTYPE html>` and one element.
  static func document(_ html: String) throws(Fault) -> ReadMarkup {
    var reader = MarkupReader(html)
    try reader.expect("<!DOCTYPE html>\n")
    let pieces = try reader.pieces()
    guard case .element("html", _, _)? = pieces.first, pieces.dropFirst() == [.text("\n")] else {
      throw reader.fault("more or less than one html element")
    }
    return pieces[0]
  }

  /// Reads some pieces of markup.
  static func pieces(_ html: String) throws(Fault) -> [ReadMarkup] {
    var reader = MarkupReader(html)
    return try reader.pieces()
  }

  /// This piece and all within it, as they stand.
  var all: [ReadMarkup] {
    guard case .element(_, _, let content) = self else { return [self] }
    return [self] + content.flatMap(\.all)
  }

  /// The elements and the names of their attributes, without any text.
  var shape: String {
    switch self {
    case .text: ""
    case .element(_, _, let content): "\(tag)\(content.map(\.shape).joined())</>"
    }
  }

  /// The start of its tag, without the values of the attributes; empty for a text.
  var tag: String {
    guard case .element(let name, let attributes, _) = self else { return "" }
    return "<\(name)\(attributes.map { " \($0.name)" }.joined())>"
  }

  /// The texts in it, one by one.
  var texts: [String] { all.compactMap { if case .text(let text) = $0 { text } else { nil } } }

  /// Its texts and the values of its attributes, as they stand.
  var words: [String] {
    all.flatMap { piece in
      switch piece {
      case .text(let text): [text]
      case .element(_, let attributes, _): attributes.map(\.value)
      }
    }
  }

  /// What stands in it as text, style sheets aside.
  var text: String {
    switch self {
    case .text(let text): text
    case .element("style", _, _): ""
    case .element(_, _, let content): content.map(\.text).joined()
    }
  }
}

private struct MarkupReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ html: String) { bytes = Array(html.utf8) }

  func fault(_ what: String) -> ReadMarkup.Fault {
    let rest = bytes[min(at, bytes.count)..<min(at + 60, bytes.count)]
    return ReadMarkup.Fault(what: what, at: String(decoding: rest, as: UTF8.self))
  }

  private func has(_ text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

  mutating func expect(_ text: String) throws(ReadMarkup.Fault) {
    guard has(text) else { throw fault("\(text) is missing") }
    at += text.utf8.count
  }

  /// Reads up to an end tag, or the end of the document.
  mutating func pieces() throws(ReadMarkup.Fault) -> [ReadMarkup] {
    var pieces: [ReadMarkup] = []
    while at < bytes.count, !has("</") {
      pieces.append(has("<") ? try element() : .text(try text(upTo: "<")))
    }
    return pieces
  }

  private mutating func element() throws(ReadMarkup.Fault) -> ReadMarkup {
    try expect("<")
    let tag = try name()
    var attributes: [ReadMarkup.Attribute] = []
    while has(" ") {
      at += 1
      let name = try name()
      try expect("=\"")
      let value = has("\"") ? "" : try text(upTo: "\"")
      try expect("\"")
      if attributes.contains(where: { $0.name == name }) { throw fault("\(name) twice") }
      attributes.append(ReadMarkup.Attribute(name: name, value: value))
    }
    try expect(">")
    if Self.void.contains(tag) { return .element(tag, attributes, []) }
    let content = tag == "style" ? [try sheet()] : try pieces()
    try expect("</\(tag)>")
    return .element(tag, attributes, content)
  }

  /// What has no end (WHATWG HTML, 13.1.2).
  private static let void: Set = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  /// A letter, then letters, digits and hyphens.
  private mutating func name() throws(ReadMarkup.Fault) -> String {
    let start = at
    while at < bytes.count,
      bytes[at].isLetterOrDigit || at > start && bytes[at] == UInt8(ascii: "-")
    {
      at += 1
    }
    let name = String(decoding: bytes[start..<at], as: UTF8.self)
    guard name.first?.isLetter == true else { throw fault("no name") }
    return name
  }

  private mutating func text(upTo end: Unicode.Scalar) throws(ReadMarkup.Fault) -> String {
    var text: [UInt8] = []
    while at < bytes.count, bytes[at] != UInt8(ascii: end) {
      if bytes[at] == UInt8(ascii: "&") {
        text.append(try reference())
        continue
      }
      if "<>\"'".utf8.contains(bytes[at]) { throw fault("a bare sign of markup") }
      text.append(bytes[at])
      at += 1
    }
    guard let text = String(validating: text, as: UTF8.self) else { throw fault("no UTF-8") }
    return text
  }

  private mutating func reference() throws(ReadMarkup.Fault) -> UInt8 {
    let references: [(String, UInt8)] = [
      ("&amp;", 0x26), ("&lt;", 0x3C), ("&gt;", 0x3E), ("&quot;", 0x22), ("&#39;", 0x27),
    ]
    for (reference, byte) in references where has(reference) {
      at += reference.utf8.count
      return byte
    }
    throw fault("no reference of ours")
  }

  /// A style sheet ends at whatever looks like an end tag.
  private mutating func sheet() throws(ReadMarkup.Fault) -> ReadMarkup {
    let start = at
    while at < bytes.count, !has("</") { at += 1 }
    return .text(String(decoding: bytes[start..<at], as: UTF8.self))
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= self || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= self
      || UInt8(ascii: "0")...UInt8(ascii: "9") ~= self
  }
}
