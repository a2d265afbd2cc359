import Testing

@testable import SOPCore

struct SpreadTests {
  @Test(arguments: [
    ([7], [7, 7, 7, 7]),
    ([9, 1], [1, 5, 9, 9]),
    ([1, 4], [1, 2, 4, 4]),
    ([3, 1, 2], [1, 2, 3, 3]),
    ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, 5, 9, 10]),
    ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [1, 6, 10, 11]),
    ([0, 0, 0, .max], [0, 0, .max, .max]),
    ([.max, .max], [.max, .max, .max, .max]),
  ])
  func `minimum, median, ninetieth and maximum`(seconds: [Int], expected: [Int]) throws {
    let spread = try #require(Spread(seconds.map { Minutes(seconds: $0) }))
    let figures = [spread.minimum, spread.median, spread.ninetieth, spread.maximum]
    #expect(figures.map(\.seconds) == expected)
  }

  @Test func `nothing has no spread`() {
    #expect(Spread([]) == nil)
  }
}
