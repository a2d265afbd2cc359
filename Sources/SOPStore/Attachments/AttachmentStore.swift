import Glibc
import SOPCore

/// The evidence of an office, by content: `lampiran/SHA256.EXT`.
///
/// 1. A file stands there under its name only whole, and durably, before an entry names it.
/// 2. What stands there is never replaced. What stands under the name of a content must have that content.
/// 3. No link is followed, neither to the folder nor in it.
///
/// A file that no entry names is harmless: the entry was refused after it was kept, and the next one that is
/// told of the same content finds it there.
package struct AttachmentStore: Sendable {
  private let folder: String

  package init(folder: String) { self.folder = folder }

  /// What is found where an attachment should stand.
  package enum Condition: Sendable { case sound, missing, changed }

  // MARK: - Keeping

  /// Copies a file into the store; returns when it stands there durably.
  package func keep(_ evidence: Evidence) throws(AttachmentFault) -> Details.Attachment {
    let source = try ContentReader(opening: evidence.path)
    let folder = try opened()
    let temporary = Temporary(of: self.folder)
    defer { reaching { temporary.remove(from: folder) } }
    let copy = try reaching { () throws(AttachmentFault) in try temporary.create(in: folder) }
    let content = try source.read { piece throws(AttachmentFault) in
      try write(piece, to: copy)
    }
    try finish(copy, in: folder)
    let attachment = evidence.attachment(of: content)
    try reaching { () throws(AttachmentFault) in
      try place(temporary, as: attachment, in: folder)
    }
    return attachment
  }

  /// The folder, made where it is missing.
  private func opened() throws(AttachmentFault) -> Descriptor {
    do throws(FileFault) {
      return try reaching { () throws(FileFault) in
        try FilePath.makeFolder(folder)
        return try Descriptor(folder: folder)
      }
    } catch {
      throw .file(error)
    }
  }

  /// Reaches the folder and what stands in it, never the file that is to be attached.
  private func reaching<Result: ~Copyable, Fault: Error>(
    _ body: () throws(Fault) -> Result
  ) throws(Fault) -> Result {
    try LentGroup.reaching(folder, body)
  }

  private func write(
    _ piece: Span<UInt8>, to copy: borrowing Descriptor
  ) throws(AttachmentFault) {
    var written = 0
    while written < piece.count {
      let count = piece.extracting(written..<piece.count).withUnsafeBytes { bytes in
        retryingInterrupted { Glibc.write(copy.raw, bytes.baseAddress, bytes.count) }
      }
      guard count > 0 else { throw failed(.write, errno: count < 0 ? errno : EIO) }
      written += count
    }
  }

  /// Whoever may read the folder may read what is in it, whatever the umask; nobody writes into it.
  private func finish(
    _ copy: borrowing Descriptor, in folder: borrowing Descriptor
  ) throws(AttachmentFault) {
    var status = stat()
    guard fstat(folder.raw, &status) == 0 else { throw failed(.inspect, errno: errno) }
    guard fchmod(copy.raw, status.st_mode & 0o444) == 0 else { throw failed(.create, errno: errno) }
    guard fsync(copy.raw) == 0 else { throw failed(.synchronize, errno: errno) }
  }

  private func place(
    _ temporary: Temporary, as attachment: Details.Attachment, in folder: borrowing Descriptor
  ) throws(AttachmentFault) {
    // A link, since a rename would replace.
    if linkat(folder.raw, temporary.name, folder.raw, attachment.fileName, 0) != 0 {
      guard errno == EEXIST else { throw failed(.create, errno: errno) }
      guard try condition(of: attachment, in: folder) == .sound else {
        throw .occupied(path: path(of: attachment))
      }
    }
    // Some file systems cannot synchronize folders; they say so with EINVAL.
    guard fsync(folder.raw) == 0 || errno == EINVAL else {
      throw failed(.synchronize, errno: errno)
    }
  }

  private func failed(_ operation: FileFault.Operation, errno: Int32) -> AttachmentFault {
    .file(.failed(operation, path: folder, errno: errno))
  }

  // MARK: - Checking

  /// Where an attachment stands.
  package func path(of attachment: Details.Attachment) -> String {
    FilePath.join(folder, attachment.fileName)
  }

  /// Reads what stands in an attachment's place, and compares.
  ///
  /// - Throws: where it cannot be read, so that nothing can be said of it.
  package func condition(
    of attachment: Details.Attachment
  ) throws(AttachmentFault) -> Condition {
    let folder: Descriptor
    do throws(FileFault) {
      folder = try reaching { () throws(FileFault) in try Descriptor(folder: self.folder) }
    } catch .notFound {
      return .missing
    } catch {
      throw .file(error)
    }
    return try condition(of: attachment, in: folder)
  }

  private func condition(
    of attachment: Details.Attachment, in folder: borrowing Descriptor
  ) throws(AttachmentFault) -> Condition {
    let path = path(of: attachment)
    do throws(AttachmentFault) {
      let reader = try reader(of: attachment, in: folder, path)
      // Not one byte of a file that somebody made endless is read.
      guard reader.size == attachment.size else { return .changed }
      return try reader.read().digest == attachment.digest ? .sound : .changed
    } catch .file(.notFound) {
      return .missing
    } catch .unfit, .file(.notPlain), .changing {
      return .changed
    } catch {
      throw error
    }
  }

  private func reader(
    of attachment: Details.Attachment, in folder: borrowing Descriptor, _ path: String
  ) throws(AttachmentFault) -> ContentReader {
    let descriptor: Descriptor
    do throws(FileFault) {
      descriptor = try reaching { () throws(FileFault) in
        try Descriptor(
          in: folder, attachment.fileName, O_RDONLY, path: path)
      }
    } catch {
      throw .file(error)
    }
    return try ContentReader(descriptor, path)
  }
}

// MARK: - The copy before it has its name

/// A name in the store for a copy that is not whole yet.
private struct Temporary {
  let name: String
  private let path: String

  /// - Parameter path: the store's folder, for faults.
  init(of path: String) {
    name = "\(getpid())-\(UInt64.random(in: 0...UInt64.max)).tmp"
    self.path = path
  }

  func create(in folder: borrowing Descriptor) throws(AttachmentFault) -> Descriptor {
    do throws(FileFault) {
      return try Descriptor(
        in: folder, name, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600, path: path)
    } catch {
      throw .file(error)
    }
  }

  func remove(from folder: borrowing Descriptor) { unlinkat(folder.raw, name, 0) }
}
