import CommandLineKit
import SOPCore
import Testing

@testable import sopctl

/// What holds of every guided step, whatever is asked.
struct GuidedStepTests {
  /// An office at activity 1 of AKSES-SERVER, and a terminal.
  private func world() -> TestWorld {
    let world = TestWorld(now: "2026-11-20 09:00:00")
    #expect(world.run("start AKSES-SERVER --as Staf").code == .done)
    world.set(terminal: TestWorld.terminal(80))
    return world
  }

  /// All answers of a guided activity 1, the confirmation last.
  private static let answers = ["Joko", "CV Dingin", "", "KTP 33****01", "laptop", "", "y"]

  @Test(arguments: [TypedLine.interrupted, .endOfInput], 0..<answers.count)
  func `nobody who stops at a question records anything`(ending: TypedLine, asked: Int) {
    let world = world()
    let before = world.book
    world.change { $0.typed = Self.answers.prefix(asked).map(TypedLine.line) + [ending] }
    let answer = world.run("step --as Staf")
    #expect(answer.code == (ending == .interrupted ? .interrupted : .usage))
    #expect(answer.questions == asked + 1)
    #expect(world.book == before)
    #expect(answer.output.isEmpty)
    #expect(answer.complaints.contains("tidak ada yang dicatat"))
  }

  @Test func `the answers record what the same words on the line record`() throws {
    let (guided, typed) = (world(), world())
    let line =
      "step 001 1 --as Staf --set nama=Joko --set instansi=\"CV Dingin\""
      + " --set identitas=\"KTP 33****01\" --set perangkat=laptop"
    #expect(guided.run("step --as Staf", typing: Self.answers).code == .done)
    #expect(typed.run(line).code == .done)
    #expect(guided.bookLines == typed.bookLines)
  }

  @Test func `a line that says everything asks nothing`() {
    let world = world()
    let line =
      "step 001 1 --as Staf --set nama=Joko --set identitas=\"KTP 33****01\" --set perangkat=laptop"
    let answer = world.run(line)
    #expect(answer.code == .done)
    #expect(answer.questions == 0)
  }

  @Test(arguments: ["--no-input", "--json", "--format json"])
  func `nothing is asked where it was forbidden`(option: String) {
    let world = world()
    let answer = world.run("step --as Staf \(option)", typing: Self.answers)
    #expect(answer.code == .refused)
    #expect(answer.questions == 0)
  }

  @Test(arguments: [\World.Terminal.isInput, \.isOutput, \.isError])
  func `nothing is asked where a stream is no terminal`(
    stream: WritableKeyPath<World.Terminal, Bool> & Sendable
  ) {
    let world = world()
    var terminal = TestWorld.terminal(80)
    terminal[keyPath: stream] = false
    world.set(terminal: terminal)
    #expect(world.run("step --as Staf", typing: Self.answers).questions == 0)
  }

  @Test func `a dry run guides, asks for no confirmation, and records nothing`() {
    let world = world()
    let before = world.book
    let answer = world.run("step --as Staf --dry-run", typing: Self.answers.dropLast())
    #expect(answer.code == .done)
    #expect(answer.output.hasPrefix("Uji coba"))
    #expect(world.book == before)
  }
}
