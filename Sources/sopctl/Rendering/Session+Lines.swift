extension Session {
  /// Prints lines, each with its end.
  func printLines(_ lines: [String]) throws(Failure) {
    try print(lines.map { $0 + "\n" }.joined())
  }
}
