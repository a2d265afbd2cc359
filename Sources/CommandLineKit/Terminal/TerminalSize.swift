import Glibc

/// The size of the terminal behind a descriptor.
package struct TerminalSize: Sendable, Equatable {
  package let columns: Int
  package let rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }

  /// What terminals have been since the first ones, for one that does not know.
  package static let usual = TerminalSize(columns: 80, rows: 24)

  /// Nil where there is no terminal, or one that does not know its size.
  package init?(of descriptor: Int32) {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    columns = Int(size.ws_col)
    rows = max(1, Int(size.ws_row))
  }

  package static func isTerminal(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1
  }
}
