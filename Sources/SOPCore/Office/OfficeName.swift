/// The name of an office, as a book's first line keeps it.
package enum OfficeName {
  /// The name with single spaces, and none at its ends.
  ///
  /// - Returns: `nil` where it names nothing: empty, or `-`, which stands in the first line of a book without a
  ///   name.
  package static func tidy(_ text: String) -> String? {
    let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return name.isEmpty || name == "-" ? nil : name
  }
}
