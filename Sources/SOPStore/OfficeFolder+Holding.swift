extension OfficeFolder {
  /// The office's folder that holds a file, or would: the file's own folder, if it has a book, or a folder with a
  /// book that holds it in its `sops/`, `definisi/` or `lampiran/`, however deep. Of a folder that has a `kantor.json`
  /// alone, as an office whose book was lost, what an office reads is held so too, and no other file.
  ///
  /// The file is looked for where its name stands and, where that is a link, where it leads to.
  ///
  /// - Parameter known: a folder that is an office's with or without a book.
  package static func holding(_ path: String, or known: OfficeFolder? = nil) -> OfficeFolder? {
    let known = known.flatMap { FilePath.absolute($0.path) }
    let named = FilePath.absolute(FilePath.parent(of: path)).map {
      FilePath.join($0, FilePath.name(of: path))
    }
    return [named, FilePath.absolute(path)].lazy.compactMap { place in
      place.flatMap { holding(absolute: $0, or: known) }
    }.first
  }

  private static func holding(absolute path: String, or known: String?) -> OfficeFolder? {
    var (folder, name) = (FilePath.parent(of: path), FilePath.name(of: path))
    var isDirect = true
    while true {
      let office = OfficeFolder(path: folder)
      let isKept = isDirect ? fileNames.contains(name) : folderNames.contains(name)
      if folder == known || office.hasBook {
        if isDirect || isKept { return office }
      } else if isKept && office.exists(office.settings) {
        return office
      }
      if folder == "/" { return nil }
      (folder, name) = (FilePath.parent(of: folder), FilePath.name(of: folder))
      isDirect = false
    }
  }

  /// The files in an office's folder.
  package static let fileNames: Set<String> = ["buku-agenda.txt", "kantor.json"]
  /// The folders in it.
  private static let folderNames: Set<String> = ["sops", "definisi", "lampiran"]
}
