import Testing

@testable import SOPCore

@Suite struct SoundnessPropertyTests {
  private static let seed: UInt64 = 35_2012

  @Test func `the proof of the climb agrees with walking every way`() {
    var generator = SplitMix64(seed: Self.seed)
    var verdicts: [Bool: Int] = [:]
    for round in 0..<4000 {
      let procedure = Procedure.random(using: &generator)
      let isProved = procedure.climbFaults().isEmpty
      verdicts[isProved, default: 0] += 1
      #expect(
        isProved == !ReportWalk(procedure).findsFault,
        "seed \(Self.seed), round \(round): \(procedure)")
    }
    // A generator that finds only one kind of procedure would prove nothing.
    #expect(verdicts.values.allSatisfy { $0 > 200 } && verdicts.count == 2, "\(verdicts)")
  }

  @Test func `the way that a fault shows is a way through the procedure`() {
    var generator = SplitMix64(seed: Self.seed)
    for round in 0..<2000 {
      let procedure = Procedure.random(using: &generator)
      for fault in procedure.climbFaults() {
        let way = fault.way
        #expect(way.first == 1, "seed \(Self.seed), round \(round)")
        for (from, to) in zip(way, way.dropFirst()) {
          let targets = procedure.activity(from).map(procedure.targets(after:)) ?? []
          #expect(targets.contains(.activity(to)), "seed \(Self.seed), round \(round): \(way)")
        }
      }
    }
  }

  @Test func `no run of a sound procedure ends before its report has climbed`() {
    var generator = SplitMix64(seed: Self.seed)
    var endCount = 0
    for round in 0..<4000 {
      let procedure = Procedure.random(using: &generator)
      guard procedure.soundnessFaults().isEmpty else { continue }
      for _ in 0..<8 {
        guard let climbed = procedure.climb(answering: &generator) else { continue }
        endCount += 1
        #expect(
          climbed.suffix(procedure.chain.links.count) == procedure.chain.links.map(\.activity)[...],
          "seed \(Self.seed), round \(round)")
      }
    }
    #expect(endCount > 200)
  }
}

extension ProcedureFault {
  fileprivate var way: [Int] {
    switch kind {
    case .endsUnreported(_, _, let way), .linkOutOfOrder(_, _, let way): way
    default: []
    }
  }
}

extension Procedure {
  /// Goes through the procedure with answers drawn at random.
  ///
  /// - Returns: the links' activities in the order they were completed; `nil` where it takes too long.
  fileprivate func climb(answering generator: inout SplitMix64) -> [Int]? {
    var climbed: [Int] = []
    var answers: [Int: Answer] = [:]
    var number = 1
    for _ in 0..<200 {
      if chain.link(of: number) != nil { climbed.append(number) }
      if case .decision = activity(number)?.flow {
        answers[number] = Bool.random(using: &generator) ? .yes : .no
      }
      switch target(after: number, answers: answers) {
      case .end: return climbed
      case .activity(let next): number = next
      }
    }
    return nil
  }
}
