import SOPStore

/// Where a document goes that the program proposes to make: into the current folder, but into no office's.
struct DocumentPlace: Sendable {
  let currentFolder: @Sendable () -> String?
  let home: String?

  /// A path for a document: its name alone, or from the root where the caller stands in an office's folder.
  func path(of name: String) -> String {
    guard let currentFolder = currentFolder(),
      OfficeFolder.holding(FilePath.join(currentFolder, name)) != nil
    else { return name }
    return outside.map { FilePath.join($0, name) } ?? name
  }

  /// A path from the root for a document that may not be written where it was to be; `nil` where none is known at
  /// which nothing stands, or where the name is one that makes a folder an office's.
  func free(_ name: String) -> String? {
    guard let outside, !OfficeFolder.fileNames.contains(name) else { return nil }
    let path = FilePath.join(outside, name)
    return FilePath.exists(path) ? nil : path
  }

  /// A folder that is no office's.
  private var outside: String? {
    [home, "/tmp"].lazy.compactMap(\.self).first {
      $0.hasPrefix("/") && FilePath.isFolder($0)
        && OfficeFolder.holding(FilePath.join($0, "x")) == nil
    }
  }
}

extension World {
  var documents: DocumentPlace { DocumentPlace(currentFolder: currentFolder, home: account.home) }
}
