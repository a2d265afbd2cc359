import Foundation
import Glibc

/// The program at a terminal of its own, with somebody who types once a question stands there.
struct PseudoTerminal {
  private let master: FileHandle
  private let slave: FileHandle

  /// - Returns: `nil` where this machine gives out no pseudo-terminals.
  init?(columns: UInt16) {
    let descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard descriptor >= 0 else { return nil }
    master = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    // Of Linux's ioctl_tty(2), whose macros Swift does not see: unlock it, and ask for its number.
    let (unlock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)
    var (locked, number): (Int32, Int32) = (0, 0)
    guard ioctl(descriptor, unlock, &locked) == 0, ioctl(descriptor, getNumber, &number) == 0 else {
      return nil
    }
    let other = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard other >= 0 else { return nil }
    slave = FileHandle(fileDescriptor: other, closeOnDealloc: true)
    var size = winsize(ws_row: 50, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(other, UInt(TIOCSWINSZ), &size) == 0 else { return nil }
  }

  /// Runs a program, and types a line whenever it asks.
  ///
  /// - Parameter controlling: whether it is the program's controlling terminal, whose Ctrl-C interrupts it.
  /// - Returns: how it ended, and all that stood on the screen.
  func run(
    _ program: String, _ arguments: [String], environment: [String: String], typing lines: [String],
    controlling: Bool = false
  ) throws -> (code: Int32, screen: String) {
    let process = Process()
    process.executableURL = URL(filePath: controlling ? Self.setsid : program)
    process.arguments = controlling ? ["--ctty", "--wait", program] + arguments : arguments
    process.environment = environment
    process.standardInput = slave
    process.standardOutput = slave
    process.standardError = slave
    try process.run()
    var screen: [UInt8] = []
    var lines = lines[...]
    var typedAt = -1
    var quiet = 0
    while quiet < Self.patience {
      let (isRunning, chunk) = (process.isRunning, available())
      screen += chunk
      quiet = chunk.isEmpty ? quiet + 1 : 0
      if !isRunning && chunk.isEmpty { break }
      // A question ends with a space, behind which the line is typed; each is answered once.
      if chunk.isEmpty, screen.last == UInt8(ascii: " "), screen.count != typedAt,
        let line = lines.popFirst()
      {
        typedAt = screen.count
        try master.write(contentsOf: Data((line + (line == "\u{3}" ? "" : "\n")).utf8))
      }
    }
    // Whoever starts a process may have blocked gentler signals for it.
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    let text = String(decoding: screen, as: UTF8.self).replacing("\r\n", with: "\n")
    return (process.terminationStatus, text)
  }

  /// So many tenths of a second a program may show nothing.
  private static let patience = 300

  static let setsid = "/usr/bin/setsid"

  /// What is shown within a moment.
  private func available() -> [UInt8] {
    var input = pollfd(fd: master.fileDescriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&input, 1, 100) > 0, input.revents & Int16(POLLIN) != 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(master.fileDescriptor, &bytes, bytes.count)
    return count > 0 ? Array(bytes[..<count]) : []
  }
}
