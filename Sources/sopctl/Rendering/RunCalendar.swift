import CommandLineKit
import SOPCore

/// How a deadline comes about, on the calendar: what was counted, what was left out, and why.
///
/// The lengths of the lines that count add up to the time used and the time left, to the second.
struct RunCalendar {
  let argument: [ClockPiece]
  let visit: Visit
  let today: Day
  let zone: Zone
  /// Whether the office has working hours at all.
  let hasHours: Bool
  let session: Session

  private func say(_ english: English, _ indonesian: Indonesian) -> String {
    Text(english, id: indonesian)[session.language]
  }

  private func say(_ text: Text) -> String { text[session.language] }

  var lines: [String] {
    let isOfToday = argument.allSatisfy { $0.day == today && $0.period == nil }
    let margin = isOfToday ? "  " : "    "
    let rows = CalendarRow.rows(of: argument)
    let widths = widths(of: rows.flatMap(\.pieces))
    return rows.flatMap { row -> [String] in
      switch row {
      case .day(let pieces):
        let head = isOfToday ? [] : pieces.first.map { ["  " + heading(of: $0)] } ?? []
        return head + pieces.flatMap { told($0, margin, widths) }
      case .wholeDays(let days):
        let words = "\(dates(days.days)): \(what(days))".wrapped(to: room(behind: 4))
        return words.enumerated().map { ($0 == 0 ? "  " : "    ") + $1 }
      }
    }
  }

  private func room(behind columns: Int) -> Int { max(20, session.width - columns) }

  // MARK: - Days

  private func heading(of piece: ClockPiece) -> String {
    date(piece.day) + (piece.period.map { " (\(hours($0)))" } ?? "")
  }

  private func date(_ day: Day) -> String { "\(say(day.weekday.name)) \(day.text)" }

  private func dates(_ days: ClosedRange<Day>) -> String {
    days.lowerBound == days.upperBound
      ? date(days.lowerBound) : "\(date(days.lowerBound)) - \(date(days.upperBound))"
  }

  private func hours(_ period: String) -> String {
    say("\(period.visible) hours", "jam \(period.visible)")
  }

  private func what(_ days: CalendarRow.WholeDays) -> String {
    let length = say(days.counted.exactWords)
    let counted =
      days.isAhead
      ? say("\(length) left", "sisa \(length)") : say("\(length) counted", "\(length) dihitung")
    let kinds = days.shares.map { what($0, isOnly: days.shares.count == 1) }
    return ((days.counted > .zero ? [counted] : []) + kinds).joined(separator: "; ")
  }

  private func what(_ share: CalendarRow.Share, isOnly: Bool) -> String {
    let count =
      isOnly && share.count == 1 ? "" : say(" (\(days(share.count)))", " (\(share.count) hari)")
    switch share.kind {
    case .worked(let period):
      let special = period.map { ", \(hours($0))" } ?? ""
      if !hasHours { return say("\(days(share.count)) in full", "\(share.count) hari penuh") }
      return say(
        "\(share.count) full working \(share.count == 1 ? "day" : "days")\(special)",
        "\(share.count) hari kerja penuh\(special)")
    case .closed: return say("closed", "tutup") + (isOnly ? "" : count)
    case .holiday(let name): return say("holiday: ", "libur: ") + name.visible + count
    case .paused(let index): return pause(index) + count
    }
  }

  private func days(_ count: Int) -> English { "\(count) \(count == 1 ? "day" : "days")" }

  // MARK: - Pieces

  private func told(_ piece: ClockPiece, _ margin: String, _ widths: Widths) -> [String] {
    let label =
      margin + span(of: piece).padded(to: widths.span) + "   "
      + length(of: piece).padded(to: widths.length, .right) + "  "
    let column = label.displayWidth
    return why(piece).wrapped(to: room(behind: column)).enumerated().map { index, words in
      (index == 0 ? label : String(repeating: " ", count: column)) + words
    }
  }

  /// How wide the columns are before the reasons.
  private struct Widths {
    let span: Int
    let length: Int
  }

  private func widths(of pieces: [ClockPiece]) -> Widths {
    Widths(
      span: pieces.map { span(of: $0).displayWidth }.max() ?? 0,
      length: pieces.map { length(of: $0).displayWidth }.max() ?? 0)
  }

  private func length(of piece: ClockPiece) -> String {
    piece.isCounted ? say(piece.length.exactWords) : "-"
  }

  /// From and to by the clock; a day's end is 24:00, as it belongs to the day.
  private func span(of piece: ClockPiece) -> String {
    let end = LocalTime(piece.end, in: zone)
    return "\(LocalTime(piece.start, in: zone).clockText)-"
      + (end.day == piece.day ? end.clockText : "24:00")
  }

  private func why(_ piece: ClockPiece) -> String {
    let since = piece == argument.first ? " (\(origin))" : ""
    let isLast = piece == argument.last(where: { !$0.isAhead })
    return words(for: piece) + since + (isLast ? say(", until now", ", sampai sekarang") : "")
  }

  /// What the clock's start rests on.
  private var origin: String {
    let entry = AgendaEntry.text(ofNo: visit.openedBy)
    return visit.isPlanned
      ? say("planned start, entry \(entry)", "mulai menurut rencana, entri \(entry)")
      : say("since entry \(entry)", "sejak entri \(entry)")
  }

  private func words(for piece: ClockPiece) -> String {
    switch piece.why {
    case .counted: piece.isAhead ? say("left", "sisa") : say("counted", "dihitung")
    case .pause(let index): pause(index)
    default: say(piece.closedWords)
    }
  }

  private func pause(_ index: Int) -> String {
    guard visit.suspensions.indices.contains(index) else { return say("pause", "jeda") }
    let suspension = visit.suspensions[index]
    let reason = suspension.reason.map { ": \($0.visible(columns: 60))" } ?? ""
    let entry = AgendaEntry.text(ofNo: suspension.no)
    return say("pause\(reason) (entry \(entry))", "jeda\(reason) (entri \(entry))")
  }
}

extension CalendarRow {
  fileprivate var pieces: [ClockPiece] {
    if case .day(let pieces) = self { pieces } else { [] }
  }
}

extension LocalTime {
  /// The time of day as a clock shows it: `14:00`, with seconds only where there are any.
  fileprivate var clockText: String {
    second == 0 ? String(minuteText.suffix(5)) : String(text.suffix(8))
  }
}
