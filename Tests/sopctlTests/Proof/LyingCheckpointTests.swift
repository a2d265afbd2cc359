import SOPCore
import TestSupport
import Testing

@testable import sopctl

/// A cache that says anything: what is recorded is byte for byte what a program without a cache records.
@Suite(.serialized)
struct LyingCheckpointTests {
  /// How many deeds are tried on each lie.
  private static let deedsPerLie = 3
  /// The same lies each time: a mutant that is found once is found always.
  private static let seed: UInt64 = 20_261_129

  /// Holds a deed with a cache against the same without one.
  private func check(
    _ cache: [UInt8]?, _ deed: Int, of office: ProofOffice, _ truths: [ProofOffice.Outcome],
    _ what: @autoclosure () -> String
  ) throws {
    try office.put(cache)
    let outcome = try office.outcome(of: ProofOffice.deeds[deed])
    #expect(
      outcome == truths[deed],
      """
      \(what()): \(ProofOffice.deeds[deed].command): \(outcome.code), not \(truths[deed].code)
      \(String(decoding: outcome.added, as: UTF8.self))\(String(decoding: cache ?? [], as: UTF8.self))
      """)
  }

  @Test func `deeds are done and refused`() throws {
    let office = try ProofOffice()
    let truths = try office.truthfulOutcomes()
    #expect(truths.count { $0.code == .done } > 10)
    #expect(truths.count { $0.code == .refused } > 2)
    #expect(truths.count { $0.code == .notFound } > 3)
    for truth in truths { #expect((truth.code == .done) != truth.added.isEmpty) }
  }

  @Test func `a truthful checkpoint changes nothing, wherever it ends`() throws {
    let office = try ProofOffice()
    let truths = try office.truthfulOutcomes()
    var random = SplitMix(state: 1)
    for (index, claim) in office.truths.enumerated() where Depth.isFull || index % 4 == 3 {
      for _ in 0..<Self.deedsPerLie {
        let deed = Int.random(in: 0..<truths.count, using: &random)
        try check(claim.bytes, deed, of: office, truths, "truth after entry \(index + 1)")
      }
    }
  }

  @Test
  func `neither the last number nor the latest run is a checkpoint's to say`() throws {
    let office = try ProofOffice()
    let truths = try office.truthfulOutcomes()
    let last = try #require(office.truths.last)
    var lies: [(claim: Claim, what: String)] = []
    for step in [-1, 1, 7] {
      var claim = last
      claim.lastNo += step
      lies.append((claim, "the last number \(claim.lastNo), not \(last.lastNo)"))
    }
    // What begins a series anew, or goes on from a run that is not its latest.
    for (index, earlier) in office.truths.dropLast().enumerated()
    where earlier.latest != last.latest {
      var claim = last
      claim.latest = earlier.latest
      lies.append((claim, "the latest runs as after entry \(index + 1)"))
    }
    #expect(lies.count > 10)
    // A start takes the next ordinal, and every entry the next number.
    let deeds = ProofOffice.deeds.indices.filter { index in
      let command = ProofOffice.deeds[index].command
      return command.hasPrefix("start ") || command.hasPrefix("step PIAK-03-2026-001 5")
    }
    for (claim, what) in lies {
      for deed in deeds { try check(claim.bytes, deed, of: office, truths, what) }
    }
  }

  @Test func `well-formed lies change nothing`() throws {
    let office = try ProofOffice()
    let truths = try office.truthfulOutcomes()
    var random = SplitMix(state: Self.seed)
    for index in 0..<Depth.of(1_000, orJust: 64) {
      let lies = Claim.Lie.allCases
      // Most checkpoints end near the book's end.
      let end = office.truths.count - 1 - Int.random(in: 0..<4, using: &random)
      var claim = office.truths[end]
      var told = [lies[index % lies.count]]
      while told.count < 3, Bool.random(using: &random) {
        told += [lies.randomElement(using: &random)].compactMap(\.self)
      }
      for lie in told { claim.tell(lie, truths: office.truths, using: &random) }
      for _ in 0..<Self.deedsPerLie {
        let deed = Int.random(in: 0..<truths.count, using: &random)
        try check(claim.bytes, deed, of: office, truths, "seed \(Self.seed), lie \(index), \(told)")
      }
    }
  }

  @Test func `each byte of a checkpoint may be any other, and its digest fit`() throws {
    let office = try ProofOffice()
    let truths = try office.truthfulOutcomes()
    var random = SplitMix(state: Self.seed)
    let sound = try #require(office.truths.last?.bytes)
    let body = Array(sound.dropLast(65))
    // A digit for a digit: other texts are void at once.
    let letters = Array("0123456789abcdef:-AZ \n".utf8)
    for index in stride(from: 0, to: body.count, by: Depth.isFull ? 1 : 17) {
      var forged = body
      while forged[index] == body[index] {
        forged[index] = letters.randomElement(using: &random) ?? 0
      }
      forged += Array("\(SHA256.hash(forged).hex)\n".utf8)
      let deed = Int.random(in: 0..<truths.count, using: &random)
      try check(forged, deed, of: office, truths, "seed \(Self.seed), byte \(index)")
    }
  }
}
