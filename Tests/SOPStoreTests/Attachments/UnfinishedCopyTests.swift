import Foundation
import Glibc
import SOPCore
import Testing

@testable import SOPStore

/// What is left of a copy whose command was killed.
struct UnfinishedCopyTests {
  private let scratch: ScratchEvidence

  init() throws {
    scratch = try ScratchEvidence()
    try FileManager.default.createDirectory(
      atPath: scratch.lampiran, withIntermediateDirectories: true)
  }

  private func leave(_ names: [String]) throws {
    for name in names {
      let path = FilePath.join(scratch.lampiran, name)
      try Data([9]).write(to: URL(filePath: path))
      #expect(chmod(path, 0o600) == 0)
    }
  }

  /// The number of a process that has ended.
  private func goneProcess() throws -> pid_t {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    return process.processIdentifier
  }

  @Test func `the next command sweeps it away, and nothing else`() throws {
    let others = [
      "\(getpid())-17.tmp", "1-17.tmp", "17.tmp", "a-17.tmp", "17-.tmp", "-17.tmp", "1-2-3.tmp",
      "salinan.tmp", "salinan.1x.tmp", "\(Int.max)-17.tmp", "0-17.tmp",
    ]
    let left = ["salinan.17.tmp", "\(try goneProcess())-18446744073709551615.tmp"]
    try leave(others + left)
    let attachment = try scratch.store.keep(scratch.evidence("a.txt"))
    #expect(scratch.kept == (others + [attachment.fileName]).sorted())
  }

  @Test func `what somebody is writing is left alone`() throws {
    let path = scratch.lampiran
    let copy = try TemporaryFile(
      for: UnfinishedCopy.name, in: Descriptor(folder: path), mode: 0o644, path: path)
    let attachment = try scratch.store.keep(scratch.evidence("a.txt"))
    #expect(scratch.kept == [attachment.fileName, copy.name].sorted())
    #expect(UnfinishedCopy.among(scratch.kept) == [copy.name])
  }

  @Test(arguments: [0, 1, 600_001])
  func `where every file has a name, it has one that whoever reads the folder can read`(
    count: Int
  ) throws {
    #expect(chmod(scratch.lampiran, 0o2770) == 0)
    let bytes = [UInt8](repeating: 7, count: count)
    let evidence = try scratch.evidence("a.txt", bytes)
    for _ in 1...2 {
      let folder = try Descriptor(folder: scratch.lampiran)
      let source = try ContentReader(opening: evidence.path)
      let content = try scratch.store.keepNamed(source, of: evidence, in: folder)
      let place = scratch.store.path(of: evidence.attachment(of: content))
      #expect(scratch.bytes(place) == bytes)
      #expect(FileStatus(path: place)?.permissions == 0o440)
      #expect(FileStatus(path: place)?.links == 1)
      #expect(scratch.kept == [FilePath.name(of: place)])
    }
  }
}
