/// Where in a document values were met first, of a kind that may stand there once.
struct FirstPlaces<Value: Hashable> {
  private var paths: [Value: String] = [:]

  /// Enters a value that stands at a JSON path.
  ///
  /// - Returns: the path at which it was met before; `nil` the first time.
  mutating func enter(_ value: Value, at path: String) -> String? {
    if let earlier = paths[value] { return earlier }
    paths[value] = path
    return nil
  }
}
