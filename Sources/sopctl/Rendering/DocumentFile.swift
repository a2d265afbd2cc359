import CommandLineKit
import SOPStore

/// A file that a document is written to (`-o`): whole or not at all.
struct DocumentFile {
  let path: String
  let office: OfficeFolder
  /// Where to write instead, where it may not be written there.
  let documents: DocumentPlace

  /// Writes the document in the place of whatever file stood there.
  ///
  /// No book is replaced, of whatever office and under whatever name, and nothing is put into an office's folder,
  /// which would take it for its own or give it to all who share it. Nor is a device a file to be replaced.
  func write(_ document: String) throws(Failure) {
    if let holder = OfficeFolder.holding(path, or: office) {
      throw .documentInOffice(path, folder: holder, instead: instead)
    }
    if try isBook { throw .documentOverBook(path, instead: instead) }
    _ = try orFail(
      WholeFile.write(Array(document.utf8), to: path, presence: .replace),
      missing: .noFolder(for: path))
  }

  /// Whether a book stands there; throws where something stands there that is no file.
  private var isBook: Bool {
    get throws(Failure) {
      guard let file = FilePath.absolute(path), FilePath.exists(file) else { return false }
      if !FilePath.isFile(file) { throw Failure(.notPlain(path: path)) }
      return try orFail(AgendaReader.isBook(file))
    }
  }

  private var instead: String? { documents.free(FilePath.name(of: path)) }
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
    try DocumentFile(path: file, office: office, documents: world.documents).write(document)
    guard world.terminal.isError else { return }
    remark(Text("Written: \(file.visible)", id: "Ditulis: \(file.visible)"))
  }
}

extension Failure {
  /// - Parameter instead: a path at which nothing speaks against it.
  static func documentInOffice(
    _ path: String, folder: OfficeFolder, instead: String?
  ) -> Failure {
    Failure(
      .refused, kind: "ownFile",
      Text(
        "\(path.visible) would stand in the folder of an office, \(folder.path.visible), which keeps its own files alone; nothing was written.",
        id:
          "\(path.visible) akan berada di folder kantor \(folder.path.visible), yang hanya untuk berkas kantor sendiri; tidak ada yang ditulis."
      ),
      remedy: .writeElsewhere(instead))
  }

  static func documentOverBook(_ path: String, instead: String?) -> Failure {
    Failure(
      .refused, kind: "ownFile",
      Text(
        "\(path.visible) is a Buku Agenda, and no document takes its place; nothing was written.",
        id:
          "\(path.visible) adalah Buku Agenda, yang tidak boleh diganti dokumen lain; tidak ada yang ditulis."
      ),
      remedy: .writeElsewhere(instead))
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

extension Text {
  fileprivate static func writeElsewhere(_ path: String?) -> Text {
    let example = path.map {
      Text("for example -o \($0.shellWord)", id: "misalnya -o \($0.shellWord)")
    }
    let place = example ?? Text("in another folder", id: "di folder lain")
    return Text("Give another name, \(place).", id: "Tuliskan nama lain, \(place).")
  }
}
