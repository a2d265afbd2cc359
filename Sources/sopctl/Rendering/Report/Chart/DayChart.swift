import CommandLineKit
import SOPCore

/// The days of a week or a month: runs completed as bars, runs started as a line over them, and below, on an axis of
/// its own, activities completed late.
struct DayChart {
  let days: [Tallied<Day>]
  /// Days behind it are still to come, and stay empty.
  let today: Day

  static let runs = ChartBox(x: 26, y: 16, width: 330, height: 84)
  static let late = ChartBox(x: 26, y: 122, width: 330, height: 44)
  static let height = 180.0

  // MARK: - Geometry

  var runScale: ChartScale {
    ChartScale(
      upTo: days.map { max($0.tally[.started], $0.tally[.completed]) }.max() ?? 0, marks: 4)
  }

  var lateScale: ChartScale { ChartScale(upTo: days.map { $0.tally[.late] }.max() ?? 0, marks: 2) }

  var completedBars: [ChartBox] { bars(.completed, in: Self.runs, runScale) }

  var lateBars: [ChartBox] { bars(.late, in: Self.late, lateScale) }

  /// The middle of each past day at the height of the runs started.
  var startedPoints: [(x: Double, y: Double)] {
    days.indices.filter { days[$0].subject <= today }.map { index in
      (
        middle(of: index),
        Self.runs.maxY - Self.runs.height * runScale.part(days[index].tally[.started])
      )
    }
  }

  private var slot: Double { Self.runs.width / Double(max(days.count, 1)) }

  private func middle(of index: Int) -> Double { Self.runs.x + slot * (Double(index) + 0.5) }

  private func bars(_ count: Tally.Count, in plot: ChartBox, _ scale: ChartScale)
    -> [ChartBox]
  {
    let width = min(slot * 0.62, 26)
    return days.indices.filter { days[$0].tally[count] > 0 }.map { index in
      let height = plot.height * scale.part(days[index].tally[count])
      return ChartBox(
        x: middle(of: index) - width / 2, y: plot.maxY - height, width: width, height: height)
    }
  }

  // MARK: - Labels

  var labels: [ChartLabel] {
    marks(of: runScale, in: Self.runs) + marks(of: lateScale, in: Self.late) + dayLabels
  }

  private func marks(of scale: ChartScale, in plot: ChartBox) -> [ChartLabel] {
    scale.marks.map { mark in
      ChartLabel(
        Self.shortened(mark), x: plot.x - 4,
        y: plot.maxY - plot.height * scale.part(mark) + ChartLabel.size * 0.3, .end)
    }
  }

  /// Five characters at most: `1500`, `15rb`, `200jt`; an axis ends at a billion (`1M`, miliar).
  private static func shortened(_ count: Int) -> String {
    switch count {
    case ..<10_000: String(count)
    case ..<1_000_000: "\(count / 1000)rb"
    case ..<1_000_000_000: "\(count / 1_000_000)jt"
    default: "1M"
    }
  }

  /// As many days as there is room for, evenly spread.
  private var dayLabels: [ChartLabel] {
    let all = days.indices.map { index in
      ChartLabel(
        name(of: days[index].subject), x: middle(of: index), y: Self.late.maxY + 11, .middle)
    }
    let widest = (all.map(\.box.width).max() ?? 0) + 2
    let stride = max(1, Int((widest / slot).rounded(.up)))
    return all.indices.filter { $0 % stride == 0 }.map { all[$0] }
  }

  private func name(of day: Day) -> String {
    days.count > 7 ? String(day.day) : "\(day.weekday.name[.indonesian].prefix(3)) \(day.day)"
  }
}

extension DayChart {
  var markup: Markup {
    let drawing = ChartDrawing(
      id: "arsir-harian",
      title: "Per hari: pelaksanaan dimulai dan tuntas, dan kegiatan yang lewat waktu",
      height: Self.height)
    return drawing.markup(
      grid(of: runScale, in: Self.runs) + grid(of: lateScale, in: Self.late)
        + completedBars.map { $0.drawing("batang") }
        + lateBars.map { $0.drawing("lewat", fill: drawing.hatching) }
        + started + legend(drawing) + labels.map(\.drawing))
  }

  private func grid(of scale: ChartScale, in plot: ChartBox) -> [Markup] {
    scale.marks.map { mark in
      let y = plot.maxY - plot.height * scale.part(mark)
      return ChartDrawing.line(mark == 0 ? "sumbu" : "kisi", plot.x, y, plot.maxX, y)
    }
  }

  private var started: [Markup] {
    let points = startedPoints
    let path = points.map { "\($0.x.drawn),\($0.y.drawn)" }.joined(separator: " ")
    return [Markup(.polyline, .class("mulai"), Attribute("points", path))]
      + points.map { Self.dot($0.x, $0.y) }
  }

  private static func dot(_ x: Double, _ y: Double) -> Markup {
    Markup(
      .circle, .class("titik"), Attribute("cx", x.drawn), Attribute("cy", y.drawn),
      Attribute("r", "1.8"))
  }

  // MARK: - Legend

  static let legendLabels = [
    ChartLabel("pelaksanaan tuntas", x: 40, y: 8), ChartLabel("pelaksanaan dimulai", x: 164, y: 8),
    ChartLabel("kegiatan lewat waktu", x: 40, y: 115),
  ]

  private func legend(_ drawing: ChartDrawing) -> [Markup] {
    let key = { (y: Double) in ChartBox(x: Self.runs.x, y: y, width: 10, height: 7) }
    return [
      key(2).drawing("batang"), ChartDrawing.line("mulai", 148, 5.5, 160, 5.5), Self.dot(154, 5.5),
      key(109).drawing("lewat", fill: drawing.hatching),
    ] + Self.legendLabels.map(\.drawing)
  }
}
