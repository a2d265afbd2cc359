import Testing

@testable import SOPCore

/// What figures come to, and how two of them stand to each other.
struct FigureTests {
  @Test func `what the whole period shows stands in one of its two columns`() {
    let columns = Figure.ofRuns + Figure.ofActivities
    #expect(Set(columns) == Set(Figure.ofPeriod))
    #expect(columns.count == Figure.ofPeriod.count)
    #expect(Set(Figure.all).count == Figure.all.count)
  }

  @Test func `nothing is counted as 0, and has no share and no times`() {
    for figure in Figure.all {
      if case .count = figure {
        #expect(Tally()[figure] == .count(0))
      } else {
        #expect(Tally()[figure] == nil)
      }
    }
  }

  @Test(arguments: [
    (1, 3, "0.3333", "33.33"), (2, 3, "0.6667", "66.67"), (3, 3, "1", "100"), (0, 7, "0", "0"),
    (1, 2, "0.5", "50"), (1, 20_000, "0.0001", "0.01"), (1, 20_001, "0", "0"),
    (19_999, 20_000, "1", "100"), (1, 16, "0.0625", "6.25"),
  ])
  func `a share is rounded half up to hundredths of a percent`(
    part: Int, whole: Int, decimal: String, percent: String
  ) throws {
    let share = try #require(Share(part, of: whole))
    #expect(share.decimal == decimal)
    #expect(share.percent == percent)
    #expect(Share(0, of: 0) == nil)
  }

  @Test func `a difference has the unit of its figures`() throws {
    let grown = try #require(Difference(from: .count(3), to: .count(5)))
    #expect(grown.direction == .up && grown.amount == .count(2))
    let shrunk = try #require(Difference(from: .minutes(Minutes(9)), to: .minutes(Minutes(2))))
    #expect(shrunk.direction == .down && shrunk.amount == .minutes(Minutes(7)))
    let shares = [1, 2].compactMap { Share($0, of: 4).map(Quantity.share) }
    let same = try #require(Difference(from: shares[0], to: shares[0]))
    #expect(same.direction == .same && same.amount.text == "0")
    #expect(Difference(from: shares[0], to: shares[1])?.amount.text == "25")
    #expect(Difference(from: .count(1), to: shares[1]) == nil)
  }
}
