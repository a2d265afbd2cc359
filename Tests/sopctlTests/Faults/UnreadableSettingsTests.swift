import Foundation
import Testing

@testable import sopctl

/// A `kantor.json` that cannot be read: no figure that goes by its hours is given as if it were right.
struct UnreadableSettingsTests {
  enum Harm: CaseIterable { case cutOff, unreadable }

  private static let settings = """
    {"zona":"WIB","jamKerja":{"senin":["08:00-16:00"],"selasa":["08:00-16:00"],\
    "rabu":["08:00-16:00"],"kamis":["08:00-16:00"],"jumat":["08:00-16:00"]}}
    """

  /// A run that waits over the weekend, by the office's hours in time, and by the clock alone late.
  private func world(_ harm: Harm? = .cutOff) throws -> TestWorld {
    let world = TestWorld()
    world.write(Self.settings, to: "kantor.json")
    world.set(now: "2026-11-20 15:50:00")
    #expect(world.run("start PIAK-07 --as APK").code == .done)
    #expect(world.run("step PIAK-07 --as APK --set periode=harian").code == .done)
    world.set(now: "2026-11-21 12:00:00")
    switch harm {
    case nil: break
    case .cutOff: world.write(String(Self.settings.dropLast()), to: "kantor.json")
    case .unreadable:
      // A folder in its place can be read by nobody.
      let path = "\(world.office.path)/kantor.json"
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    return world
  }

  private static let commands = [
    "status", "status --json", "status --all", "status --role APK", "status PIAK-07-001",
    "status PIAK-07-001 --json", "overdue", "overdue --json", "overdue --role Kabid",
    "report daily", "report --format csv", "report --format json", "report --format html",
  ]

  @Test(arguments: Harm.allCases, commands)
  func `what goes by hours is answered without them, and called wrong`(
    harm: Harm, command: String
  ) throws {
    let answer = try world(harm).run(command)
    #expect(answer.code == .damaged, "\(answer.output)\(answer.complaints)")
    #expect(!answer.output.isEmpty)
    #expect(answer.complaints.contains("kantor.json"), "\(answer.complaints)")
    #expect(
      answer.complaints.components(separatedBy: "Maka ini dihitung tanpa jam kerja").count == 2,
      "\(answer.complaints)")
    #expect(answer.output.contains(#""unreadableSettings":true"#) == command.contains("json"))
  }

  @Test(arguments: commands) func `with them nothing is said`(command: String) throws {
    let answer = try world(nil).run(command)
    #expect(answer.code == .done, "\(answer.output)\(answer.complaints)")
    #expect(!answer.complaints.contains("Maka ini"))
    #expect(!answer.output.contains("TIDAK LENGKAP"))
    #expect(answer.output.contains(#""unreadableSettings":false"#) == command.contains("json"))
  }

  @Test(arguments: ["list", "show PIAK-03", "agenda", "agenda --json", "verify"])
  func `what does not go by hours is answered as ever`(command: String) throws {
    let answer = try world().run(command)
    #expect(answer.code == .done, "\(answer.complaints)")
    #expect(!answer.complaints.contains("Maka ini"), "\(answer.complaints)")
  }

  @Test func `nothing is recorded, and monitoring does not know`() throws {
    let world = try world()
    let book = world.book
    #expect(world.run("overdue --record").code == .damaged)
    #expect(world.run("overdue --nagios").code == .monitoringUnknown)
    #expect(world.book == book)
  }

  @Test func `a report says so at its head and in its foot`() throws {
    let world = try world()
    let text = world.run("report").output
    #expect(text.contains("TIDAK LENGKAP: dihitung tanpa kantor.json"), "\(text)")
    #expect(text.contains("TIDAK DIPERHITUNGKAN"), "\(text)")
    let page = world.run("report --format html").output
    #expect(page.components(separatedBy: "TIDAK DIPERHITUNGKAN").count == 3, "at a glance, too")
  }

  @Test func `the bare program shows what waits, and says so`() throws {
    let world = try world()
    world.set(terminal: TestWorld.terminal(80))
    let answer = world.run("")
    #expect(answer.code == .damaged)
    #expect(answer.complaints.contains("Maka ini dihitung"), "\(answer.complaints)")
    #expect(!answer.output.contains("Sejauh terbaca"), "\(answer.output)")
  }
}
