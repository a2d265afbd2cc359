import SOPCore

/// The definitions that runs were started with, kept as long as the book: `definisi/KODE-DIGEST.json`.
package struct PinnedDefinitions: Sendable {
  private let folder: String

  package init(folder: String) { self.folder = folder }

  /// Where a definition is kept.
  package func path(of code: String, _ digest: Digest) -> String {
    FilePath.join(folder, "\(code)-\(digest.hex).json")
  }

  /// Keeps a definition, byte by byte, before the first run that it pins is recorded.
  package func pin(_ definition: Definition, code: String) throws(FileFault) {
    let path = path(of: code, definition.digest)
    try LentGroup.reaching(path) { () throws(FileFault) in
      try keep(definition, at: path)
    }
  }

  private func keep(_ definition: Definition, at path: String) throws(FileFault) {
    if let kept = try? WholeFile.read(path, limit: Procedure.maximumFileSize),
      SHA256.hash(kept) == definition.digest
    {
      // Whoever put it there may have been killed before its name was durable.
      return try WholeFile.synchronizeFolder(of: path)
    }
    try FilePath.makeFolder(folder)
    // Whoever may read the folder may read what is in it, whatever the umask.
    let mode = FileStatus(path: folder).map { $0.permissions & 0o444 }
    try WholeFile.write(definition.bytes, to: path, mode: mode, presence: .replace)
  }

  /// The definition of a kode with this digest; a bundled one serves where its copy is missing.
  package func procedure(_ code: String, _ digest: Digest) -> Procedure? {
    let kept = try? WholeFile.readOffice(path(of: code, digest), limit: Procedure.maximumFileSize)
    if let kept, SHA256.hash(kept) == digest { return try? Procedure.read(kept) }
    let bundled = BundledDefinitions.files.first { SHA256.hash($0.bytes) == digest }
    return bundled.flatMap { try? Procedure.read($0.bytes) }
  }

  /// How a kept definition is.
  package enum Condition: Equatable {
    case sound, missing
    /// Other bytes than were kept, or a definition that cannot be understood.
    case changed
    case unreadable(FileFault)
  }

  package func condition(of code: String, _ digest: Digest) -> Condition {
    do throws(FileFault) {
      let kept = try WholeFile.readOffice(path(of: code, digest), limit: Procedure.maximumFileSize)
      let isSound = SHA256.hash(kept) == digest && (try? Procedure.read(kept)) != nil
      return isSound ? .sound : .changed
    } catch .notFound {
      return .missing
    } catch {
      return .unreadable(error)
    }
  }

  /// Looks definitions up, each file read once.
  package func cached() -> (String, Digest) -> Procedure? {
    var known: [Pin: Procedure?] = [:]
    return { code, digest in
      let pin = Pin(code: code, digest: digest)
      if let procedure = known[pin] { return procedure }
      let procedure = procedure(code, digest)
      known[pin] = .some(procedure)
      return procedure
    }
  }

  private struct Pin: Hashable {
    let code: String
    let digest: Digest
  }
}
