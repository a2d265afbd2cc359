@testable import sopctl

extension Markup {
  var tag: sopctl.Tag? {
    if case .element(let tag, _, _) = self { tag } else { nil }
  }

  var children: [Markup] {
    switch self {
    case .element(_, _, let content): content
    case .group(let pieces): pieces
    case .sequence(let count, let piece): (0..<count).map(piece)
    case .text, .style: []
    }
  }

  subscript(attribute: String) -> String? {
    guard case .element(_, let attributes, _) = self else { return nil }
    return attributes.first { $0.name.description == attribute }?.value
  }

  /// Its texts, one after the other.
  var words: String {
    if case .text(let text) = self { return text }
    return children.map(\.words).joined()
  }

  /// Every element of a kind in it, in order; none in another of its kind.
  func all(_ tag: sopctl.Tag) -> [Markup] {
    if self.tag == tag { return [self] }
    return children.flatMap { $0.all(tag) }
  }
}
