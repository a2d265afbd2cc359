import Testing

@testable import SOPCore
@testable import sopctl

/// Where the parts of the chart of the days stand.
struct DayChartTests {
  /// Charts of 1 to 31 days with counts up to so many, by a seed.
  static let cases: [(seed: UInt64, days: Int, most: Int)] = [
    (1, 7, 3), (2, 28, 0), (3, 30, 9), (4, 31, 40), (5, 31, 5_000), (6, 31, 12_345_678), (7, 1, 5),
    (8, 5, .max),
  ]

  private func chart(_ wanted: (seed: UInt64, days: Int, most: Int)) throws -> DayChart {
    var random = SplitMix(state: wanted.seed)
    let first = try #require(Day("2026-10-01"))
    let days = (0..<wanted.days).map { index -> Tallied<Day> in
      let count = { Int(random.next() % (UInt64(wanted.most) + 1)) }
      var tally = Tally()
      for figure in [Tally.Count.started, .completed, .late] { tally[figure] = count() }
      return Tallied(subject: first.adding(days: index) ?? first, tally: tally)
    }
    return DayChart(days: days, today: try #require(Day("2026-10-20")))
  }

  @Test(arguments: cases)
  func `bars and points stand within their plots, and no bar on another`(
    wanted: (seed: UInt64, days: Int, most: Int)
  ) throws {
    let chart = try chart(wanted)
    #expect(chart.completedBars.count == chart.days.count { $0.tally[.completed] > 0 })
    for (bars, plot) in [(chart.completedBars, DayChart.runs), (chart.lateBars, DayChart.late)] {
      for bar in bars { #expect(plot.contains(bar), "\(bar), seed \(wanted.seed)") }
      for (left, right) in zip(bars, bars.dropFirst()) { #expect(left.maxX < right.x) }
    }
    for point in chart.startedPoints {
      #expect(DayChart.runs.contains(ChartBox(x: point.x, y: point.y, width: 0, height: 0)))
    }
    #expect(chart.startedPoints.count == min(wanted.days, 20))
  }

  @Test(arguments: cases)
  func `labels stand within the drawing, and none on another or on a bar`(
    wanted: (seed: UInt64, days: Int, most: Int)
  ) throws {
    let chart = try chart(wanted)
    let labels = chart.labels + DayChart.legendLabels
    let canvas = ChartBox(x: 0, y: 0, width: ChartDrawing.width, height: DayChart.height)
    for (index, label) in labels.enumerated() {
      #expect(canvas.contains(label.box), "\(label), seed \(wanted.seed)")
      for other in labels[(index + 1)...] {
        #expect(!label.box.overlaps(other.box), "\(label) \(other), seed \(wanted.seed)")
      }
      for bar in chart.completedBars + chart.lateBars { #expect(!label.box.overlaps(bar)) }
    }
    #expect(chart.labels.contains { $0.text.hasSuffix("1") })
  }

  @Test(arguments: [
    (0, 4, [0, 1]), (1, 4, [0, 1]), (3, 4, [0, 1, 2, 3]), (5, 4, [0, 2, 4, 6]),
    (9, 4, [0, 5, 10]), (10, 2, [0, 5, 10]), (11, 2, [0, 10, 20]), (40, 4, [0, 10, 20, 30, 40]),
    (41, 4, [0, 20, 40, 60]), (1_000, 4, [0, 500, 1_000]),
    (Int.max, 4, [0, 500_000_000, 1_000_000_000]),
    (Int.min, 0, [0, 1]),
  ])
  func `an axis has few, round marks`(most: Int, marks: Int, expected: [Int]) {
    #expect(ChartScale(upTo: most, marks: marks).marks == expected)
  }
}
