import Glibc

/// A group of accounts of this machine.
package struct UserGroup: Sendable, Equatable {
  package let name: String
  let id: gid_t

  /// The group of this name; `nil` where there is none.
  package init?(named name: String) {
    var entry = group()
    var found: UnsafeMutablePointer<group>?
    var buffer = [CChar](repeating: 0, count: 16 * 1024)
    var code = getgrnam_r(name, &entry, &buffer, buffer.count, &found)
    // A group of many members may need much room.
    while code == ERANGE, buffer.count < 16 << 20 {
      buffer = [CChar](repeating: 0, count: buffer.count * 4)
      code = getgrnam_r(name, &entry, &buffer, buffer.count, &found)
    }
    guard code == 0, found != nil else { return nil }
    self.name = name
    id = entry.gr_gid
  }

  /// The name of the group with this number; the number itself where there is no such group.
  package static func name(of id: UInt32) -> String {
    var entry = group()
    var found: UnsafeMutablePointer<group>?
    var buffer = [CChar](repeating: 0, count: 64 * 1024)
    guard getgrgid_r(id, &entry, &buffer, buffer.count, &found) == 0, found != nil,
      let name = entry.gr_name.flatMap({ String(validatingCString: $0) })
    else { return String(id) }
    return name
  }
}
