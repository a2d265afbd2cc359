import CommandLineKit
import SOPCore
import Testing

@testable import sopctl

/// What happens elsewhere while somebody is asked.
struct MeanwhileTests {
  /// An office at activity 2 of PIAK-03, which takes an hour, with a terminal at which APK sits.
  private func world() -> TestWorld {
    let world = TestWorld(now: "2026-11-20 09:00:00")
    #expect(world.run("start PIAK-03 --as APK").code == .done)
    #expect(world.run("step PIAK-03 1 --as APK").code == .done)
    world.set(terminal: TestWorld.terminal(80))
    return world
  }

  /// Runs commands from another place, once, while the question with this in it waits.
  private func meanwhile(
    _ question: String, in world: TestWorld, _ body: @escaping @Sendable () -> Void
  ) {
    world.change { conditions in
      conditions.whileAsking = { asked in
        guard asked.contains(question) else { return }
        world.change { $0.whileAsking = nil }
        let typed = world.change { typed in
          defer { typed.typed = [] }
          return typed.typed
        }
        body()
        world.change { $0.typed = typed }
      }
    }
  }

  @Test func `an activity that somebody else completed is not completed again`() {
    let world = world()
    meanwhile("Catat?", in: world) {
      let other = "step PIAK-03 2 --as APK --by \"Siti Aminah\" --no-input"
      #expect(world.run(other).code == .done)
    }
    let answer = world.run("step --as APK", typing: ["kunci ganda", "y"])
    #expect(answer.code == .refused)
    #expect(
      answer.complaints.unwrapped.contains(
        "kegiatan 2 diselesaikan oleh Siti Aminah baru saja (entri 000003)"),
      "\(answer.complaints)")
    // Nothing that was typed is lost, and the command that keeps it stands on a line of its own.
    #expect(
      answer.complaints.contains(
        "sopctl note PIAK-03-2026-001 --note \"output: kunci ganda\""))
    #expect(world.entries.count == 3)
    #expect(world.faults.isEmpty)
  }

  @Test func `a pause that is over is told, and the answers are kept`() {
    let world = world()
    meanwhile("Catat?", in: world) {
      let by = "PIAK-03 --as Kabid --by Rudi"
      #expect(world.run("pause \(by) --reason \"listrik padam\"").code == .done)
      #expect(world.run("resume \(by)").code == .done)
    }
    let answer = world.run("step --as APK", typing: ["kunci ganda", "y", "y", "t"])
    #expect(answer.code == .done, "\(answer.complaints)")
    #expect(answer.complaints.contains("Sementara itu: run dijeda oleh Rudi baru saja"))
    #expect(answer.complaints.contains("Sementara itu: run dilanjutkan oleh Rudi baru saja"))
    #expect(world.entries.last?.event.details.output == "kunci ganda")
    #expect(world.faults.isEmpty)
  }

  @Test func `a run that was cancelled is told of`() {
    let world = world()
    meanwhile("Output", in: world) {
      #expect(world.run("cancel 001 --as Kabid --by Rudi --reason keliru").code == .done)
    }
    let answer = world.run("step --as APK", typing: ["", "y"])
    #expect(answer.code == .refused)
    #expect(answer.complaints.unwrapped.contains("run dibatalkan oleh Rudi baru saja"))
  }

  @Test(arguments: ["Output", "Catat?"])
  func `who thinks too long is asked for the reason`(question: String) {
    let world = world()
    meanwhile(question, in: world) { world.pass(minutes: 61) }
    let answers = ["kunci ganda"] + (question == "Catat?" ? ["y"] : []) + ["rapat dinas", "y", "t"]
    let answer = world.run("step --as APK", typing: answers)
    #expect(answer.code == .done, "\(answer.complaints)")
    let details = world.entries.last?.event.details
    #expect(details?.reason == "rapat dinas")
    #expect(details?.output == "kunci ganda")
    #expect(details?.over == Minutes(1))
    #expect(world.faults.isEmpty)
  }

  @Test func `a note of somebody else holds nobody up`() {
    let world = world()
    meanwhile("Catat?", in: world) {
      #expect(world.run("note 001 --as Kabid --by Rudi --note \"dilihat\"").code == .done)
    }
    #expect(world.run("step --as APK", typing: ["", "y", "t"]).code == .done)
    #expect(world.faults.isEmpty)
  }
}

extension String {
  /// The text as it was before it was broken into lines.
  fileprivate var unwrapped: String { replacing(/\n */, with: " ") }
}
