import Foundation
import SOPCore
import Testing

@testable import SOPStore

@Suite struct PinnedDefinitionsTests {
  private let office: OfficeSOPs
  private let pinned: PinnedDefinitions
  private let definition: Definition

  init() throws {
    office = try OfficeSOPs()
    // The folder itself is made when it is first needed.
    pinned = PinnedDefinitions(folder: office.folder.appending(path: "definisi").path)
    let text = OfficeSOPs.definition(code: "DUK-01")
    definition = Definition(file: "x.json", bytes: Array(text.utf8), isBundled: false)
  }

  private var copy: URL {
    office.folder.appending(path: "definisi/DUK-01-\(definition.digest.hex).json")
  }

  /// Puts other bytes in the copy's place; into the file itself only root could write them.
  private func replaceCopy(by bytes: [UInt8]) throws {
    try FileManager.default.removeItem(at: copy)
    try Data(bytes).write(to: copy)
  }

  private func kept() -> Procedure? { pinned.procedure("DUK-01", definition.digest) }

  @Test func `what was pinned is found by its digest, and kept byte by byte`() throws {
    #expect(kept() == nil)
    try pinned.pin(definition, code: "DUK-01")
    #expect(kept() == definition.sound)
    #expect(try Array(Data(contentsOf: copy)) == definition.bytes)
    #expect(pinned.procedure("DUK-01", .zero) == nil)
  }

  @Test func `a damaged copy is not used`() throws {
    try pinned.pin(definition, code: "DUK-01")
    let changed = String(decoding: definition.bytes, as: UTF8.self)
      .replacing("60 menit", with: "99 menit")
    try replaceCopy(by: Array(changed.utf8))
    #expect(kept() == nil)
  }

  @Test func `pinning mends a damaged copy`() throws {
    try pinned.pin(definition, code: "DUK-01")
    try replaceCopy(by: Array("{}".utf8))
    try pinned.pin(definition, code: "DUK-01")
    #expect(kept() == definition.sound)
  }

  @Test func `a bundled definition serves where its copy is missing`() throws {
    let bundled = try #require(Catalogue().definition(of: "PIAK-03"))
    #expect(pinned.procedure("PIAK-03", bundled.digest) == bundled.sound)
  }

  @Test func `a later definition of the same kode leaves the older copy alone`() throws {
    try pinned.pin(definition, code: "DUK-01")
    let text = OfficeSOPs.definition(code: "DUK-01").replacing("60 menit", with: "90 menit")
    let later = Definition(file: "x.json", bytes: Array(text.utf8), isBundled: false)
    try pinned.pin(later, code: "DUK-01")
    #expect(kept() == definition.sound)
    #expect(pinned.procedure("DUK-01", later.digest) == later.sound)
  }

  @Test func `each file is read once`() throws {
    try pinned.pin(definition, code: "DUK-01")
    let lookup = pinned.cached()
    #expect(lookup("DUK-01", definition.digest) == definition.sound)
    try FileManager.default.removeItem(at: copy)
    #expect(lookup("DUK-01", definition.digest) == definition.sound)
    #expect(kept() == nil)
  }

  @Test func `a file in the folder's place is told as such`() throws {
    let office = try OfficeSOPs(["definisi": ""])
    let path = office.folder.appending(path: "definisi").path
    let definition = try #require(Catalogue().definition(of: "PIAK-03"))
    #expect(throws: FileFault.failed(.create, path: path, errno: ENOTDIR)) {
      try PinnedDefinitions(folder: path).pin(definition, code: "PIAK-03")
    }
  }
}
