import Testing

@testable import SOPCore

/// The laws by which tallies add up, on what the entries of a random book come to.
struct TallyTests {
  private static let seeds: ClosedRange<UInt64> = 1...4

  /// What each step and each other entry of a book comes to.
  private static func pieces(of book: ReportBook) -> [Tally] {
    let steps = book.runs.sorted { $0.key < $1.key }.flatMap { _, run in
      run.steps.map { Tally($0.event, CompletingStep($0, in: run.procedure)) }
    }
    let facts = book.entries.filter { !$0.event.kind.isStep }.map { Tally(fact: $0.event) }
    return steps + facts
  }

  /// Sums of some of the pieces, of none among them.
  private static func tallies(_ seed: UInt64) throws -> [Tally] {
    let pieces = pieces(of: try RandomBook(seed: seed, forms: ReportForms()).book)
    var random = SplitMix64(seed: seed)
    return (0..<30).map { index in
      (0..<index % 7 * 10).compactMap { _ in pieces.randomElement(using: &random) }.sum
    }
  }

  @Test(arguments: seeds)
  func `nothing is neutral`(seed: UInt64) throws {
    for tally in try Self.tallies(seed) {
      #expect(tally + Tally() == tally, "seed \(seed)")
      #expect(Tally() + tally == tally, "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func `in which order tallies are added makes no difference`(seed: UInt64) throws {
    let tallies = try Self.tallies(seed)
    for (one, other) in zip(tallies, tallies.dropFirst()) {
      #expect(one + other == other + one, "seed \(seed)")
    }
    var random = SplitMix64(seed: seed)
    #expect(tallies.shuffled(using: &random).sum == tallies.sum, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func `how tallies are grouped makes no difference`(seed: UInt64) throws {
    let tallies = try Self.tallies(seed)
    for index in tallies.indices.dropLast(2) {
      let (one, two, three) = (tallies[index], tallies[index + 1], tallies[index + 2])
      #expect((one + two) + three == one + (two + three), "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func `a sum has every count of its parts, and every length and outcome`(seed: UInt64) throws {
    let tallies = try Self.tallies(seed)
    for (one, other) in zip(tallies, tallies.dropFirst()) {
      let sum = one + other
      for count in Tally.Count.allCases {
        #expect(sum[count] == one[count] + other[count], "seed \(seed), \(count)")
      }
      for outcome in Set(one.outcomes.keys).union(other.outcomes.keys) {
        let parts = (one.outcomes[outcome] ?? 0) + (other.outcomes[outcome] ?? 0)
        #expect(sum.outcomes[outcome] == parts, "seed \(seed), \(outcome)")
      }
      let (least, most) = (
        [one, other].compactMap(\.used?.minimum).min(),
        [one, other].compactMap(\.used?.maximum).max()
      )
      #expect(sum.used?.minimum == least && sum.used?.maximum == most, "seed \(seed)")
    }
    // So that the laws above are tried on something.
    #expect(tallies.contains { !$0.outcomes.isEmpty }, "seed \(seed)")
    #expect(tallies.contains { $0.used != nil && $0.grounds != nil }, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func `tallies differ where a count differs`(seed: UInt64) throws {
    for tally in try Self.tallies(seed) {
      for count in Tally.Count.allCases {
        var other = tally
        other[count] += 1
        #expect(other != tally, "seed \(seed), \(count)")
      }
    }
  }

  @Test func `what roles rest on adds up, too`() {
    let all: [RoleGrounds?] = [nil, .claimed, .roster, .mixed]
    for one in all {
      for other in all {
        var sum = one
        sum.add(other)
        let known = [one, other].compactMap(\.self)
        #expect(sum == (Set(known).count > 1 ? .mixed : known.first))
      }
    }
  }
}
