import Glibc
import SOPCore

/// Reads a plain file from its first byte to its last, in constant memory.
struct ContentReader: ~Copyable {
  /// What a file holds, told by its digest and its size in bytes.
  struct Content: Equatable {
    let digest: Digest
    let size: Int
  }

  /// What the system says of a file's content; a change of the content changes it.
  private struct Stamp: Equatable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  private static let chunkSize = 256 * 1024

  private let descriptor: Descriptor
  private let path: String
  private let stamp: Stamp

  /// Opens a file that somebody named; what is no plain file is not even opened, since that alone can act.
  init(opening path: String) throws(AttachmentFault) {
    if let status = FileStatus(path: path), !status.isRegular { throw .unfit(path: path) }
    let descriptor: Descriptor
    do throws(FileFault) {
      descriptor = try Descriptor(opening: path, O_RDONLY)
    } catch .notPlain {
      throw .unfit(path: path)
    } catch {
      throw .file(error)
    }
    try self.init(descriptor, path)
  }

  init(_ descriptor: consuming Descriptor, _ path: String) throws(AttachmentFault) {
    stamp = try Self.stamp(of: descriptor, path)
    self.descriptor = descriptor
    self.path = path
  }

  /// The file's size in bytes, as the system gave it when it was opened.
  var size: Int { stamp.size }

  private static func stamp(
    of descriptor: borrowing Descriptor, _ path: String
  ) throws(AttachmentFault) -> Stamp {
    var status = stat()
    guard fstat(descriptor.raw, &status) == 0 else {
      throw .file(.failed(.inspect, path: path, errno: errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .unfit(path: path) }
    return Stamp(
      size: Int(status.st_size), seconds: Int(status.st_mtim.tv_sec),
      nanoseconds: Int(status.st_mtim.tv_nsec))
  }

  /// Reads the file, and hands every piece of it on.
  ///
  /// - Throws: `changing` where the file is not the same at the end as it was at the beginning.
  func read(
    _ body: (Span<UInt8>) throws(AttachmentFault) -> Void
  ) throws(AttachmentFault) -> Content {
    var hash = SHA256()
    var size = 0
    var chunk = [UInt8](repeating: 0, count: Self.chunkSize)
    while true {
      let count = chunk.withUnsafeMutableBytes { buffer in
        retryingInterrupted { pread(descriptor.raw, buffer.baseAddress, buffer.count, size) }
      }
      guard count >= 0 else { throw .file(.failed(.read, path: path, errno: errno)) }
      if count == 0 { break }
      size += count
      // A file that grows faster than it is read would never end.
      guard size <= stamp.size else { throw .changing(path: path) }
      let piece = chunk.span.extracting(0..<count)
      hash.update(piece)
      try body(piece)
    }
    let end = try Self.stamp(of: descriptor, path)
    guard size == stamp.size, end == stamp else { throw .changing(path: path) }
    return Content(digest: hash.finalize(), size: size)
  }

  /// Reads the file for its digest and size alone.
  func read() throws(AttachmentFault) -> Content {
    try read { _ throws(AttachmentFault) in }
  }
}
