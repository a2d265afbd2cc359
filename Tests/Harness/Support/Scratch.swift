import Foundation
import Glibc
import SOPStore

/// A folder of its own for a check, which goes with this value.
final class Scratch: Sendable {
  let path: String

  /// - Parameter isInMemory: on a file system in memory, where what is checked needs no disk.
  init(isInMemory: Bool = false) throws {
    let root = isInMemory && access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/var/tmp"
    var template = Array("\(root)/sopctl-harness-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Skipped("no scratch folder in \(root)") }
    path = String(cString: made)
  }

  deinit { Self.remove(path) }

  func folder(_ name: String) throws -> String {
    let folder = FilePath.join(path, name)
    try FilePath.makeFolder(folder)
    return folder
  }

  /// Removes a folder and what is in it, never following a link.
  static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }
}

/// Files as bytes.
enum Bytes {
  static func of(_ path: String) -> [UInt8] {
    (try? WholeFile.read(path, limit: 1 << 30)) ?? []
  }

  /// Puts bytes into a file, without making them durable.
  static func put(_ bytes: [UInt8], into path: String) throws {
    guard let file = fopen(path, "w") else { throw Skipped("\(path) cannot be written") }
    defer { fclose(file) }
    fwrite(bytes, 1, bytes.count, file)
  }
}
