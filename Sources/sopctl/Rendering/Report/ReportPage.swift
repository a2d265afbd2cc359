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

  /// A figure with its sign; a dash where there is none.
  func text(_ quantity: Quantity?) -> String {
    quantity.map { localized($0.text) + $0.sign } ?? "-"
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

// MARK: - Heading

/// The letterhead (kop), the title and the period.
extension ReportPage {
  var heading: [String] {
    let head = [contents.letterhead.office, contents.letterhead.unit].compactMap { $0?.visible }
      .flatMap(centred)
    let rule = head.isEmpty ? [] : [String(repeating: "=", count: width)]
    return head + rule + centred(say(report.period.kind.reportTitle)).map(style.bold)
      + centred(say(report.period.words)) + provisional + beginning + incomplete
  }

  private var provisional: [String] {
    guard report.isRunning else { return [] }
    return centred(
      say(
        "PROVISIONAL, as of \(time(contents.madeAt))", "SEMENTARA, keadaan \(time(contents.madeAt))"
      )
    ).map(style.bold)
  }

  private var beginning: [String] {
    report.beginning.map { centred(say($0)).map(style.bold) } ?? []
  }

  /// What the foot names is said where nobody overlooks it, too.
  private var incomplete: [String] {
    let count = report.unreadable.count
    let settings =
      !contents.lacksSettings
      ? []
      : centred(
        say(
          "INCOMPLETE: reckoned without kantor.json", "TIDAK LENGKAP: dihitung tanpa kantor.json"))
    let runs =
      count == 0
      ? []
      : centred(
        say(
          "INCOMPLETE: runs not counted: \(count)", "TIDAK LENGKAP: run tidak dihitung: \(count)"))
    let schedule =
      contents.undefined.codes.isEmpty ? [] : centred(say(contents.undefined.mark))
    return (settings + runs + schedule).map(style.bold)
  }

  private func centred(_ text: String) -> [String] {
    text.wrapped(to: width).map { line in
      String(repeating: " ", count: max(0, width - line.displayWidth) / 2) + line
    }
  }
}

// MARK: - Foot

/// What the report rests on, and how to hold the book against it later.
extension ReportPage {
  var foot: [String] {
    let basis = ReportBasis(contents: contents)
    return section(
      "WHAT THIS RESTS ON", "DASAR LAPORAN",
      basis.sentences.flatMap { wrapped(say($0), indent: 2) } + commands(basis))
  }

  /// The commands stand whole, whatever the width: they are there to be pasted.
  private func commands(_ basis: ReportBasis) -> [String] {
    guard let check = basis.check else { return [] }
    return wrapped(say(ReportBasis.checking), indent: 2) + ["    \(check)"]
      + wrapped(say(basis.again), indent: 2) + ["    \(basis.repetition)"]
  }
}
