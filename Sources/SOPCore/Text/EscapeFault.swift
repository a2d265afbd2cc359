/// Why bytes of the book are no text's spelling, and where.
package struct EscapeFault: Error, Hashable, Sendable {
  /// Bytes before the character or the escape at fault.
  package let offset: Int
  package let kind: Kind

  package enum Kind: Error, Hashable, Sendable {
    case invalidUTF8
    /// A character that must be escaped stands as itself.
    case unescaped(Unicode.Scalar)
    /// A backslash that begins no escape of this dialect.
    case loneBackslash
    /// `\u` without `{`, upper-case hexadecimal digits without a zero in front, and `}`.
    case malformedNumber
    /// `\u{HEX}` of a surrogate, or beyond U+10FFFF.
    case noCharacter
    /// `\u{HEX}` of a character that is not written so.
    case needlessEscape(Unicode.Scalar)
  }
}
