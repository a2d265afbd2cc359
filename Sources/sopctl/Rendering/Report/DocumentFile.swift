import CommandLineKit
import Glibc
import SOPStore

/// A file that a document is written to (`-o`): whole or not at all.
struct DocumentFile {
  let path: String
  let office: OfficeFolder

  /// Writes the document in the place of whatever file stood there.
  ///
  /// The record cannot be overwritten by a report on it, and a device is no file to be replaced.
  func write(_ document: String) throws(Failure) {
    if let existing = Self.status(of: path) {
      guard existing.isRegular else { throw Failure(.notPlain(path: path)) }
      for own in [office.book, office.settings] where Self.status(of: own) == existing {
        throw .ownFile(path)
      }
    }
    do throws(FileFault) {
      try WholeFile.write(Array(document.utf8), to: path, presence: .replace)
    } catch .notFound {
      throw .noFolder(for: path)
    } catch {
      throw Failure(error)
    }
  }

  private struct Status: Equatable {
    let device: UInt
    let inode: UInt
    let isRegular: Bool
  }

  /// Of a symbolic link, what it leads to; `nil` where there is nothing.
  private static func status(of path: String) -> Status? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Status(
      device: UInt(status.st_dev), inode: UInt(status.st_ino),
      isRegular: status.st_mode & S_IFMT == S_IFREG)
  }
}

extension Failure {
  fileprivate static func ownFile(_ path: String) -> Failure {
    Failure(
      .usage, kind: "ownFile",
      Text(
        "\(path.visible) is the office's own file; nothing was written.",
        id: "\(path.visible) adalah berkas kantor sendiri; tidak ada yang ditulis."),
      remedy: Text("Give another name.", id: "Tuliskan nama lain."))
  }

  fileprivate static func noFolder(for path: String) -> Failure {
    Failure(
      .notFound, kind: "notFound",
      Text(
        "\(path.visible) cannot be written: its folder does not exist.",
        id: "\(path.visible) tidak dapat ditulis: foldernya tidak ada."),
      remedy: Text(
        "Make the folder, or give another name.", id: "Buat foldernya, atau tuliskan nama lain."))
  }
}
