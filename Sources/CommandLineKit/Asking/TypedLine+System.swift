import Glibc

extension TypedLine {
  /// Waits for a line at standard input.
  ///
  /// Ctrl-C ends the waiting, here and nowhere else: before and afterwards it ends the process, as it does
  /// by default. It is let through only while `pselect` waits, so that none is lost between two calls.
  package static func fromStandardInput() -> TypedLine {
    var interrupt = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    var waiting = sigset_t()
    pthread_sigmask(SIG_BLOCK, &interrupt, &waiting)
    var mask = waiting
    sigdelset(&waiting, SIGINT)

    // Without SA_RESTART; the handler has nothing to do but be there.
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in }
    var previous = sigaction()
    sigaction(SIGINT, &action, &previous)
    defer {
      sigaction(SIGINT, &previous, nil)
      pthread_sigmask(SIG_SETMASK, &mask, nil)
    }
    return line(waitingWith: waiting)
  }

  /// A terminal hands over one line at a time; what stands before Ctrl-D without an LF is one too.
  private static func line(waitingWith mask: sigset_t) -> TypedLine {
    var line: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while line.last != UInt8(ascii: "\n") {
      var mask = mask
      // The set of descriptors with standard input, the lowest bit, in it.
      var input = fd_set()
      input.__fds_bits.0 = 1 << STDIN_FILENO
      guard pselect(STDIN_FILENO + 1, &input, nil, nil, nil, &mask) >= 0 else {
        return errno == EINTR ? .interrupted : .endOfInput
      }
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { break }
      line += chunk[..<count]
      if line.count > longest { return .unreadable }
    }
    if line.isEmpty { return .endOfInput }
    if line.last == UInt8(ascii: "\n") { line.removeLast() }
    return String(validating: line, as: UTF8.self).map(TypedLine.line) ?? .unreadable
  }

  /// No terminal hands over more at once.
  private static let longest = 64 * 1024
}
