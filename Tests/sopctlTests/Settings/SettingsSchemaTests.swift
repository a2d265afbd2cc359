import Foundation
import SOPCore
import Testing

@testable import sopctl

@Suite struct SettingsSchemaTests {
  private let schema: JSONValue
  private let checker: SchemaChecker

  init() throws {
    let bytes = try Data(contentsOf: sopsFolder.appending(path: "kantor.schema.json"))
    schema = try JSONDocument.read(Array(bytes)).value
    checker = SchemaChecker(schema)
  }

  @Test(arguments: SoundSettings.variants.indices)
  func `the schema accepts what the loader accepts`(_ index: Int) throws {
    let (name, old, new) = SoundSettings.variants[index]
    let text = SoundSettings.text.replacingOnly(old, with: new)
    #expect(try checker.accepts(JSONDocument.read(Array(text.utf8)).value), "\(name)")
  }

  @Test(arguments: BrokenSettings.all.filter { $0.schemaSees != nil })
  func `the schema refuses what it can see, and nothing that it cannot`(
    _ broken: BrokenSettings
  ) throws {
    let value = try JSONDocument.read(broken.bytes).value
    #expect(try checker.accepts(value) == (broken.schemaSees == false))
  }

  @Test func `the schema and the loader accept what init makes`() throws {
    for bytes in [SettingsExample.inert(named: nil), SettingsExample.complete, Array("{}".utf8)] {
      #expect(try checker.accepts(JSONDocument.read(bytes).value))
      #expect(throws: Never.self) { try OfficeSettings.read(bytes) }
    }
  }

  @Test func `the example has every key that the schema knows`() throws {
    let example = try JSONDocument.read(SettingsExample.complete).value
    // Two weekdays are closed by being left out.
    let missing = Self.properties(of: schema).subtracting(Self.keys(of: example))
    #expect(missing == ["sabtu", "minggu"])
    let root = try #require(schema["properties"]?.object).map(\.key)
    #expect(try #require(example.object).map(\.key) == root)
  }

  @Test func `the example's hours are 37 and a half a week`() throws {
    let settings = try OfficeSettings.read(SettingsExample.complete)
    let windows = try #require(settings.week).values.flatMap(\.seconds)
    let seconds: Int = windows.reduce(0) { $0 + $1.count }
    #expect(seconds == 37 * 3_600 + 1_800)
  }

  /// Every key of every object within a value.
  private static func keys(of value: JSONValue) -> Set<String> {
    let members = value.object ?? []
    let within = (members.map(\.value) + (value.array ?? [])).map(keys)
    return within.reduce(into: Set(members.map(\.key))) { $0.formUnion($1) }
  }

  /// Every key that a schema has properties for.
  private static func properties(of schema: JSONValue) -> Set<String> {
    let members = schema.object ?? []
    let here = Set((schema["properties"]?.object ?? []).map(\.key))
    let within = (members.map(\.value) + (schema.array ?? [])).map(properties)
    return within.reduce(into: here) { $0.formUnion($1) }
  }
}
