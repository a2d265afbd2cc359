import Foundation
import Testing

@testable import sopctl

/// SOPs whose definitions are gone keep their rows in every table, and what the schedule asks for of them is never
/// called in order.
struct HiddenProcedureTests {
  enum Harm: CaseIterable { case missing, damaged, unreadable, other }

  /// An office whose schedule asks for an SOP of its own on every working day.
  private func world(
    every cadence: String = #""hari-kerja""#, now: String = "2026-11-20 08:00:00"
  ) -> TestWorld {
    let world = TestWorld(now: now)
    world.write(SoundDefinition.text, to: "sops/contoh.json")
    world.write(
      #"{"zona":"WIB","jadwal":[{"sop":"CONTOH-01","tiap":\#(cadence),"paling-lambat":"08:30"}]}"#,
      to: "kantor.json")
    return world
  }

  private func harm(_ path: String, _ harm: Harm) throws {
    let files = FileManager.default
    try files.removeItem(atPath: path)
    switch harm {
    case .missing: break
    case .damaged: try Data("{\"kode\": \"CONTOH-01\",".utf8).write(to: URL(filePath: path))
    // A folder in its place can be read by nobody, root included.
    case .unreadable: try files.createDirectory(atPath: path, withIntermediateDirectories: false)
    case .other:
      let text = SoundDefinition.text.replacing("CONTOH-01", with: "CONTOH-02")
      try Data(text.utf8).write(to: URL(filePath: path))
    }
  }

  private func pinned(in world: TestWorld) throws -> String {
    let folder = world.office.pinnedDefinitions
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return "\(folder)/\(try #require(names.first { $0.hasPrefix("CONTOH") }))"
  }

  // MARK: - Rows

  @Test(arguments: Harm.allCases, ["daily", "weekly", "monthly"])
  func `runs that cannot be read keep a row of their SOP`(harm: Harm, kind: String) throws {
    let world = TestWorld()
    world.write(SoundDefinition.text, to: "sops/contoh.json")
    #expect(world.run("start PIAK-03 --as APK").code == .done)
    for _ in 0..<2 { #expect(world.run("start CONTOH-01 --as APK").code == .done) }
    try self.harm(try pinned(in: world), harm)
    let page = world.run("report \(kind)")
    #expect(page.code == .damaged)
    let row = page.output.split(separator: "\n").first {
      $0.hasPrefix("  CONTOH-01  tidak terbaca")
    }
    #expect(row?.filter { $0 == "?" }.count == 4, "\(page.output)")
    #expect(page.output.contains("  CONTOH-01: 2 run tidak terbaca, tidak dihitung."))
    let printed = world.run("report \(kind) --format html")
    #expect(printed.code == .damaged)
    #expect(printed.output.contains(">2 pelaksanaan tidak terbaca<"), "\(printed.output)")
    let json = world.run("report \(kind) --format json")
    #expect(json.code == .damaged)
    #expect(json.output.contains(#""unreadableSops":[{"code":"CONTOH-01","definition":""#))
    #expect(json.output.contains(#""runs":["CONTOH-01-2026-001","CONTOH-01-2026-002"]}]"#))
  }

  @Test func `the monitoring table and the comparison of a month name them`() throws {
    let world = TestWorld()
    world.write(SoundDefinition.text, to: "sops/contoh.json")
    #expect(world.run("start CONTOH-01 --as APK").code == .done)
    try harm(try pinned(in: world), .missing)
    try harm("\(world.office.path)/sops/contoh.json", .missing)
    let printed = world.run("report monthly --format html").output
    #expect(printed.contains("SOP yang tidak terbaca"), "\(printed)")
    #expect(printed.contains("Tidak terbaca dan tidak dihitung: CONTOH-01-2026-001."))
    #expect(printed.contains("Nihil, sejauh terbaca."))
    #expect(!printed.contains("Nihil.<"))
    let page = world.run("report monthly").output
    #expect(page.contains("Tanpa run yang tidak terbaca, dari CONTOH-01."), "\(page)")
  }

  @Test func `an own definition that is damaged keeps its row in the monitoring table`() throws {
    let world = TestWorld()
    world.write(SoundDefinition.text, to: "sops/contoh.json")
    #expect(world.run("start PIAK-03 --as APK").code == .done)
    world.write(#"{"kode": "CONTOH-01"}"#, to: "sops/contoh.json")
    let printed = world.run("report monthly --format html").output
    #expect(printed.contains("<small>CONTOH-01</small>"), "\(printed)")
    #expect(printed.contains("Definisinya tidak dapat dipakai."))
  }

  // MARK: - Schedule

  @Test(
    arguments: Harm.allCases,
    [
      "overdue", "overdue --json", "overdue --record", "overdue --record --dry-run",
      "overdue --record --json", "report", "report weekly", "report monthly",
      "report --format csv", "report --format html", "report --format json",
    ])
  func `a scheduled SOP that nobody can start is named`(harm: Harm, command: String) throws {
    let world = world()
    #expect(world.run("start CONTOH-01 --as APK").code == .done)
    try self.harm("\(world.office.path)/sops/contoh.json", harm)
    let answer = world.run(command)
    #expect(answer.code == .damaged, "\(answer.output)\(answer.complaints)")
    #expect(answer.complaints.contains("Jadwal meminta CONTOH-01, yang definisinya hilang"))
    #expect(answer.complaints.contains("cadangan"))
    if command.hasSuffix("json") {
      #expect(answer.output.contains(#""undefinedSops":["CONTOH-01"]"#), "\(answer.output)")
    } else if command.hasPrefix("report"), !command.hasSuffix("csv") {
      #expect(answer.output.contains("Jadwal meminta CONTOH-01"), "\(answer.output)")
    }
  }

  @Test func `monitoring does not call it fine, and a narrower question is answered`() throws {
    let world = world()
    #expect(world.run("start PIAK-03 --as APK").code == .done)
    try harm("\(world.office.path)/sops/contoh.json", .missing)
    let answer = world.run("overdue --nagios")
    #expect(answer.code == .monitoringUnknown)
    #expect(
      answer.output.hasPrefix("SOPCTL UNKNOWN - Jadwal meminta CONTOH-01"), "\(answer.output)")
    #expect(world.run("overdue --nagios --sop PIAK-03").code == .monitoringOK)
    #expect(world.run("overdue --record --role Kabid").code == .done)
    #expect(world.run("status").code == .done)
    #expect(world.run("report 2026-11-22").code != .damaged, "no working day asks for it")
  }

  @Test func `an SOP that was never run has a row where the schedule asks for it`() throws {
    let world = world()
    #expect(world.run("start PIAK-03 --as APK").code == .done)
    try harm("\(world.office.path)/sops/contoh.json", .missing)
    let page = world.run("report").output
    #expect(page.contains("  CONTOH-01  definisi tidak terbaca"), "\(page)")
    #expect(page.contains("TIDAK LENGKAP: dijadwalkan tanpa definisi: CONTOH-01"))
    let printed = world.run("report monthly --format html").output
    #expect(printed.contains("definisi tidak terbaca"))
    #expect(printed.contains("Dijadwalkan, tetapi definisinya hilang atau tidak dapat dipakai."))
  }

  // MARK: - The schedule's window

  @Test func `a week may have been met before the day that is reported on`() throws {
    let world = world(every: #""minggu","hari":"jumat""#, now: "2026-11-18 09:00:00")
    #expect(world.run("start CONTOH-01 --as APK").code == .done)
    #expect(world.run("cancel CONTOH-01 --as APK --reason keliru").code == .done)
    let file = try pinned(in: world)
    world.set(now: "2026-11-20 12:00:00")
    #expect(world.run("report 2026-11-20").code == .done)
    try harm(file, .missing)
    let day = "2026-11-20"
    let answer = world.run("report \(day)")
    #expect(answer.code == .damaged, "\(answer.output)\(answer.complaints)")
    #expect(
      answer.output.contains(
        """
              paling lambat 08:30; mungkin sudah dimulai, tidak terbaca:
              CONTOH-01-2026-001

        """), "\(answer.output)")
    let json = world.run("report \(day) --format json").output
    #expect(json.contains(#""fields":{},"unreadableRuns":["CONTOH-01-2026-001"]}"#), "\(json)")
    #expect(world.run("report \(day) --format html").output.contains("mungkin sudah dimulai"))
    let overdue = world.run("overdue")
    #expect(overdue.code == .damaged)
    #expect(overdue.output.contains("(mungkin sudah dimulai, tidak terbaca: CONTOH-01-2026-001)"))
    // The week after asks for a run of its own, and none of these can be it.
    world.set(now: "2026-11-30 12:00:00")
    #expect(world.run("report 2026-11-30").code == .done)
  }
}
