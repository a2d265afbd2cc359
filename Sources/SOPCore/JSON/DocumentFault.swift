/// What is wrong with a JSON document's shape, before anything is known of its meaning.
package enum DocumentFault: Error, Sendable, Equatable {
  case syntax(JSONFault)
  case duplicateKey
  case unknownKey(known: [String])
  case missingKey
  case wrongType(expected: [JSONKind])
  /// A text that must say something is empty.
  case emptyText
  /// A text longer than this many bytes.
  case textTooLong(limit: Int)
  /// A whole number beyond what an `Int` holds.
  case numberTooLarge
  /// None of the values that are allowed here.
  case notOneOf([String])
}

/// The kinds of JSON value.
package enum JSONKind: String, Sendable, Equatable {
  case null, boolean, number, string, array, object
}
