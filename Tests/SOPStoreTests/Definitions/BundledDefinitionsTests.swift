import Foundation
import Testing

@testable import SOPCore
@testable import SOPStore

/// What the design says of each of the five SOPs.
struct BundledSOP: CustomTestStringConvertible, Sendable {
  let code: String
  let number: String?
  let executors: [String]
  /// The executor of each activity.
  let rows: [String]
  /// The activities that the report climbs by.
  let links: [Int]
  let totalMinutes: Int

  var testDescription: String { code }

  static let all = [
    BundledSOP(
      code: "PIAK-02", number: "SOP-PIAK-02", executors: ["APK", "Sub Koord", "Kabid"],
      rows: ["APK", "APK", "APK", "APK", "APK", "APK", "Sub Koord", "Kabid", "APK"],
      links: [6, 7, 8], totalMinutes: 230),
    BundledSOP(
      code: "PIAK-03", number: "SOP-PIAK-03", executors: ["APK", "Sub Koord", "Kabid"],
      rows: ["APK", "APK", "APK", "APK", "Sub Koord", "Kabid", "APK"],
      links: [4, 5, 6], totalMinutes: 120),
    BundledSOP(
      code: "PIAK-07", number: "SOP-PIAK-07", executors: ["APK", "Sub Koord", "Kabid"],
      rows: ["APK", "APK", "APK", "Sub Koord", "Kabid", "APK"],
      links: [3, 4, 5], totalMinutes: 90),
    BundledSOP(
      code: "AKSES-SERVER", number: nil, executors: ["Kabid", "Koordinator", "Staf"],
      rows: [
        "Staf", "Koordinator", "Kabid", "Koordinator", "Staf", "Koordinator", "Kabid", "Staf",
      ],
      links: [5, 6, 7], totalMinutes: 66),
    BundledSOP(
      code: "MAINT-JARINGAN", number: "800/490/DKPS-PS/2022",
      executors: ["ADB", "JF ADB", "Kabid"],
      rows: [
        "ADB", "ADB", "ADB", "ADB", "ADB", "ADB", "ADB", "JF ADB", "Kabid", "ADB", "ADB",
      ],
      links: [7, 8, 9], totalMinutes: 73),
  ]
}

@Suite struct BundledDefinitionsTests {
  private static let folder = URL(filePath: #filePath).appending(path: "../../../../sops")
    .standardized

  @Test func `every definition in the folder is in the program, byte by byte`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }
    #expect(names.sorted() == BundledDefinitions.files.map(\.name).sorted())
    for (code, name, bytes) in BundledDefinitions.files {
      #expect(try Array(Data(contentsOf: Self.folder.appending(path: name))) == bytes, "\(name)")
      #expect(try Procedure.read(bytes).code == code, "\(name)")
    }
    #expect(Catalogue().codes.count == names.count)
  }

  @Test(arguments: [
    ("sop.schema.json", BundledDefinitions.schema),
    ("kantor.schema.json", BundledDefinitions.settingsSchema),
  ])
  func `a schema is the folder's`(name: String, bytes: [UInt8]) throws {
    #expect(try Array(Data(contentsOf: Self.folder.appending(path: name))) == bytes)
  }

  @Test(arguments: BundledSOP.all)
  func `a definition says what its document says`(_ sop: BundledSOP) throws {
    let definition = try #require(Catalogue().definition(of: sop.code))
    #expect(definition.faults.isEmpty)
    let procedure = try #require(definition.sound)
    #expect(procedure.code == sop.code)
    #expect(procedure.identity.number == sop.number)
    #expect(procedure.executors.map(\.role.code) == sop.executors)
    #expect(procedure.activities.map(\.role.code) == sop.rows)
    #expect(procedure.chain.links.map(\.activity) == sop.links)
    #expect(procedure.chain.links.map(\.role.code) == sop.links.map { sop.rows[$0 - 1] })
    #expect(procedure.totalBudget == Minutes(sop.totalMinutes))
  }

  @Test(arguments: ["PIAK-02", "PIAK-03", "PIAK-07"])
  func `the SOPs of the civil registry go straight on and let activity 1 set the time`(
    _ code: String
  ) throws {
    let procedure = try #require(Catalogue().definition(of: code)?.sound)
    #expect(procedure.activities.allSatisfy { $0.flow == .next })
    #expect(procedure.activities.filter(\.setsNextStart).map(\.number) == [1])
  }

  @Test func `access to the server room is granted or refused, and reported either way`() throws {
    let procedure = try #require(Catalogue().definition(of: "AKSES-SERVER")?.sound)
    guard case .decision(let decision) = procedure.activity(3)?.flow else {
      Issue.record("activity 3 decides nothing")
      return
    }
    #expect(decision.yes == Flow.Branch(target: .activity(4), outcome: "diizinkan"))
    #expect(decision.no == Flow.Branch(target: .activity(5), outcome: "ditolak"))
    #expect(procedure.activities.compactMap { $0.budget?.maximum }.count == 8)
    let keys = procedure.activities.flatMap(\.fields).map(\.key)
    #expect(
      keys == [
        "nama", "instansi", "keperluan", "identitas", "perangkat", "jam_keluar",
        "identitas_dikembalikan",
      ])
  }

  @Test func `a network that does not work is escalated after its report has climbed`() throws {
    let procedure = try #require(Catalogue().definition(of: "MAINT-JARINGAN")?.sound)
    guard case .decision(let decision) = procedure.activity(7)?.flow else {
      Issue.record("activity 7 decides nothing")
      return
    }
    #expect(decision.yes == Flow.Branch(target: .activity(8), outcome: "berfungsi"))
    #expect(decision.no == Flow.Branch(target: .activity(8), outcome: "eskalasi pihak ketiga"))
    #expect(procedure.target(after: 10, answers: [7: .no]) == .activity(11))
    #expect(procedure.target(after: 10, answers: [7: .yes]) == .end)
    #expect(procedure.target(after: 11, answers: [7: .no]) == .end)
  }

  @Test func `PIAK-07 asks which of its three cadences a run serves`() throws {
    let procedure = try #require(Catalogue().definition(of: "PIAK-07")?.sound)
    let field = try #require(procedure.activity(1)?.fields.first)
    #expect(field.key == "periode")
    #expect(field.isRequired)
    #expect(field.choices == ["harian", "mingguan", "bulanan"])
  }
}
