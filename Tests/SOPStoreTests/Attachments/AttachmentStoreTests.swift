import Foundation
import Glibc
import SOPCore
import Synchronization
import Testing

@testable import SOPStore

struct AttachmentStoreTests {
  private let scratch: ScratchEvidence

  init() throws { scratch = try ScratchEvidence() }

  /// The fault that keeping meets.
  private func fault(of evidence: Evidence) -> AttachmentFault? {
    do throws(AttachmentFault) {
      _ = try scratch.store.keep(evidence)
      return nil
    } catch {
      return error
    }
  }

  // MARK: - Keeping

  @Test(arguments: [0, 1, 63, 262_143, 262_144, 262_145, 600_001])
  func `a file is kept whole, under its digest`(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    let evidence = try scratch.evidence("Foto Pintu.JPG", bytes)
    let attachment = try scratch.store.keep(evidence)
    #expect(attachment.digest == SHA256.hash(bytes))
    #expect(attachment.size == count)
    #expect(attachment.name == "Foto Pintu.JPG")
    #expect(scratch.kept == ["\(attachment.digest.hex).jpg"])
    #expect(scratch.bytes(scratch.store.path(of: attachment)) == bytes)
    #expect(try scratch.store.condition(of: attachment) == .sound)
    #expect(try evidence.measured() == attachment)
  }

  @Test(arguments: [
    ("a.pdf", "pdf"), ("A.PDF", "pdf"), ("a.tar.gz", "gz"), ("a.7z", "7z"), ("a", nil),
    (".pdf", nil), ("a.", nil), ("a.panjangs", "panjangs"), ("a.panjangse", nil), ("a.p f", nil),
    ("a.é", nil), ("a.\u{212A}", nil), ("a.p-f", nil), ("..", nil), ("...a", "a"),
  ])
  func `a name's ending is kept if it is plain`(name: String, ending: String?) {
    let attachment = Details.Attachment(digest: .zero, size: 0, name: name)
    #expect(attachment.fileName == Digest.zero.hex + (ending.map { ".\($0)" } ?? ""))
  }

  @Test func `measuring keeps nothing`() throws {
    _ = try scratch.evidence("a.txt").measured()
    #expect(!FileManager.default.fileExists(atPath: scratch.lampiran))
  }

  @Test func `the same content is kept once, whatever its name`() throws {
    let first = try scratch.store.keep(scratch.evidence("a.txt"))
    let place = scratch.store.path(of: first)
    let before = FileStatus(path: place)
    let second = try scratch.store.keep(scratch.evidence("b.txt"))
    #expect(second.name == "b.txt")
    #expect(scratch.kept.count == 1)
    #expect(FileStatus(path: place) == before)
  }

  @Test func `the same content is kept once, by however many at once`() throws {
    let bytes = [UInt8](repeating: 7, count: 400_000)
    let evidence = try (0..<16).map { try scratch.evidence("\($0).bin", bytes) }
    let sound = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: evidence.count) { [store = scratch.store] index in
      guard let attachment = try? store.keep(evidence[index]) else { return }
      if (try? store.condition(of: attachment)) == .sound { sound.withLock { $0 += 1 } }
    }
    #expect(sound.withLock { $0 } == evidence.count)
    #expect(scratch.kept == ["\(SHA256.hash(bytes).hex).bin"])
  }

  @Test(arguments: [(0o700, 0o400), (0o755, 0o444), (0o2770, 0o440)])
  func `whoever may read the folder may read what is in it, and nobody writes into it`(
    folder: Int, file: Int
  ) throws {
    try FileManager.default.createDirectory(
      atPath: scratch.lampiran, withIntermediateDirectories: true)
    #expect(chmod(scratch.lampiran, mode_t(folder)) == 0)
    let attachment = try scratch.store.keep(scratch.evidence("a.txt"))
    let status = FileStatus(path: scratch.store.path(of: attachment))
    #expect(status?.permissions == UInt32(file))
    #expect(status?.links == 1)
  }

  // MARK: - What stands in the way

  @Test func `what is damaged in the store is told, and left as it is`() throws {
    let evidence = try scratch.evidence("a.txt")
    let place = scratch.store.path(of: try scratch.store.keep(evidence))
    try scratch.replace(place, by: Array("lain".utf8))
    #expect(fault(of: evidence) == .occupied(path: place))
    #expect(scratch.bytes(place) == Array("lain".utf8))
    #expect(scratch.kept.count == 1)
  }

  @Test func `a link in an attachment's place is followed by nobody`() throws {
    let evidence = try scratch.evidence("a.txt")
    let attachment = try scratch.store.keep(evidence)
    let place = scratch.store.path(of: attachment)
    // Even where it leads to the very content.
    try scratch.link(place, to: evidence.path)
    #expect(fault(of: evidence) == .occupied(path: place))
    #expect(try scratch.store.condition(of: attachment) == .changed)
  }

  @Test func `a link in the folder's place is followed by nobody`() throws {
    let evidence = try scratch.evidence("a.txt")
    let elsewhere = scratch.path("lain")
    try FileManager.default.createDirectory(atPath: elsewhere, withIntermediateDirectories: true)
    try scratch.link(scratch.lampiran, to: elsewhere)
    #expect(fault(of: evidence) == .file(.notFolder(path: scratch.lampiran)))
    #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere).isEmpty)
    let attachment = try evidence.measured()
    #expect(throws: AttachmentFault.file(.notFolder(path: scratch.lampiran))) {
      try scratch.store.condition(of: attachment)
    }
  }

  // MARK: - What can be attached

  @Test(.timeLimit(.minutes(1)))
  func `only plain files are attached`() throws {
    let file = try scratch.evidence("a.txt")
    let (pipe, link) = (scratch.path("pipa"), scratch.path("tautan"))
    #expect(mkfifo(pipe, 0o600) == 0)
    try scratch.link(link, to: file.path)
    for path in [pipe, link, scratch.folder, "/dev/null", "/dev/zero", "/", "..", "."] {
      #expect(fault(of: Evidence(path: path)) == .unfit(path: path), "\(path)")
      #expect(throws: AttachmentFault.unfit(path: path)) { try Evidence(path: path).measured() }
    }
    #expect(scratch.kept.isEmpty)
  }

  @Test(arguments: ["tidak-ada", "tidak/ada", "a.txt/b"])
  func `a file that is not there is told`(name: String) throws {
    _ = try scratch.evidence("a.txt")
    let path = scratch.path(name)
    #expect(fault(of: Evidence(path: path)) == .file(.notFound(path: path)))
    #expect(throws: AttachmentFault.file(.notFound(path: path))) {
      try Evidence(path: path).requirePresence()
    }
  }

  @Test func `a file whose size is not what it holds is told`() {
    let path = "/proc/self/status"
    #expect(fault(of: Evidence(path: path)) == .changing(path: path))
    #expect(scratch.kept.isEmpty)
  }

  @Test(arguments: ["longer", "shorter", "other"])
  func `a file that changes while it is read is told`(change: String) throws {
    let path = try scratch.evidence("a.txt", Array(repeating: 1, count: 300_000)).path
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    defer { try? file.close() }
    var isChanged = false
    let reader = try ContentReader(opening: path)
    var fault: AttachmentFault?
    do throws(AttachmentFault) {
      _ = try reader.read { _ throws(AttachmentFault) in
        if isChanged { return }
        isChanged = true
        switch change {
        case "longer": ftruncate(file.fileDescriptor, 300_001)
        case "shorter": ftruncate(file.fileDescriptor, 299_999)
        default:
          pwrite(file.fileDescriptor, "x", 1, 0)
          var times = [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 1, tv_nsec: 0)]
          futimens(file.fileDescriptor, &times)
        }
      }
    } catch {
      fault = error
    }
    #expect(fault == .changing(path: path))
  }

  // MARK: - Checking

  @Test func `what became of an attachment is found out`() throws {
    let bytes = Array("isi".utf8)
    let attachment = try scratch.store.keep(scratch.evidence("a.txt", bytes))
    let place = scratch.store.path(of: attachment)
    var larger = attachment
    larger.size += 1
    #expect(try scratch.store.condition(of: larger) == .changed)
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1
      try scratch.replace(place, by: changed)
      #expect(try scratch.store.condition(of: attachment) == .changed)
    }
    for others in [[], Array(bytes.dropLast()), bytes + [0]] {
      try scratch.replace(place, by: others)
      #expect(try scratch.store.condition(of: attachment) == .changed)
    }
    #expect(truncate(place, 1 << 40) == 0, "an enormous file full of holes")
    #expect(try scratch.store.condition(of: attachment) == .changed)
    try scratch.replace(place, by: bytes)
    #expect(try scratch.store.condition(of: attachment) == .sound)
    try FileManager.default.removeItem(atPath: place)
    #expect(try scratch.store.condition(of: attachment) == .missing)
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    #expect(try scratch.store.condition(of: attachment) == .changed)
    try FileManager.default.removeItem(atPath: scratch.lampiran)
    #expect(try scratch.store.condition(of: attachment) == .missing)
  }
}
