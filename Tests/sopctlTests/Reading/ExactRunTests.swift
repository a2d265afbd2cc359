import Testing

@testable import sopctl

/// A kode that ends as a year does: its short numbers read as the full ones of another kode.
struct ExactRunTests {
  private let world = TestWorld()

  init() {
    for code in ["LAP", "LAP-2026"] {
      world.write(SoundDefinition.text.replacing("CONTOH-01", with: code), to: "sops/\(code).json")
    }
  }

  private func start(_ code: String) { #expect(world.run("start \(code) --as APK").code == .done) }

  /// The run that a note is written to; `nil` where it is refused.
  private func noted(_ run: String) -> String? {
    let answer = world.run("note \(run) --as APK --note catatan")
    return answer.code == .done ? world.entries.last?.event.run.text : nil
  }

  @Test func `a full number names its own run, and never another's`() {
    start("LAP")
    start("LAP-2026")
    #expect(noted("LAP-2026-001") == "LAP-2026-001")
    #expect(noted("lap-2026-001") == "LAP-2026-001")
    #expect(noted("LAP-2026-2026-001") == "LAP-2026-2026-001")
    #expect(noted("LAP-001") == "LAP-2026-001")
    // The kode of the one is no number of the other.
    #expect(noted("LAP-2026") == "LAP-2026-2026-001")
    #expect(noted("001") == nil)

    // Not even once it has ended.
    #expect(world.run("cancel LAP-2026-001 --as APK --reason selesai").code == .done)
    #expect(noted("LAP-2026-001") == "LAP-2026-001")
    #expect(world.run("step LAP-2026-001 --as APK --set cara=baru").code == .refused)
  }

  @Test func `where there is no such run a short number may look like one`() {
    start("LAP-2026")
    #expect(noted("LAP-2026-001") == "LAP-2026-2026-001")
  }

  @Test(arguments: ["agenda", "overdue", "status --all"])
  func `a filter selects the exact run alone`(command: String) {
    start("LAP")
    start("LAP-2026")
    world.pass(minutes: 5)
    let answer = world.run("\(command) --run LAP-2026-001 --format json")
    #expect(answer.code == .done)
    #expect(!answer.output.contains("LAP-2026-2026-001"))
    #expect(command == "overdue" || answer.output.contains("LAP-2026-001"))
  }

  @Test func `every number that is shown names the run beside it`() throws {
    start("LAP-2026")
    start("LAP")
    world.set(environment: "SOPCTL_AS", "APK")
    world.set(terminal: TestWorld.terminal(80))
    for line in ["", "status --role APK", "status"] {
      let text = world.run(line).output
      #expect(text.contains("LAP-2026-2026-001"), "\(text)")
      #expect(!text.contains(" LAP-2026-001 1"), "\(text)")
    }
    let offered = world.run("__complete runs step ").output.split(separator: "\n")
      .compactMap { $0.split(separator: "\t").first.map(String.init) }
    #expect(offered.compactMap(noted).sorted() == ["LAP-2026-001", "LAP-2026-2026-001"])
  }
}
