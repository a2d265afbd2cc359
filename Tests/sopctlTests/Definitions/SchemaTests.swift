import Foundation
import SOPCore
import Testing

@testable import sopctl

/// The folder of the bundled definitions in the sources.
let sopsFolder = URL(filePath: #filePath).appending(path: "../../../../sops").standardized

@Suite struct SchemaTests {
  private let checker: SchemaChecker

  init() throws {
    let bytes = try Data(contentsOf: sopsFolder.appending(path: "sop.schema.json"))
    checker = SchemaChecker(try JSONDocument.read(Array(bytes)).value)
  }

  @Test func `the schema accepts every bundled definition`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: sopsFolder.path)
    for name in names where name.hasSuffix(".json") && !name.hasSuffix(".schema.json") {
      let bytes = try Data(contentsOf: sopsFolder.appending(path: name))
      #expect(try checker.accepts(JSONDocument.read(Array(bytes)).value), "\(name)")
    }
  }

  @Test(arguments: SoundDefinition.variants.indices)
  func `the schema accepts what the loader accepts`(_ index: Int) throws {
    let (name, old, new) = SoundDefinition.variants[index]
    let text = SoundDefinition.text.replacingOnly(old, with: new)
    #expect(try checker.accepts(JSONDocument.read(Array(text.utf8)).value), "\(name)")
  }

  @Test(arguments: BrokenDefinition.all.filter { $0.schemaSees != nil })
  func `the schema refuses what it can see, and nothing that it cannot`(
    _ broken: BrokenDefinition
  ) throws {
    let value = try JSONDocument.read(broken.bytes).value
    #expect(try checker.accepts(value) == (broken.schemaSees == false))
    #expect(throws: UnsoundProcedure.self) { try Procedure.read(broken.bytes) }
  }

  @Test(arguments: BrokenDefinition.all.filter { $0.schemaSees == nil })
  func `what no schema can judge is no JSON`(_ broken: BrokenDefinition) {
    #expect(throws: JSONFault.self) { try JSONDocument.read(broken.bytes) }
  }
}
