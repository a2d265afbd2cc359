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
  ///
  /// A command that is killed meanwhile leaves nothing; where the file system lets it leave something, the next
  /// one sweeps that away.
  package func keep(_ evidence: Evidence) throws(AttachmentFault) -> Details.Attachment {
    let source = try ContentReader(opening: evidence.path)
    let folder = try inStore { () throws(FileFault) in
      try FilePath.makeFolder(self.folder)
      return try Descriptor(folder: self.folder)
    }
    reaching { UnfinishedCopy.sweep(in: folder) }
    let content =
      if let content = try keepNameless(source, of: evidence, in: folder) { content } else {
        try keepNamed(source, of: evidence, in: folder)
      }
    try inStore { () throws(FileFault) in try folder.synchronizeNames(path: self.folder) }
    return evidence.attachment(of: content)
  }

  /// - Returns: `nil` where the file system has no files without a name.
  private func keepNameless(
    _ source: borrowing ContentReader, of evidence: Evidence, in folder: borrowing Descriptor
  ) throws(AttachmentFault) -> ContentReader.Content? {
    guard let copy = reaching({ NamelessFile(in: folder) }) else { return nil }
    let content = try fill(copy.descriptor, from: source, in: folder)
    let attachment = evidence.attachment(of: content)
    let name = attachment.fileName
    guard let isPlaced = reaching({ copy.place(as: name, in: folder) }) else { return nil }
    if !isPlaced { try requireSound(attachment, in: folder) }
    return content
  }

  /// Keeps a copy that has a temporary name until it is whole.
  func keepNamed(
    _ source: borrowing ContentReader, of evidence: Evidence, in folder: borrowing Descriptor
  ) throws(AttachmentFault) -> ContentReader.Content {
    let path = self.folder
    let copy = try inStore { () throws(FileFault) in
      try TemporaryFile(for: UnfinishedCopy.name, in: folder, mode: 0o644, path: path)
    }
    let content = try fill(copy.descriptor, from: source, in: folder)
    let attachment = evidence.attachment(of: content)
    let isPlaced = try inStore { () throws(FileFault) in
      try copy.place(as: attachment.fileName, path: path)
    }
    if !isPlaced { try requireSound(attachment, in: folder) }
    return content
  }

  /// Copies the content, and makes it durable.
  ///
  /// Whoever may read the folder may read what is in it from its first byte on, whatever the umask; nobody else
  /// writes into it.
  private func fill(
    _ copy: borrowing Descriptor, from source: borrowing ContentReader,
    in folder: borrowing Descriptor
  ) throws(AttachmentFault) -> ContentReader.Content {
    let path = self.folder
    let readers = try inStore { () throws(FileFault) in
      try folder.status(of: path).permissions & 0o444
    }
    guard fchmod(copy.raw, readers) == 0 else { throw failed(.create, errno: errno) }
    let content = try source.read { piece throws(AttachmentFault) in
      do throws(FileFault) {
        try WholeFile.writeAll(piece, to: copy, path: path)
      } catch {
        throw .file(error)
      }
    }
    guard fsync(copy.raw) == 0 else { throw failed(.synchronize, errno: errno) }
    return content
  }

  /// Throws where what stands in an attachment's place is not it.
  private func requireSound(
    _ attachment: Details.Attachment, in folder: borrowing Descriptor
  ) throws(AttachmentFault) {
    guard try condition(of: attachment, in: folder) == .sound else {
      throw .occupied(path: path(of: attachment))
    }
  }

  /// Does in the store what only the store can be at fault for.
  private func inStore<Result: ~Copyable>(
    _ body: () throws(FileFault) -> Result
  ) throws(AttachmentFault) -> Result {
    do throws(FileFault) {
      return try reaching(body)
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
