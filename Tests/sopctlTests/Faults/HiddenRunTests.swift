import Foundation
import Testing

@testable import sopctl

/// Runs whose definition is missing: every command says which, and none answers as if they were not there.
struct HiddenRunTests {
  enum Harm: CaseIterable { case missing, changed, unreadable }

  /// An office with an SOP of its own and one that is bundled: three runs of the one, of which one is over, and
  /// one of the other, which is late.
  private func world(_ harm: Harm = .missing) throws -> (world: TestWorld, file: String) {
    let world = TestWorld()
    world.write(SoundDefinition.text, to: "sops/contoh.json")
    #expect(world.run("start PIAK-07 --as APK").code == .done)
    #expect(world.run("step PIAK-07 --as APK --set periode=harian").code == .done)
    for _ in 0..<3 { #expect(world.run("start CONTOH-01 --as APK").code == .done) }
    #expect(world.run("cancel CONTOH-01-003 --as APK --reason keliru").code == .done)
    let names = try FileManager.default.contentsOfDirectory(atPath: world.office.pinnedDefinitions)
    let name = try #require(names.first { $0.hasPrefix("CONTOH") })
    let path = "\(world.office.pinnedDefinitions)/\(name)"
    switch harm {
    case .missing: try FileManager.default.removeItem(atPath: path)
    case .changed: world.write("{}", to: "definisi/\(name)")
    case .unreadable:
      // A folder in its place can be read by nobody.
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    world.pass(minutes: 121)
    return (world, "definisi/\(name)")
  }

  @Test(
    arguments: Harm.allCases,
    [
      "status", "status --json", "status --role APK", "status --run CONTOH-01", "overdue",
      "overdue --json", "overdue --role Kabid", "overdue --record", "overdue --record --dry-run",
      "overdue --record --json", "report", "report --format csv", "report --format json",
      "report --format html", "step --as APK",
    ])
  func `what hides runs is said, and the answer is called incomplete`(
    harm: Harm, command: String
  ) throws {
    let (world, file) = try world(harm)
    let answer = world.run(command)
    #expect(answer.code == .damaged, "\(answer.output)\(answer.complaints)")
    #expect(answer.complaints.contains("CONTOH-01-2026-001, CONTOH-01-2026-002"))
    // What is there and cannot be read comes from no backup.
    let remedy = harm == .unreadable ? "ls -ld" : "cadangan"
    #expect(answer.complaints.contains(remedy), "\(answer.complaints)")
    #expect(
      answer.complaints.components(separatedBy: ": \(file).").count == 2,
      "once is enough: \(answer.complaints)")
  }

  @Test(arguments: ["status --json", "overdue --json", "overdue --record --json", "report --json"])
  func `a program is told which runs are missing`(command: String) throws {
    let (world, _) = try world()
    let answer = world.run(command).output
    #expect(
      answer.contains(#""unreadableRuns":["CONTOH-01-2026-001","CONTOH-01-2026-002""#), "\(answer)")
  }

  @Test func `what does not depend on them is answered as ever`() throws {
    let (world, _) = try world()
    for command in [
      "status PIAK-07-001", "status --run PIAK-07", "agenda", "report --up-to 2",
      "report 2026-11-19 --up-to 2", "note PIAK-07 --as APK --note x", "list",
    ] {
      let answer = world.run(command)
      #expect(answer.code == .done || command.contains("11-19"), "\(command): \(answer.complaints)")
      #expect(!answer.complaints.contains("CONTOH"), "\(command): \(answer.complaints)")
    }
    #expect(world.run("overdue --sop PIAK-07").code == .found)
    #expect(world.run("overdue --nagios --sop PIAK-07").code == .monitoringCritical)
  }

  @Test func `a run by its number is told to be unreadable, open or over`() throws {
    let (world, file) = try world()
    for run in ["CONTOH-01-001", "CONTOH-01-003"] {
      let answer = world.run("status \(run)")
      #expect(answer.code == .damaged)
      #expect(answer.complaints.contains(file))
    }
    #expect(world.run("status --all").complaints.contains("CONTOH-01-2026-003"))
  }

  @Test func `the bare program does not say that nothing waits`() throws {
    let world = TestWorld()
    world.write(SoundDefinition.text, to: "sops/contoh.json")
    #expect(world.run("start CONTOH-01 --as APK").code == .done)
    try FileManager.default.removeItem(atPath: world.office.pinnedDefinitions)
    world.set(terminal: TestWorld.terminal(80))
    world.set(environment: "SOPCTL_AS", "APK")
    let answer = world.run("")
    #expect(answer.code == .damaged)
    #expect(answer.output.contains("Sejauh terbaca"), "\(answer.output)")
    #expect(!answer.output.contains("Tidak ada run yang berjalan"))
    let board = world.run("status")
    #expect(board.code == .damaged)
    #expect(board.output == "Tidak ada run berjalan yang terbaca.\n")
  }

  @Test func `notices of the other runs are recorded and told`() throws {
    let (world, _) = try world()
    let count = world.entries.count
    let answer = world.run("overdue --record")
    #expect(answer.output.contains("PIAK-07-2026-001"))
    #expect(world.entries.count > count)
    let again = world.run("overdue --record")
    #expect(again.code == .damaged)
    #expect(again.output.isEmpty)
    #expect(world.run("overdue --nagios").code == .monitoringUnknown)
  }

  @Test func `a report names them in every form, and is not called empty`() throws {
    let (world, _) = try world()
    for format in ["text", "html", "json", "csv"] {
      #expect(
        world.run("report --format \(format)").output.contains("CONTOH-01-2026-001"), "\(format)")
    }
    #expect(world.run("report").output.contains("TIDAK LENGKAP: run tidak dihitung: 3"))
    // Those that were over before the period are not missed in it; the others may belong to it.
    world.set(now: "2026-12-20 08:00:00")
    let later = world.run("report")
    #expect(later.code == .damaged)
    #expect(later.output.contains("CONTOH-01-2026-002"))
    #expect(!later.output.contains("CONTOH-01-2026-003"))
    #expect(!later.output.contains("Nihil"))
    world.set(now: "2026-11-20 12:00:00")
    #expect(world.run("report 2026-11-19").code != .damaged)
  }

  @Test func `a table has a row for each, as wide as the others`() throws {
    let (world, _) = try world()
    let output = world.run("report monthly --format csv").output
    let rows = output.split(separator: "\r\n").flatMap { $0.split(separator: "\n") }
    let unread = rows.filter { $0.contains("tidak-terbaca") }
    #expect(unread.count == 3, "\(output)")
    let width = rows.first?.filter { $0 == "," }.count
    #expect(unread.allSatisfy { $0.filter { $0 == "," }.count == width }, "\(output)")
  }

  @Test func `a report is written to its file all the same`() throws {
    let (world, _) = try world()
    let path = "\(world.home)/laporan.html"
    #expect(world.run("report --format html -o \(path)").code == .damaged)
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func `validate names the file and the runs`() throws {
    for harm in Harm.allCases {
      let (world, file) = try world(harm)
      let answer = world.run("validate")
      #expect(answer.code == .found)
      #expect(answer.output.contains(file), "\(answer.output)")
      #expect(answer.output.contains("cadangan") == (harm != .unreadable), "\(answer.output)")
      #expect(!answer.output.contains("sopctl validate"), "\(answer.output)")
      #expect(
        answer.output.contains(
          "Yang dimulai dengannya: CONTOH-01-2026-001, CONTOH-01-2026-002; 1 yang sudah berakhir."),
        "\(answer.output)")
    }
  }

  @Test func `a bundled definition serves where its copy is missing, and validate warns`() throws {
    let world = TestWorld()
    #expect(world.run("start PIAK-03 --as APK").code == .done)
    try FileManager.default.removeItem(atPath: world.office.pinnedDefinitions)
    #expect(world.run("status").output.contains("PIAK-03-2026-001"))
    let answer = world.run("validate")
    #expect(answer.code == .done)
    #expect(answer.output.contains("peringatan: Definisi ini hilang."), "\(answer.output)")
    #expect(answer.output.contains("Definisi bawaan menggantikannya"), "\(answer.output)")
    let said = answer.output.split(separator: "\n").filter { $0.contains("definisi/PIAK-03") }
    #expect(said.allSatisfy { !$0.hasSuffix(": benar") }, "\(answer.output)")
  }

  @Test func `an SOP of the office may be deleted while runs of it are open`() throws {
    let world = TestWorld()
    world.write(SoundDefinition.text, to: "sops/contoh.json")
    #expect(world.run("start CONTOH-01 --as APK").code == .done)
    try FileManager.default.removeItem(atPath: "\(world.office.path)/sops/contoh.json")
    for command in ["status", "status CONTOH-01-001", "overdue", "report", "validate"] {
      #expect(world.run(command).code == .done, "\(command)")
    }
  }

  @Test func `what was to be begun and cannot be read is not called not begun`() throws {
    let world = TestWorld()
    world.write(SoundDefinition.text, to: "sops/contoh.json")
    world.write(
      #"{"zona":"WIB","jadwal":[{"sop":"CONTOH-01","tiap":"hari-kerja","paling-lambat":"08:30"}]}"#,
      to: "kantor.json")
    #expect(world.run("start CONTOH-01 --as APK").code == .done)
    #expect(world.run("cancel CONTOH-01 --as APK --reason keliru").code == .done)
    try FileManager.default.removeItem(atPath: world.office.pinnedDefinitions)
    world.pass(minutes: 60)
    let answer = world.run("overdue")
    #expect(answer.code == .damaged)
    #expect(answer.complaints.contains("CONTOH-01-2026-001"))
  }

  @Test func `the Tab key offers what cannot be read, too`() throws {
    let (world, _) = try world()
    let answer = world.run("__complete runs status CONTOH-01-0")
    #expect(answer.complaints.isEmpty)
    #expect(answer.output.contains("CONTOH-01-001"), "\(answer.output)")
    #expect(answer.output.contains("CONTOH-01-002"), "\(answer.output)")
  }
}
