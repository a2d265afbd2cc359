extension Session {
  /// Prints lines, each with its end.
  func printLines(_ lines: [String], ending code: ExitCode = .done) throws(Failure) {
    try print(lines.map { $0 + "\n" }.joined(), ending: code)
  }
}
