import Testing

@testable import SOPCore

/// Which answers send a report back.
struct ReturningAnswerTests {
  /// Seven activities; the chain is 3, 4 and 6.
  private func procedure(_ flows: [Int: Flow]) throws -> Procedure {
    var procedure = try ReportForms()["PIAK-03"].procedure
    let roles = procedure.chain.links.map(\.role)
    procedure.chain = ReportChain(
      links: zip(roles, [3, 4, 6]).map { ReportChain.Link(role: $0, activity: $1) })
    for index in procedure.activities.indices { procedure.activities[index].flow = .next }
    for (number, flow) in flows { procedure.activities[number - 1].flow = flow }
    return procedure
  }

  private func decision(_ yes: Flow.Target, _ no: Flow.Target) -> Flow {
    .decision(
      Flow.Decision(
        question: "Benar?", yes: Flow.Branch(target: yes, outcome: "diterima"),
        no: Flow.Branch(target: no, outcome: "ditolak")))
  }

  @Test(arguments: [1, 2, 3])
  func `back to the maker or to what comes before is a return`(target: Int) throws {
    let procedure = try procedure([4: decision(.activity(5), .activity(target))])
    #expect(procedure.returnsReport(.no, at: 4))
    #expect(!procedure.returnsReport(.yes, at: 4))
  }

  @Test func `back to the link itself is a return, and from a higher link back to a lower`() throws
  {
    let own = try procedure([4: decision(.activity(5), .activity(4))])
    #expect(own.returnsReport(.no, at: 4))
    let lower = try procedure([6: decision(.activity(7), .activity(4))])
    #expect(lower.returnsReport(.no, at: 6))
  }

  @Test func `an end, or a higher link, on one of the ways is no return`() throws {
    let rejected = try procedure([4: decision(.activity(5), .end)])
    #expect(!rejected.returnsReport(.no, at: 4))
    let forked = try procedure([
      4: decision(.activity(6), .activity(5)), 5: decision(.activity(1), .activity(6)),
    ])
    #expect(!forked.returnsReport(.no, at: 4))
    let ending = try procedure([
      4: decision(.activity(6), .activity(5)), 5: decision(.activity(1), .end),
    ])
    #expect(!ending.returnsReport(.no, at: 4))
  }

  @Test func `every way may take its own turns back`() throws {
    let procedure = try procedure([
      4: decision(.activity(6), .activity(5)), 5: decision(.activity(1), .activity(2)),
    ])
    #expect(procedure.returnsReport(.no, at: 4))
  }

  @Test func `what the maker or somebody outside the chain answers returns nothing`() throws {
    let procedure = try procedure([
      3: decision(.activity(4), .activity(1)), 5: decision(.activity(6), .activity(3)),
    ])
    #expect(!procedure.returnsReport(.no, at: 3))
    #expect(!procedure.returnsReport(.no, at: 5))
    #expect(!procedure.returnsReport(.no, at: 1))
  }

  @Test func `a guard on the answer itself is settled, one on another decision is open`() throws {
    func guarded(by decision: Int) throws -> Procedure {
      let back = Flow.Case(
        condition: Flow.Condition(activity: decision, answer: .no), target: .activity(3))
      let on = Flow.Case(condition: nil, target: .activity(6))
      return try procedure([
        2: self.decision(.activity(3), .activity(3)),
        4: self.decision(.activity(5), .activity(5)), 5: .cases([back, on]),
      ])
    }
    #expect(try guarded(by: 4).returnsReport(.no, at: 4))
    #expect(try !guarded(by: 4).returnsReport(.yes, at: 4))
    #expect(try !guarded(by: 2).returnsReport(.no, at: 4))
  }
}
