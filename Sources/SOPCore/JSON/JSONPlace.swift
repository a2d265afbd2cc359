/// Where a member of an object, or an element of an array, stands in a document's bytes.
package struct JSONPlace: Hashable, Sendable {
  /// The key with its quotes; nil for an element.
  package let key: Range<Int>?
  package let value: Range<Int>
}

extension JSONDocument {
  /// Where the values of some paths stand: by the path's text, as ``JSONPath/text`` gives it.
  ///
  /// Of a key that stands twice it is the last. What is not there, or all of a document that cannot be
  /// read, is left out.
  package static func places(of paths: Set<String>, in bytes: [UInt8]) -> [String: JSONPlace] {
    guard (try? read(bytes)) != nil else { return [:] }
    var reader = JSONReader(bytes, maximumDepth: 32, sought: paths)
    _ = try? reader.document()
    return reader.places
  }
}
