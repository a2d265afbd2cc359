import CommandLineKit
import SOPCore
import Testing

@testable import sopctl

/// Where the parts of the chart of budget against actual stand.
struct BudgetChartTests {
  private typealias Row = BudgetChart.Row

  private static func chart(seed: UInt64) -> BudgetChart {
    var random = SplitMix(state: seed)
    let titles = [
      "1. Cek Hardware", "2. \(String(repeating: "Membuat laporan ", count: 9))",
      "3. \(String(repeating: "W", count: 90))", "4. 👩‍👩‍👧‍👦 مرحبا", "",
    ]
    let rows = (0..<Int(random.next() % 20) + 1).map { _ in
      let median = Double(random.next() % 400) / 1.7
      return BudgetChart.Row(
        title: titles[Int(random.next() % UInt64(titles.count))],
        figures: seed == 3 ? "10080,25 / 10080,25 / 10080" : "15 / 17,5 / 60", median: median,
        ninetieth: median + Double(random.next() % 300))
    }
    return BudgetChart(rows: rows)
  }

  @Test(arguments: 1...12)
  func `bars stand within the drawing, and what is over the standard beyond its mark`(seed: UInt64)
  {
    let chart = Self.chart(seed: seed)
    for (index, row) in chart.rows.enumerated() {
      let (within, beyond) = chart.bars(of: index)
      #expect(within.maxX <= chart.x(100))
      #expect((beyond != nil) == (row.median > 100), "seed \(seed)")
      if let beyond { #expect(beyond.x == chart.x(100) && beyond.maxX <= chart.x(chart.end)) }
      #expect(chart.x(row.ninetieth) <= chart.x(chart.end))
      #expect(chart.isCut(index) == (max(row.median, row.ninetieth) > chart.end))
      #expect(within.maxY < chart.bottom)
    }
  }

  @Test(arguments: 1...12)
  func `labels stand within the drawing, and none on another or on a bar`(seed: UInt64) {
    let chart = Self.chart(seed: seed)
    let labels = chart.labels + BudgetChart.legendLabels
    let canvas = ChartBox(x: 0, y: 0, width: ChartDrawing.width, height: chart.height)
    let bars = chart.rows.indices.flatMap {
      [chart.bars(of: $0).within, chart.bars(of: $0).beyond]
    }
    for (index, label) in labels.enumerated() where !label.text.isEmpty {
      #expect(canvas.contains(label.box), "\(label), seed \(seed)")
      for other in labels[(index + 1)...] {
        #expect(!label.box.overlaps(other.box), "\(label) \(other), seed \(seed)")
      }
      for bar in bars.compactMap(\.self) {
        #expect(!label.box.overlaps(bar), "\(label), seed \(seed)")
      }
    }
  }

  @Test func `the charts of an SOP show what had a standard, and a late activity beyond it`() throws
  {
    let report = try PrintedSample().contents().report
    let sop = try #require(report.sops.first { $0.code == "PIAK-03" })
    let chart = try #require(BudgetChart.all(of: sop).first)
    #expect(chart.rows.map { $0.title.prefix(2) } == ["2.", "3.", "4.", "5.", "6.", "7."])
    #expect(chart.rows[0].figures == "75 / 75 / 60")
    #expect(chart.rows[0].median == 125)
    #expect(chart.bars(of: 0).beyond != nil)
    #expect(chart.bars(of: 1).beyond == nil)
    #expect(chart.end == 150)
  }

  @Test(arguments: [
    ("Cek", 400.0, "Cek"), ("Melakukan pemeriksaan", 60, "Melakukan..."), ("W👩‍👩‍👧‍👦", 20, "W..."),
    ("WWW", 1, "..."),
  ])
  func `a label that is too long is cut`(text: String, width: Double, expected: String) {
    #expect(ChartLabel.cut(text, to: width) == expected)
  }

  @Test(arguments: [
    (0, "0"), (12.34, "12.3"), (12.96, "13"), (-0.04, "0"), (-3.25, "-3.3"), (1e9, "0"),
    (.nan, "0"),
    (.infinity, "0"),
  ])
  func `numbers of a drawing have one decimal`(number: Double, expected: String) {
    #expect(number.drawn == expected)
  }
}
