import Glibc

/// The office folders in which an account has worked, a path a line, the latest last:
/// `~/.config/sopctl/kantor`.
///
/// Where it knows one, a new book in the home folder is hardly what is meant: more likely nobody said where the
/// office is. A line may be deleted by hand. Nothing depends on the file but that.
///
/// It stands in the home folder, whatever `$XDG_CONFIG_HOME` says: it is there for whoever lost the variables.
package struct KnownOffices: Sendable {
  private let home: String

  /// No file is larger than this, in bytes.
  private static let maximumSize = 64 * 1024

  /// - Returns: `nil` where there is no home, or none that is a path from the root.
  package init?(home: String?) {
    guard let home, home.hasPrefix("/") else { return nil }
    self.home = home
  }

  /// The file, whether it is there or not.
  package var path: String { FilePath.join(home, ".config/sopctl/kantor") }

  /// The folders, by their paths from the root, the latest first; none where the file cannot be read.
  package var folders: [String] { Self.folders(in: (try? bytes()) ?? []).reversed() }

  /// Notes that the account works in a folder, by its path from the root: it becomes the latest.
  ///
  /// That it cannot be kept is no fault: nothing that is recorded waits for it.
  ///
  /// - Returns: whether it was added; `false` where it was known already, too.
  package func note(_ folder: String) -> Bool {
    guard var bytes = try? bytes(), folder.hasPrefix("/"), !folder.utf8.contains(0x0A) else {
      return false
    }
    let known = Self.folders(in: bytes)
    guard known.last != folder, isOwn else { return false }
    let line = Array(folder.utf8)
    if known.contains(folder) {
      let others = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        .filter { !$0.elementsEqual(line) }
      bytes = Array(others.joined(separator: [0x0A]))
    }
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    bytes += line + [0x0A]
    guard bytes.count <= Self.maximumSize else { return false }
    do throws(FileFault) {
      try FilePath.makeFolder(FilePath.parent(of: path), mode: 0o700)
      return try WholeFile.write(bytes, to: target, mode: 0o600, presence: .replace)
        && !known.contains(folder)
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

  /// Whether the home and the folder in it are the account's: whoever works as another account, and keeps the home
  /// folder in the environment, leaves nothing there that its owner could not change.
  private var isOwn: Bool {
    UserAccount.other(owning: home) == nil
      && UserAccount.other(owning: FilePath.parent(of: path)) == nil
  }
}
