import Testing

@testable import SOPStore
@testable import sopctl

/// The sheets of the five SOPs, as golden HTML.
struct SheetGoldenTests {
  private static let names = BundledDefinitions.files.map { file in
    String(file.name.prefix { $0 != "." })
  }

  @Test(arguments: names)
  func `a sheet stands as it was recorded`(name: String) throws {
    let answer = TestWorld().run("show \(name) --format html")
    #expect(answer.code == .done)
    #expect(answer.complaints.isEmpty)
    try Golden("Sheets/\(name).html").expect(answer.output)
  }

  @Test func `no sheet is left of an SOP that is gone`() throws {
    #expect(Set(try Golden.names(in: "Sheets")) == Set(Self.names.map { "\($0).html" }))
  }
}
