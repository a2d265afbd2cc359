import CommandLineKit
import Testing

@testable import SOPCore
@testable import SOPStore
@testable import sopctl

/// The drawn flow of procedures that nobody would write.
struct FlowDrawingTests {
  /// Up to eight executors with long names, up to forty activities, decisions that go anywhere.
  private static func procedure(seed: UInt64) throws -> Procedure {
    var random = SplitMix(state: seed)
    var procedure = try Procedure.read(#require(BundledProcedure.bytes))
    let roles = (0..<Int(random.next() % 8 + 1)).map { "Peran \($0)" }
    procedure.executors = roles.map {
      Executor(role: Role($0), printed: "Koordinator Pengelola \($0)", name: nil)
    }
    let count = Int(random.next() % 40 + 1)
    procedure.activities = (1...count).map { number in
      var activity = procedure.activities[0]
      activity.number = number
      activity.role = procedure.roles[Int(random.next() % UInt64(roles.count))]
      activity.title = String(repeating: "kata ", count: Int(random.next() % 30 + 1)) + "akhir"
      func target() -> Flow.Target {
        let target = Int(random.next() % UInt64(count + 1))
        return target == 0 ? .end : .activity(target)
      }
      switch random.next() % 4 {
      case 0:
        activity.flow = .decision(
          Flow.Decision(
            question: "Apakah?", yes: .init(target: target(), outcome: "a"),
            no: .init(target: target(), outcome: "b")))
      case 1:
        activity.flow = .cases([
          .init(condition: .init(activity: 1, answer: .yes), target: target()),
          .init(condition: .init(activity: 2, answer: .no), target: target()),
          .init(condition: nil, target: target()),
        ])
      default: activity.flow = .next
      }
      return activity
    }
    return procedure
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>, [Pen.box, .ascii])
  func `any flow is drawn within its width, with every symbol and every arrow`(
    seed: UInt64, pen: Pen
  ) throws {
    let procedure = try Self.procedure(seed: seed)
    let flow = FlowDrawing(
      procedure, laneWidths: procedure.executors.map { _ in 5 }, laneGap: 1, pen: pen,
      language: .indonesian)
    let heights = procedure.activities.map { flow.minimumHeight(of: $0) }
    let lines = flow.lines(heights: heights)
    #expect(lines.count == flow.headHeight + heights.reduce(heights.count - 1, +))
    #expect(lines.allSatisfy { $0.count == flow.width })
    var top = flow.headHeight
    for (activity, height) in zip(procedure.activities, heights) {
      let symbol = procedure.symbol(of: activity).lines(activity.number, pen)
      for (line, part) in zip(lines[top...], symbol) { #expect(line.contains(part), "\(line)") }
      let isEntered = lines[max(0, top - 1)].contains(pen.arrowDown)
      let comesFromAbove =
        activity.number > 1
        && FlowEdge.edges(
          from: procedure.activities[activity.number - 2], of: procedure, .indonesian
        ).contains { $0.target == .activity(activity.number) }
      if comesFromAbove { #expect(isEntered, "seed \(seed), activity \(activity.number)") }
      top += height + FlowDrawing.gap
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a form of any procedure fits its width`(seed: UInt64) throws {
    let procedure = try Self.procedure(seed: seed)
    for width in [20, 40, 60, 80, 120, 200] {
      let form = ProcedureForm(
        procedure, width: width, style: .plain, pen: .box, language: .indonesian)
      for line in form.table { #expect(line.displayWidth <= width, "\(width): \(line)") }
    }
  }

  @Test func `a decision that goes back is drawn beside the columns, or told in words`() throws {
    var procedure = try Procedure.read(#require(BundledProcedure.bytes))
    procedure.executors = Array(procedure.executors.prefix(2))
    let roles = procedure.roles
    procedure.activities = (1...3).map { number in
      var activity = procedure.activities[0]
      activity.number = number
      activity.role = roles[number % 2]
      activity.flow = .next
      return activity
    }
    procedure.activities[1].flow = .decision(
      Flow.Decision(
        question: "Lengkap?", yes: .init(target: .activity(3), outcome: "a"),
        no: .init(target: .activity(1), outcome: "b")))
    let flow = FlowDrawing(
      procedure, laneWidths: [5, 5], laneGap: 2, pen: .box, language: .indonesian)
    let lines = flow.lines(heights: procedure.activities.map { flow.minimumHeight(of: $0) })
    #expect(
      lines == [
        "         ┌───┐",
        "         ▼   │",
        "       ╭───╮ │",
        "       │ 1 │ │",
        "       ╰───╯ │",
        "  ┌──────┘   │",
        "  ▼          │",
        " ╱─╲         │",
        "< 2 >─Tidak──┘",
        " ╲─╱          ",
        "  │ Ya        ",
        "  └──────┐    ",
        "         ▼    ",
        "       ╭───╮  ",
        "       │ 3 │  ",
        "       ╰───╯  ",
      ])
  }
}

private enum BundledProcedure {
  static var bytes: [UInt8]? { BundledDefinitions.files.first?.bytes }
}
