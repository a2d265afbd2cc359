/// A piece of an HTML document, or of an SVG drawing in one.
///
/// It is a value until it is written: text and the values of attributes are escaped then, in one place, so that
/// nothing that somebody typed can become markup.
enum Markup: Sendable {
  case text(String)
  indirect case element(Tag, [Attribute], [Markup])
  /// Pieces one after the other.
  case group([Markup])
  /// So many pieces, each made when it is written: a table of a whole month is never held at once.
  case sequence(count: Int, @Sendable (Int) -> Markup)
  /// A style sheet of our own, which is written as it stands.
  case style(StaticString)

  /// An element with what `content` puts into it.
  init(
    _ tag: Tag, _ attributes: Attribute..., @MarkupBuilder content: () -> [Markup] = { [] }
  ) {
    self = .element(tag, attributes, content())
  }

  /// An element that holds a text.
  init(_ tag: Tag, _ attributes: Attribute..., text: String) {
    self = .element(tag, attributes, [.text(text)])
  }

  static let nothing = Markup.group([])

  /// What somebody typed, kept apart from the direction in which the words around it are read (`bdi`).
  static func typed(_ text: String) -> Markup { .element(.bdi, [], [.text(text)]) }
}

/// The elements in use, by their names in HTML and SVG.
enum Tag: String, Sendable, CaseIterable {
  // The document
  case html, head, meta, title, style, body, header, main, section, footer
  // Text
  case h1, h2, h3, p, span, bdi, strong, small, br, wbr, div, ol, li, figure
  // Tables
  case table, colgroup, col, thead, tbody, tr, th, td
  // Drawings
  case svg, defs, pattern, path, line, rect, circle, polygon, polyline
  case drawingText = "text"

  /// Whether it has neither content nor an end tag.
  var isVoid: Bool {
    switch self {
    case .meta, .br, .wbr, .col: true
    default: false
    }
  }

  /// Whether it is part of the text around it, so that nothing may stand between them.
  var isInline: Bool {
    switch self {
    case .span, .bdi, .strong, .small, .br, .wbr: true
    default: false
    }
  }
}

/// An attribute of an element.
struct Attribute: Sendable {
  let name: StaticString
  let value: String

  init(_ name: StaticString, _ value: String) {
    self.name = name
    self.value = value
  }

  init(_ name: StaticString, _ value: Int) { self.init(name, String(value)) }

  static func `class`(_ names: String) -> Attribute { Attribute("class", names) }
}

/// Puts together what stands in an element: pieces, texts, lists of pieces, and what is there at times only.
@resultBuilder
enum MarkupBuilder {
  static func buildExpression(_ piece: Markup) -> [Markup] { [piece] }
  static func buildExpression(_ pieces: [Markup]) -> [Markup] { pieces }
  static func buildExpression(_ text: String) -> [Markup] { [.text(text)] }
  static func buildExpression(_ text: String?) -> [Markup] { text.map { [.text($0)] } ?? [] }
  static func buildExpression(_ piece: Markup?) -> [Markup] { piece.map { [$0] } ?? [] }
  static func buildBlock(_ pieces: [Markup]...) -> [Markup] { pieces.flatMap { $0 } }
  static func buildOptional(_ pieces: [Markup]?) -> [Markup] { pieces ?? [] }
  static func buildEither(first pieces: [Markup]) -> [Markup] { pieces }
  static func buildEither(second pieces: [Markup]) -> [Markup] { pieces }
  static func buildArray(_ pieces: [[Markup]]) -> [Markup] { pieces.flatMap { $0 } }
}
