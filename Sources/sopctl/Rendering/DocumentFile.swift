import CommandLineKit
import Glibc
import SOPStore

/// A file that a document is written to (`-o`): whole or not at all.
struct DocumentFile {
  let path: String
  let office: OfficeFolder

  /// Writes the document in the place of whatever file stood there.
  ///
  /// A device is no file to be replaced, nor is a definition of the office: a new one may be begun among them.
  func write(_ document: String) throws(Failure) {
    if isOwn { throw .ownFile(path) }
    if let existing = Self.status(of: path), !existing.isRegular {
      throw Failure(.notPlain(path: path))
    }
    let isWritten: Bool
    do throws(FileFault) {
      isWritten = try WholeFile.write(
        Array(document.utf8), to: path, presence: isAmongDefinitions ? .keep : .replace)
    } catch .notFound {
      throw .noFolder(for: path)
    } catch {
      throw Failure(error)
    }
    if !isWritten { throw .ownFile(path) }
  }

  /// Whether the office keeps something there, or reads what stands there: no document may take its place.
  private var isOwn: Bool {
    let own = [office.book, office.settings]
    let (file, folder) = (Self.status(of: path), Self.status(of: FilePath.parent(of: path)))
    if file != nil && own.map(Self.status).contains(file) { return true }
    if folder == nil { return false }
    let isInOffice = folder == Self.status(of: office.path)
    if isInOffice && own.map(FilePath.name).contains(FilePath.name(of: path)) { return true }
    return [office.attachments, office.pinnedDefinitions].map(Self.status).contains(folder)
  }

  private var isAmongDefinitions: Bool {
    guard let folder = Self.status(of: FilePath.parent(of: path)) else { return false }
    return folder == Self.status(of: office.definitions)
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

// MARK: - On the command line

extension DocumentFile {
  /// The option of every command that makes a document.
  static var option: Option<String> {
    Option(
      "--file", "-o", placeholder: "FILE",
      Text(
        "Write into this file, whole or not at all.",
        id: "Tulis ke berkas ini, utuh atau tidak sama sekali."),
      completion: .files)
  }
}

extension Session {
  /// Prints a document, or writes it to a file and says so to whoever sits there. `-` is the standard output.
  func hand(
    over document: String, to file: String?, of office: OfficeFolder
  ) throws(Failure) {
    guard let file, file != "-" else { return try print(document) }
    if file.isEmpty { throw .blankText("--file") }
    try path(file, of: "--file")
    try DocumentFile(path: file, office: office).write(document)
    guard world.terminal.isError else { return }
    remark(Text("Written: \(file.visible)", id: "Ditulis: \(file.visible)"))
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
