import CommandLineKit
import Testing

@testable import SOPCore
@testable import SOPStore
@testable import sopctl

/// What stands on a sheet, and what cannot get onto it.
struct SheetTests {
  static let names = BundledDefinitions.files.map(\.name)

  private static func procedure(_ name: String) throws -> Procedure {
    try Procedure.read(#require(BundledDefinitions.files.first { $0.name == name }).bytes)
  }

  /// A procedure of as many activities as roles are named, one after the other.
  private static func procedure(
    roles: [Int], executors: Int, _ flows: [Int: Flow] = [:]
  ) throws -> Procedure {
    var procedure = try procedure("piak-07.json")
    procedure.executors = (0..<executors).map {
      Executor(role: Role("P\($0)"), printed: "Pelaksana \($0)", name: nil)
    }
    let model = procedure.activities[0]
    procedure.activities = roles.enumerated().map { index, role in
      var activity = model
      activity.number = index + 1
      activity.role = procedure.roles[role]
      activity.flow = flows[index + 1] ?? .next
      return activity
    }
    return procedure
  }

  private static func decision(_ yes: Flow.Target, _ no: Flow.Target) -> Flow {
    .decision(
      .init(
        question: "?", yes: .init(target: yes, outcome: "a"), no: .init(target: no, outcome: "b"))
    )
  }

  // MARK: - The form

  @Test(arguments: names)
  func `every text of the form stands on its sheet, in the form's order`(name: String) throws {
    let procedure = try Self.procedure(name)
    let text = Markup.group([ProcedureSheet(procedure).identity, ProcedureSheet(procedure).lists])
      .words
    let identity = procedure.identity
    let lists = procedure.lists
    let office = identity.office
    var expected: [String?] = [
      office.government, office.agency, office.division, office.address, office.city, "Nomor SOP",
      identity.number, "Tanggal Pembuatan", identity.created, "Tanggal Revisi", identity.revised,
      "Tanggal Efektif", identity.effective, "Disahkan oleh", identity.approvedBy.position,
      identity.approvedBy.name, identity.nameLabel, identity.name,
    ]
    for (title, items) in [
      ("Dasar Hukum", lists.legalBasis), ("Kualifikasi Pelaksana", lists.qualifications),
      ("Keterkaitan", lists.relatedProcedures), ("Peralatan/Perlengkapan", lists.equipment),
      ("Peringatan", lists.warnings), ("Pencatatan dan Pendataan", lists.records),
    ] {
      expected += [title] + items
    }
    var rest = text[...]
    for word in expected.compactMap({ $0 }) {
      let range = try #require(rest.range(of: word), "\(word)")
      rest = rest[range.upperBound...]
    }
    let table = Markup.group(ProcedureSheet(procedure).tables).words
    for activity in procedure.activities {
      let texts = [
        activity.title, activity.requirements, activity.budget?.printed, activity.output,
      ]
      for text in texts.compactMap({ $0 }) { #expect(table.contains(text)) }
    }
  }

  @Test func `what the form leaves blank stays blank`() throws {
    let identity = ProcedureSheet(try Self.procedure("akses-server.json")).identity
    #expect(identity.all(.tr)[0].all(.td).last?.words == "")
    #expect(identity.all(.tr)[2].words == "Tanggal Revisi")
    #expect(!identity.html.contains("<td>-"))
  }

  @Test(arguments: names)
  func `every source note is a footnote`(name: String) throws {
    let procedure = try Self.procedure(name)
    #expect(ProcedureSheet(procedure).notes.all(.li).map(\.words) == procedure.sourceNotes)
  }

  @Test(arguments: names)
  func `a drawing says in words what it shows`(name: String) throws {
    let procedure = try Self.procedure(name)
    let drawings = ProcedureSheet(procedure).tables.flatMap { $0.all(.svg) }
    #expect(drawings.count == procedure.activities.count)
    for (drawing, activity) in zip(drawings, procedure.activities) {
      #expect(drawing["role"] == "img")
      let words = try #require(drawing["aria-label"])
      #expect(words.hasPrefix("Kegiatan \(activity.number), \(activity.role.code), "))
      #expect(words.hasSuffix(procedure.successors(of: activity).joined(separator: "; ")))
    }
  }

  // MARK: - Routing

  @Test(arguments: [
    // Activity, its way to which activity, and how: -1 a step, -2 told, -3 the end, else a shaft.
    ("maint-jaringan.json", 7, 8, -1), ("maint-jaringan.json", 10, 11, -1),
    ("maint-jaringan.json", 10, 0, -3), ("akses-server.json", 3, 4, -1),
    ("akses-server.json", 3, 5, 0), ("piak-02.json", 8, 9, -1),
  ])
  func `the ways of the five SOPs`(name: String, from: Int, target: Int, way: Int) throws {
    let flow = SheetFlow(try Self.procedure(name))
    let exit = try #require(flow.exits(from: from).first { $0.flow.target == target })
    switch way {
    case -1: #expect(exit.way == .step)
    case -2: #expect(exit.way == .told)
    case -3: #expect(exit.way == .end)
    default: #expect(exit.way == .shaft(way))
    }
  }

  @Test func `an activity that ends the run in the midst of it has its end beside it`() throws {
    let procedure = try Self.procedure("maint-jaringan.json")
    let drawn = DrawnSheet(procedure) { _ in 0 }
    #expect(drawn.targets(of: 10).sorted() == [0, 11])
    #expect(drawn.targets(of: 11).isEmpty)
    #expect(drawn.marks.map(\.words).filter { $0 == "Selesai" }.count == 1)
  }

  @Test func `a line that goes over a page has the same letter on both sides`() throws {
    let drawn = DrawnSheet(try Self.procedure("maint-jaringan.json")) { _ in 0 }
    #expect(drawn.pageCount == 2)
    let connectors = drawn.marks.filter(\.isConnector)
    #expect(connectors.map(\.words) == ["A", "A"])
    #expect(connectors.map(\.box.page) == [0, 1])
  }

  @Test func `more jumps than shafts are told by pentagons on both ends`() throws {
    let count = 20
    var flows: [Int: Flow] = [:]
    for number in 3..<count {
      flows[number] = Self.decision(.activity(number + 1), .activity(count + 3 - number))
    }
    let procedure = try Self.procedure(
      roles: (0..<count).map { $0 % 3 }, executors: 3, flows)
    let flow = SheetFlow(procedure)
    #expect(flow.shaftCount == SheetFlow.widestShafts)
    let told = flow.exits.joined().filter { $0.way == .told }
    #expect(!told.isEmpty)
    let words = DrawnSheet(procedure) { _ in 0 }.marks.map(\.words)
    for exit in told {
      #expect(words.contains("ke \(exit.flow.target)"))
      #expect(words.contains { $0.hasPrefix("dari ") && $0.contains("\(exit.flow.from)") })
    }
  }

  @Test func `a label without room is told in full below the table`() throws {
    let cases: [Flow.Case] = (3...6).map {
      .init(condition: .init(activity: $0, answer: .yes), target: .activity(3))
    }
    let procedure = try Self.procedure(
      roles: [0, 1, 0, 1, 0, 1, 0, 1], executors: 2,
      [7: .cases(cases + [.init(condition: nil, target: .activity(8))])])
    let sheet = ProcedureSheet(procedure)
    #expect(DrawnSheet(procedure) { _ in 0 }.labels.contains { $0.text == "3: Ya/4: Ya/5: ..." })
    #expect(sheet.notes.words.contains("bila kegiatan 6 dijawab ya → kegiatan 3"))
  }

  @Test func `too many executors for a column each stand by name`() throws {
    let procedure = try Self.procedure(roles: Array(0..<13), executors: 13)
    let sheet = ProcedureSheet(procedure)
    #expect(sheet.columns.lanes.count == 1)
    let table = Markup.group(sheet.tables).html
    #expect(table.contains("<th>Nama</th>"))
    for executor in procedure.executors {
      #expect(table.contains("<bdi>\(executor.printed)</bdi>"))
    }
  }

  // MARK: - Pages

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `the columns fill the width of the paper, and the pages hold every row once`(
    seed: UInt64
  ) throws {
    let procedure = try RandomForm.procedure(seed: seed)
    let sheet = ProcedureSheet(procedure)
    #expect(sheet.columns.widths.reduce(0, +) == SheetColumns.width)
    #expect(sheet.columns.widths.allSatisfy { $0 >= 28 })
    let pages = sheet.tables.map { table in
      table.all(.tr).compactMap { $0["style"] }.compactMap { Int($0.filter(\.isNumber)) }
    }
    #expect(pages.joined().count == procedure.activities.count)
    #expect(pages.allSatisfy { $0.count == 1 || $0.reduce(0, +) < 692 })
  }
}
