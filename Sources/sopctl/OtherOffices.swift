import SOPStore

/// The folders in which an account has worked, where nobody said which one is meant and the home's default has
/// no book. Each by its path from the root, the latest first.
struct OtherOffices: Sendable {
  /// Those in which there is a book.
  var open: [String] = []
  /// Those in which none is found: they were moved away, or are not mounted.
  var gone: [String] = []
  /// Where they are noted, as it is shown.
  var list = ""

  static let none = OtherOffices()

  var isEmpty: Bool { open.isEmpty && gone.isEmpty }
}
