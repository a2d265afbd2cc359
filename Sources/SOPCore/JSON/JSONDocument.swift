/// A JSON document that was read: its value, and what a value cannot tell.
package struct JSONDocument: Hashable, Sendable {
  package let value: JSONValue
  /// Every member whose key an earlier one of its object has, in the document's order.
  package let duplicateKeys: [JSONPath]

  /// Reads a document strictly by RFC 8259, in UTF-8 without a byte order mark.
  ///
  /// - Parameters:
  ///   - maximumDepth: how many arrays and objects may stand within each other.
  ///   - maximumSize: how many bytes are accepted.
  /// - Throws: the first fault; bytes that are not UTF-8 count as the first.
  package static func read(
    _ bytes: [UInt8], maximumDepth: Int = 32, maximumSize: Int = 1 << 20
  ) throws(JSONFault) -> JSONDocument {
    guard bytes.count <= maximumSize else {
      throw JSONFault(.tooLarge(maximum: maximumSize), at: 0, of: bytes)
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw JSONFault(.invalidUTF8, at: error.byteOffsets.lowerBound, of: bytes)
    }
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
      throw JSONFault(.byteOrderMark, at: 0, of: bytes)
    }
    var reader = JSONReader(bytes, maximumDepth: maximumDepth)
    let value = try reader.document()
    return JSONDocument(value: value, duplicateKeys: reader.duplicateKeys)
  }
}
