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

  /// All definitions that runs may have been started with, by the names of the files; the bundled ones too.
  package var all: [(procedure: Procedure, digest: Digest)] {
    var all: [(procedure: Procedure, digest: Digest)] = []
    for pin in pins {
      if let procedure = procedure(pin.code, pin.digest) { all.append((procedure, pin.digest)) }
    }
    for file in BundledDefinitions.files {
      let digest = SHA256.hash(file.bytes)
      if all.contains(where: { $0.digest == digest }) { continue }
      if let procedure = try? Procedure.read(file.bytes) { all.append((procedure, digest)) }
    }
    return all
  }

  /// The digests of the definitions of a kode that are kept.
  package func digests(of code: String) -> [Digest] {
    pins.filter { $0.code == code }.map(\.digest)
  }

  /// What the names in the folder say.
  private var pins: [Pin] {
    // Of an office that only the program reaches the account cannot list it.
    let names = LentGroup.reaching(folder) { (try? FilePath.names(in: folder)) ?? [] }
    return names.compactMap { name in
      guard name.hasSuffix(".json"), name.utf8.count > 70,
        let digest = Digest(String(name.dropLast(5).suffix(64)))
      else { return nil }
      return Pin(code: String(name.dropLast(70)), digest: digest)
    }
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
