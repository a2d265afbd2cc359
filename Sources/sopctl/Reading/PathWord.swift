/// A path as somebody wrote it.
extension Session {
  /// The path, unless it begins with `~`: a shell replaces that only in front and without quotes, and to
  /// everybody else it is a name like any other.
  ///
  /// - Parameter name: what to call it in a message: `--data`, `$SOPCTL_DATA`.
  @discardableResult
  func path(_ word: String, of name: String) throws(Failure) -> String {
    guard word.utf8.first == UInt8(ascii: "~") else { return word }
    throw .literalTilde(word, of: name, home: world.account.home)
  }
}
