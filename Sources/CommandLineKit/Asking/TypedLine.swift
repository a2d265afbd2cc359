/// What came of waiting for a line to be typed.
package enum TypedLine: Sendable, Equatable {
  /// A line, without its LF.
  case line(String)
  /// A line that is not UTF-8.
  case unreadable
  /// Ctrl-D, or whatever was read from has ended.
  case endOfInput
  /// Ctrl-C.
  case interrupted
}
