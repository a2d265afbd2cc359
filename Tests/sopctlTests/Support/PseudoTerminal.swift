import Glibc

/// The program itself in a terminal of its own (`pty(7)`): what it writes is read, and keys are pressed.
final class PseudoTerminal {
  /// The side on which the person sits.
  private let master: Int32
  let process: pid_t
  /// All that was written on the screen.
  private(set) var output = ""

  // Linux's numbers (`ioctl_tty(2)`); the C library's module has them not.
  private static let unlock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430
  /// `POSIX_SPAWN_SETSID`: a session of its own, whose terminal is the first that is opened.
  private static let ownSession: Int16 = 0x80

  /// - Returns: `nil` where the system has no pseudo-terminals, or the program does not start.
  init?(
    running path: String, _ arguments: [String], home: String,
    environment: [String: String] = [:], columns: Int, rows: Int
  ) {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (locked, number): (Int32, Int32) = (0, 0)
    guard master >= 0, ioctl(master, Self.unlock, &locked) == 0,
      ioctl(master, Self.number, &number) == 0
    else { return nil }
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, Self.ownSession)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/pts/\(number)", O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    let usual = ["HOME": home, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
    let settings = usual.merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = settings.map { strdup($0) } + [nil]
    defer { for word in words + variables { free(word) } }
    var process: pid_t = 0
    guard posix_spawn(&process, path, &actions, &attributes, &words, &variables) == 0 else {
      return nil
    }
    self.process = process
  }

  deinit {
    kill(process, SIGKILL)
    close(master)
  }

  // MARK: - Sitting at it

  func type(_ text: String) { _ = text.withCString { write(master, $0, strlen($0)) } }

  /// Types a line whenever the program asks, until it ends or shows nothing for a long time.
  ///
  /// A question ends with a space, behind which the line is typed; each is answered once.
  func answer(_ lines: [String]) {
    var lines = lines[...]
    var typedAt = -1
    var quiet = 0
    while quiet < Self.patience {
      let before = output.utf8.count
      if !readSome() { return }
      let isQuiet = output.utf8.count == before
      quiet = isQuiet ? quiet + 1 : 0
      if isQuiet, output.last == " ", before != typedAt, let line = lines.popFirst() {
        typedAt = before
        type(line == Self.interrupt ? line : line + "\n")
      }
    }
  }

  /// Ctrl-C.
  static let interrupt = "\u{3}"
  /// So many tenths of a second a program may show nothing.
  private static let patience = 300

  func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Reads until this was written that often, for ten seconds at most.
  func waits(for text: String, times: Int = 1) -> Bool {
    for _ in 0..<100 {
      if output.components(text) >= times { return true }
      if !readSome() { break }
    }
    return output.components(text) >= times
  }

  /// Waits for the program's end, and returns its exit code; `nil` where a signal ended it.
  func end() -> Int32? {
    while readSome() {}
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }

  /// Reads what comes within a tenth of a second; `false` once nobody can write any more.
  private func readSome() -> Bool {
    var input = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    if poll(&input, 1, 100) <= 0 { return kill(process, 0) == 0 }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &bytes, bytes.count)
    if count <= 0 { return false }
    output += String(decoding: bytes[..<count], as: UTF8.self)
    return true
  }

  /// Whether keys are shown, and lines are taken whole, as at a shell.
  var isOrdinary: Bool {
    var state = termios()
    tcgetattr(master, &state)
    return state.c_lflag & tcflag_t(ECHO | ICANON) == tcflag_t(ECHO | ICANON)
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
