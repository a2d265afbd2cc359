import Glibc

/// The office folders in which an account has worked, a path a line, the latest last:
/// `~/.config/sopctl/kantor`.
///
/// Where it knows one, a new book in the home folder is hardly what is meant: more likely nobody said where the
/// office is. A line may be deleted by hand. Nothing depends on the file but that.
package struct KnownOffices: Sendable {
  /// The file, whether it is there or not.
  package let path: String

  /// No file is larger than this, in bytes.
  private static let maximumSize = 64 * 1024

  package init(path: String) { self.path = path }

  /// The account's own, by the environment; `nil` where there is no home, or none that is a path from the root.
  package static func located(environment: [String: String], home: String?) -> KnownOffices? {
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      return KnownOffices(path: FilePath.join(folder, "sopctl/kantor"))
    }
    guard let home, home.hasPrefix("/") else { return nil }
    return KnownOffices(path: FilePath.join(home, ".config/sopctl/kantor"))
  }

  /// The folders besides one, by their paths from the root, the latest first; none where the file cannot be
  /// read.
  package func folders(besides folder: OfficeFolder) -> [String] {
    let own = folder.absolutePath
    return Self.folders(in: (try? bytes()) ?? []).reversed().filter { $0 != own }
  }

  /// Adds a folder, by its path from the root.
  ///
  /// That it cannot be kept is no fault: nothing that is recorded waits for it.
  ///
  /// - Returns: whether it was added; `false` where it stands there already, too.
  package func add(_ folder: String) -> Bool {
    guard var bytes = try? bytes(), folder.hasPrefix("/"), !folder.utf8.contains(0x0A),
      !Self.folders(in: bytes).contains(folder), isOwn
    else { return false }
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    bytes += Array("\(folder)\n".utf8)
    guard bytes.count <= Self.maximumSize else { return false }
    do throws(FileFault) {
      try FilePath.makeFolder(FilePath.parent(of: path), mode: 0o700)
      return try WholeFile.write(bytes, to: target, mode: 0o600, presence: .replace)
    } catch {
      return false
    }
  }

  /// What stands in the file; nothing where there is none.
  private func bytes() throws(FileFault) -> [UInt8] {
    do throws(FileFault) {
      return try WholeFile.read(target, limit: Self.maximumSize)
    } catch .notFound {
      return []
    }
  }

  private static func folders(in bytes: [UInt8]) -> [String] {
    bytes.split(separator: 0x0A).compactMap { String(validating: $0, as: UTF8.self) }
      .filter { $0.hasPrefix("/") }
  }

  /// The file itself, where a link leads to it.
  private var target: String { FilePath.absolute(path) ?? path }

  /// Whether the folder is the account's, or would be made in one that is: whoever works as another account, and
  /// keeps the home folder in the environment, leaves nothing there that its owner could not change.
  private var isOwn: Bool {
    var folder = FilePath.parent(of: path)
    while !FilePath.isFolder(folder), folder != "/" { folder = FilePath.parent(of: folder) }
    return FileStatus(folder: folder)?.owner == geteuid()
  }
}
