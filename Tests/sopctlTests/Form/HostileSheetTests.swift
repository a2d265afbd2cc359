import Testing

@testable import SOPCore
@testable import SOPStore
@testable import sopctl

/// Texts that somebody wrote into a definition to do harm, or without a thought.
struct HostileSheetTests {
  static let texts = [
    "<script>alert(1)</script>", "\"><svg onload=alert(1)>", "</td></table>&lt;",
    "' onmouseover='x",
    String(repeating: "x", count: 10_000), String(repeating: "kata ", count: 2_000),
    "مرحبا \u{202E}abc", "👩‍👩‍👧‍👦🇮🇩", "a\u{0}b\u{1B}[31m\u{200B}", " ", "日本語",
  ]

  @Test(arguments: texts.indices)
  func `no text becomes markup, and none is cut off`(index: Int) throws {
    let text = Self.texts[index]
    var procedure = try Procedure.read(#require(BundledDefinitions.files.first?.bytes))
    procedure.identity.name = text
    procedure.identity.nameLabel = text
    procedure.identity.number = text
    procedure.identity.office = Procedure.Office(
      government: text, agency: text, division: text, address: text, city: text)
    procedure.identity.approvedBy = .init(position: text, name: text, employeeNumber: text)
    procedure.lists = .init(
      legalBasis: [text], qualifications: [text], relatedProcedures: [text], equipment: [text],
      warnings: [text], records: [text])
    procedure.sourceNotes = [text]
    for index in procedure.executors.indices {
      procedure.executors[index].printed = text
      procedure.executors[index].name = text
    }
    for index in procedure.activities.indices {
      procedure.activities[index].title = text
      procedure.activities[index].requirements = text
      procedure.activities[index].output = text
      procedure.activities[index].remark = text
      procedure.activities[index].fields = []
    }
    let html = ProcedureSheet(procedure).html
    let safe = Markup.text(text).html
    #expect(html.ranges(of: "<bdi>\(safe)</bdi>").count >= 5 * procedure.activities.count + 14)
    let tags = html.matches(of: /<([a-z0-9]+)/).map { String($0.output.1) }
    #expect(Set(tags).isSubset(of: Self.tags))
    #expect(!html.contains("onload=\"") && !html.contains("<script"))
  }

  private static let tags = Set(sopctl.Tag.allCases.map(\.rawValue))
}
