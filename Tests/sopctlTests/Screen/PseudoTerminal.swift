import Foundation
import Glibc

/// A pseudo-terminal of some width, in which a program runs as on a real one.
struct PseudoTerminal: ~Copyable {
  private let controller: Int32
  private let path: String

  static let isAvailable = PseudoTerminal(columns: 80) != nil

  /// `nil` where the machine has none.
  init?(columns: UInt16) {
    controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (number, isLocked): (Int32, Int32) = (0, 0)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    let isReady =
      controller >= 0 && ioctl(controller, Self.lock, &isLocked) == 0
      && ioctl(controller, Self.number, &number) == 0
      && ioctl(controller, UInt(TIOCSWINSZ), &size) == 0
    path = "/dev/pts/\(number)"
    guard isReady, access(path, R_OK | W_OK) == 0 else { return nil }
  }

  // `TIOCSPTLCK` and `TIOCGPTN` of Linux, which are macros that do not reach Swift; no more do
  // `posix_openpt` and its companions.
  private static let lock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430

  deinit { if controller >= 0 { close(controller) } }

  /// Runs a program with both of its outputs on the terminal, and nothing to read.
  ///
  /// - Returns: what came out of it, its line ends made LF again.
  func output(
    of program: String, _ arguments: [String], environment: [String: String]
  ) throws -> String {
    let terminal = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    let handle = FileHandle(fileDescriptor: terminal, closeOnDealloc: false)
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    // Once the program's own are closed too, reading ends.
    close(terminal)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = read(controller, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 || errno != EINTR {
        break
      }
    }
    process.waitUntilExit()
    return String(decoding: bytes.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
  }
}
