import CommandLineKit
import SOPCore

/// The report of a period as text, to be read on a screen or to be printed plainly.
struct ReportPage {
  let contents: ReportContents
  let language: Language
  let width: Int
  let style: Style

  init(_ contents: ReportContents, language: Language, width: Int, style: Style) {
    self.contents = contents
    self.language = language
    // Longer lines are hard to read, and shorter ones hold no figures.
    self.width = min(max(width, 24), 100)
    self.style = style
  }

  var report: PeriodReport { contents.report }

  var text: String {
    let figures =
      contents.isEmpty ? [wrapped(say(PeriodReport.nothing)), comparison] : sections
    var text = ""
    for block in [heading] + figures + [foot] where !block.isEmpty {
      if !text.isEmpty { text += "\n" }
      for line in block {
        text += line
        text += "\n"
      }
    }
    return text
  }

  private var sections: [[String]] {
    [totals, days, procedures, comparison] + activities
      + [legend, chains, roles, people, late, setbacks, openRuns, visits, notStarted, lateArrivals]
  }

  // MARK: - Saying

  func say(_ english: English, _ indonesian: Indonesian) -> String {
    Text(english, id: indonesian)[language]
  }

  func say(_ text: Text) -> String { text[language] }

  /// A title over a section, if there is anything in it.
  func section(_ english: English, _ indonesian: Indonesian, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : wrapped(say(english, indonesian)).map(style.bold) + lines
  }

  /// Minutes as the JSON has them, with the language's decimal mark.
  func number(_ minutes: Minutes) -> String { localized(minutes.decimal) }

  func minutes(_ minutes: Minutes) -> String {
    say("\(number(minutes)) min", "\(number(minutes)) menit")
  }

  func localized(_ decimal: String) -> String {
    language.number(decimal)
  }

  /// `14:00` on the day of a daily report, else `2026-11-20 14:00`.
  func time(_ moment: Moment) -> String {
    let local = LocalTime(moment, in: report.zone)
    let isUnderstood = report.period.kind == .daily && report.period.contains(local.day)
    return isUnderstood ? String(local.minuteText.suffix(5)) : local.minuteText
  }

  // MARK: - Lines

  func table(_ columns: [Table.Column], _ rows: [[Table.Cell]]) -> [String] {
    Table(columns: columns, rows: rows).lines(width: width - 2, style: style).map { "  " + $0 }
  }

  func wrapped(_ text: String, indent: Int = 0) -> [String] {
    text.wrapped(to: width - indent).map { String(repeating: " ", count: indent) + $0 }
  }

  /// One case of a list: what it is about, on one line, and below it what is to be said of it.
  func item(_ title: String, _ remarks: [String?]) -> [String] {
    let said = remarks.compactMap { $0 }.joined(separator: "; ")
    return ["  " + title.truncated(to: width - 2)] + (said.isEmpty ? [] : wrapped(said, indent: 6))
  }
}
