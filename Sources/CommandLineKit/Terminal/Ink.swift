/// How a piece of text is to stand out.
package enum Ink: Sendable, Equatable {
  case normal
  case bold
  case dim
  case red
  case green
  case yellow

  /// The parameter of ECMA-48's "select graphic rendition".
  var code: Int? {
    switch self {
    case .normal: nil
    case .bold: 1
    case .dim: 2
    case .red: 31
    case .green: 32
    case .yellow: 33
    }
  }
}
