import Foundation
import SOPCore
import Synchronization
import Testing

@testable import SOPStore

/// Files where the system has no nameless ones, as where `/proc` is not mounted.
struct TemporaryFileTests {
  private let scratch: ScratchBook
  private var folder: String { scratch.folder }
  private var names: [String] { (try? FilePath.names(in: folder)) ?? [] }

  init() throws { scratch = try ScratchBook(isCreated: false) }

  @Test func `a file comes into its place whole, and never in place of another`() throws {
    let path = FilePath.join(folder, "a.txt")
    #expect(try WholeFile.writeNamed([1, 2], to: path, mode: 0o640, presence: .keep))
    #expect(try !WholeFile.writeNamed([3], to: path, mode: nil, presence: .keep))
    #expect(try WholeFile.read(path, limit: 10) == [1, 2])
    #expect(FileStatus(path: path)?.permissions == 0o640)
    #expect(try WholeFile.writeNamed([3], to: path, mode: nil, presence: .replace))
    #expect(try WholeFile.read(path, limit: 10) == [3])
    #expect(names.filter { $0.hasSuffix(".tmp") } == [])
  }

  @Test func `what a killed writer left is swept by the next, and nothing else is`() throws {
    let path = FilePath.join(folder, "a.txt")
    let others = ["b.txt.1.tmp", "a.txt.tmp", "a.txt..tmp", "a.txt.1x.tmp", "a.txt.1.tmp.txt"]
    for name in others + ["a.txt.1.tmp", "a.txt.4711.tmp"] {
      try Data([9]).write(to: URL(filePath: FilePath.join(folder, name)))
    }
    let underway = try TemporaryFile(
      for: "a.txt", in: WholeFile.openFolder(of: path), mode: 0o600, path: path)
    let kept = underway.name
    #expect(try WholeFile.writeNamed([1], to: path, mode: nil, presence: .keep))
    let expected = Set(others + ["a.txt", kept])
    #expect(Set(names).isSuperset(of: expected))
    #expect(!names.contains("a.txt.1.tmp") && !names.contains("a.txt.4711.tmp"))
    _ = consume underway
    #expect(!names.contains(kept))
  }

  @Test func `of many writers at once one puts its file in place, and none fails`() {
    for round in 0..<20 {
      let path = FilePath.join(folder, "\(round).txt")
      let outcomes = Mutex<[Bool?]>([])
      DispatchQueue.concurrentPerform(iterations: 8) { writer in
        let outcome = try? WholeFile.writeNamed(
          [UInt8(writer)], to: path, mode: nil, presence: .keep)
        outcomes.withLock { $0.append(outcome) }
      }
      #expect(outcomes.withLock { $0.count { $0 == true } } == 1)
      #expect(outcomes.withLock { $0.count { $0 == nil } } == 0)
      #expect(FileStatus(path: path)?.links == 1)
    }
    #expect(!names.contains { $0.hasSuffix(".tmp") })
  }

  @Test func `a book whose maker was killed before it had one name is opened`() throws {
    try scratch.create()
    #expect(link(scratch.path, "\(scratch.path).4711.tmp") == 0)
    _ = try AgendaFile(locking: scratch.path)
    #expect(!names.contains { $0.hasSuffix(".tmp") })

    // Any other second name is somebody's own doing.
    #expect(link(scratch.path, "\(scratch.path).cadangan") == 0)
    #expect(throws: FileFault.manyNames(path: scratch.path, count: 2)) {
      _ = try AgendaFile(locking: scratch.path)
    }
  }
}
