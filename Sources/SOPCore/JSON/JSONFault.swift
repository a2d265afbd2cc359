/// Why a text is not a JSON document that is accepted here, and where.
package struct JSONFault: Error, Hashable, Sendable {
  package let kind: Kind
  /// Bytes before the fault.
  package let offset: Int
  /// From 1; lines end in LF.
  package let line: Int
  /// From 1, in Unicode scalars.
  package let column: Int

  package enum Kind: Hashable, Sendable {
    /// Nothing, or white space only.
    case empty
    /// More bytes than the caller allows; no position.
    case tooLarge(maximum: Int)
    case byteOrderMark
    case invalidUTF8
    /// A character that cannot stand here.
    case unexpectedCharacter
    /// The text ends within a value.
    case unterminated
    /// Something follows the document's value.
    case trailingContent
    /// More arrays and objects within each other than the caller allows.
    case tooDeep(maximum: Int)
    case badNumber
    /// A backslash with something that is no escape of JSON.
    case badEscape
    /// Half of a surrogate pair.
    case loneSurrogate
    /// A control character in a string that should be escaped.
    case controlInString
  }

  /// The fault at `offset` of `bytes`.
  init(_ kind: Kind, at offset: Int, of bytes: [UInt8]) {
    let before = bytes.prefix(offset)
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    self.kind = kind
    self.offset = offset
    self.line = before.count { $0 == UInt8(ascii: "\n") } + 1
    self.column = before[lineStart...].count { !UTF8.isContinuation($0) } + 1
  }
}
