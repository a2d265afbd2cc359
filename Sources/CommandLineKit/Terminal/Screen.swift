import Glibc

/// A terminal that is drawn over in place: its second screen, without a cursor, and keys as they are pressed.
///
/// When it goes, the terminal is as it was. As long as it is there, the signals that end or stop a process
/// wait until ``next(within:)`` comes across them: nothing is cut off half way, and no handler runs.
package final class Screen: Sendable {
  /// What may happen to a screen.
  package enum Event: Sendable, Equatable {
    case key(UInt8)
    /// It has another size, or was away: all has to be drawn again.
    case changed
    /// The process is to end, by the signal of this number.
    case end(Int32)
    case nothing
  }

  /// How the terminal was.
  private let saved: termios
  private let savedSignals: sigset_t

  private static let endings = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
  private static let signals = endings + [SIGTSTP, SIGCONT, SIGWINCH]
  /// Signals are looked for so often, in milliseconds: soon enough for a finger, seldom enough to cost nothing.
  private static let slice = 100

  /// - Returns: `nil` where input or output is no terminal.
  package init?() {
    var state = termios()
    guard TerminalSize.isTerminal(STDOUT_FILENO), tcgetattr(STDIN_FILENO, &state) == 0 else {
      return nil
    }
    saved = state
    var (held, before) = (Self.set(of: Self.signals), sigset_t())
    pthread_sigmask(SIG_BLOCK, &held, &before)
    savedSignals = before
    enter()
  }

  deinit {
    leave()
    var before = savedSignals
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }

  private static func set(of signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    return set
  }

  // MARK: - Entering and leaving

  private func enter() {
    var state = saved
    // Ctrl-C and Ctrl-Z stay what they are: signals.
    state.c_lflag &= ~tcflag_t(ICANON | ECHO)
    // Ctrl-S would hold the drawing up, and with it the signals.
    state.c_iflag &= ~tcflag_t(IXON)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &state)
    write("\u{1B}[?1049h\u{1B}[?25l")
  }

  private func leave() {
    write("\u{1B}[?25h\u{1B}[?1049l")
    var state = saved
    tcsetattr(STDIN_FILENO, TCSADRAIN, &state)
  }

  /// Gives the terminal back, lets the process be stopped, and goes on when it is continued.
  private func stop() {
    leave()
    var stop = Self.set(of: [SIGTSTP])
    kill(getpid(), SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &stop, nil)
    pthread_sigmask(SIG_BLOCK, &stop, nil)
    enter()
  }

  // MARK: - Drawing

  package var size: TerminalSize { TerminalSize(of: STDOUT_FILENO) ?? .usual }

  /// Draws lines over what stands there, as many as there are rows, in one write; what is left is cleared.
  package func draw(_ lines: [String]) {
    // Cleared first: behind a line that is as wide as the screen the cursor stands on its last sign.
    let rows = lines.prefix(size.rows).map { "\u{1B}[K\($0)" }
    write(
      "\u{1B}[H" + rows.joined(separator: "\r\n") + (rows.count < size.rows ? "\r\n\u{1B}[J" : ""))
  }

  /// Writes to the terminal; where it is gone, ``next(within:)`` says so.
  private func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // Another program made the terminal one that does not wait.
        var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        if poll(&output, 1, 1_000) <= 0 { return }
      } else if errno != EINTR {
        return
      }
    }
  }

  // MARK: - Waiting

  /// Waits for what happens next, so many milliseconds at most.
  package func next(within milliseconds: Int) -> Event {
    var left = milliseconds
    while true {
      if let event = signalled() { return event }
      if left <= 0 { return .nothing }
      let slice = min(left, Self.slice)
      left -= slice
      var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      if poll(&input, 1, Int32(slice)) > 0 { return pressed() }
    }
  }

  /// What a signal that waits asks for.
  private func signalled() -> Event? {
    var (held, now) = (Self.set(of: Self.signals), timespec())
    let signal = sigtimedwait(&held, nil, &now)
    if signal < 0 { return nil }
    if Self.endings.contains(signal) { return .end(signal) }
    if signal == SIGTSTP { stop() }
    // Continued after a stop that could not be held back: another program may have drawn here.
    if signal == SIGCONT { enter() }
    return .changed
  }

  private func pressed() -> Event {
    var byte: UInt8 = 0
    let count = read(STDIN_FILENO, &byte, 1)
    if count == 1 { return .key(byte) }
    // A terminal that has nothing to read, though it says so, is gone.
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? .nothing : .end(SIGHUP)
  }
}
