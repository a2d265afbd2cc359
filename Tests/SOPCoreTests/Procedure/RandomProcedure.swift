@testable import SOPCore

extension Procedure {
  /// A small procedure whose flow and chain were drawn at random; numbers and executors are in order.
  static func random(using generator: inout SplitMix64) -> Procedure {
    let count = Int.random(in: 2...7, using: &generator)
    let roles = ["APK", "Sub Koord", "Kabid"].map(Role.init)
    var activities = (1...count).map { number in
      Activity(
        number: number, title: "Kegiatan", role: roles[number % 3], flow: .next, fields: [],
        setsNextStart: false)
    }
    // Ascending links are often sound, so that both verdicts are common.
    let linkCount = Int.random(in: 2...3, using: &generator)
    var numbers = Array((1...count).shuffled(using: &generator).prefix(linkCount))
    if Int.random(in: 0..<4, using: &generator) > 0 { numbers.sort() }
    for index in activities.indices where Int.random(in: 0..<3, using: &generator) == 0 {
      activities[index].flow = .random(count: count, using: &generator)
    }
    let links = numbers.map { ReportChain.Link(role: roles[$0 % 3], activity: $0) }
    return Procedure(
      code: "ACAK", identity: .blank, lists: .blank,
      executors: roles.map { Executor(role: $0, printed: $0.code) },
      chain: ReportChain(links: links), activities: activities, sourceNotes: [])
  }
}

extension Flow {
  fileprivate static func random(count: Int, using generator: inout SplitMix64) -> Flow {
    func target() -> Target {
      let number = Int.random(in: 1...count + 1, using: &generator)
      return number > count ? .end : .activity(number)
    }
    if Bool.random(using: &generator) {
      return .decision(
        Decision(
          question: "Ya?", yes: Branch(target: target(), outcome: "ya"),
          no: Branch(target: target(), outcome: "tidak")))
    }
    let decision = Int.random(in: 1...count, using: &generator)
    return .cases([
      Case(condition: Condition(activity: decision, answer: .no), target: target()),
      Case(condition: nil, target: target()),
    ])
  }
}

extension Procedure.Identity {
  fileprivate static let blank = Procedure.Identity(
    name: "Acak", nameLabel: "Nama SOP", office: Procedure.Office(),
    approvedBy: Procedure.Approval())
}

extension Procedure.Lists {
  fileprivate static let blank = Procedure.Lists(
    legalBasis: [], qualifications: [], relatedProcedures: [], equipment: [], warnings: [],
    records: [])
}
