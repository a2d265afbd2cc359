/// Why a line of the book cannot be read.
package struct LineFault: Error, Sendable, Equatable {
  /// The field concerned, from 1; 0 for the whole line.
  package let field: Int
  package let kind: Kind

  package init(field: Int, kind: Kind) {
    self.field = field
    self.kind = kind
  }

  package enum Kind: Sendable, Equatable {
    case notUTF8
    case tooLong
    /// The line ends in no paraf.
    case noSeal
    case fieldCount(Int)
    case unreadable
    case escape
    case unknownEvent(String)
    /// The header of another version of the format.
    case unknownVersion(String)
    case emptyField
    /// A key that the format does not know.
    case unknownKey(String)
    case keyOutOfOrder(String)
    case unreadableValue(key: String)
    /// A number of more digits than the format has: 18.
    case numberTooLarge
    case valueTooLarge(key: String)
    /// A word in the place of a few that the format knows.
    case unknownValue(key: String, String)
    /// A key that this kind of event must have, or may not have.
    case missingKey(String)
    case misplacedKey(String)
    case textTooLong(key: String)
  }
}

extension LineFault.Kind {
  /// What is wrong with bytes in the place of a number.
  static func ofNumber(_ bytes: Span<UInt8>) -> LineFault.Kind {
    bytes.isTooLargeNumber ? .numberTooLarge : .unreadable
  }
}

extension Span<UInt8> {
  /// Whether this is a number of more digits than the format has.
  var isTooLargeNumber: Bool {
    guard count > 18, self[0] != UInt8(ascii: "0") else { return false }
    for index in indices where !self[index].isASCIIDigit { return false }
    return true
  }
}
