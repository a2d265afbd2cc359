import Testing

@testable import SOPCore
@testable import SOPStore
@testable import sopctl

/// Sound definitions that nobody would write: up to fourteen executors, up to forty activities, decisions and
/// guards that go anywhere.
enum RandomForm {
  static func procedure(seed: UInt64) throws -> Procedure {
    var random = SplitMix(state: seed)
    let model = try Procedure.read(#require(BundledDefinitions.files.first?.bytes))
    // Most drawings are sound, since every activity leads on by one way at least nearly always.
    for _ in 0..<200 {
      let procedure = drawn(model, using: &random)
      if procedure.soundnessFaults().isEmpty { return procedure }
    }
    throw NoneFound()
  }

  private struct NoneFound: Error {}

  private static func drawn(_ model: Procedure, using random: inout SplitMix) -> Procedure {
    var procedure = model
    let roles = (1...Int.random(in: 2...14, using: &random)).map { Role("Peran \($0)") }
    procedure.executors = roles.map { role in
      Executor(role: role, printed: "Koordinator \(role)", name: nil)
    }
    let count = Int.random(in: 3...40, using: &random)
    let jumps = Int.random(in: 1...3, using: &random)
    procedure.activities = (1...count).map { number in
      var activity = model.activities[0]
      activity.number = number
      // The report is made and received before anything can go anywhere.
      activity.role =
        number < 3 ? roles[number - 1] : roles[Int.random(in: 0..<roles.count, using: &random)]
      activity.title = String(
        repeating: "kata ", count: Int.random(in: 1...40, using: &random))
      let isOpen = number > 2 && Int.random(in: 0..<4, using: &random) < jumps
      activity.flow = isOpen ? flow(after: number, of: count, using: &random) : .next
      return activity
    }
    procedure.chain = ReportChain(links: [
      .init(role: roles[0], activity: 1), .init(role: roles[1], activity: 2),
    ])
    return procedure
  }

  private static func flow(
    after number: Int, of count: Int, using random: inout SplitMix
  ) -> Flow {
    func target() -> Flow.Target {
      let target = Int.random(in: 3...count + 1, using: &random)
      return target > count ? .end : .activity(target)
    }
    func next() -> Flow.Target {
      let leadsOn = Int.random(in: 0..<12, using: &random) > 0
      return leadsOn && number < count ? .activity(number + 1) : target()
    }
    if number == 3 || Bool.random(using: &random) {
      let ways = [next(), target()].shuffled(using: &random)
      return .decision(
        Flow.Decision(
          question: "Apakah?", yes: .init(target: ways[0], outcome: "a"),
          no: .init(target: ways[1], outcome: "b")))
    }
    // A guard may ask for the third activity alone: all ways lead through it, if it is a decision.
    let cases: [Flow.Case] = [
      .init(condition: .init(activity: 3, answer: .yes), target: target()),
      .init(condition: .init(activity: 3, answer: .no), target: target()),
    ]
    return .cases(
      cases.suffix(Int.random(in: 1...2, using: &random)) + [.init(condition: nil, target: next())])
  }
}
