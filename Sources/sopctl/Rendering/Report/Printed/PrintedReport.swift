import CommandLineKit
import SOPCore

/// The report of a period as an Indonesian office prints, signs and files it.
struct PrintedReport {
  let contents: ReportContents
  let report: PeriodReport
  /// The activities completed over their budget.
  let lateActivities: [CompletedActivity]

  init(contents: ReportContents) {
    self.contents = contents
    report = contents.report
    lateActivities = contents.report.late
  }

  var document: PrintedDocument {
    PrintedDocument(
      title: "Laporan \(report.period.text)",
      foot: runningTitle,
      styles: ReportStyle.page, ReportStyle.tables, ReportStyle.drawings, ReportStyle.cards
    ) {
      heading
      Markup(.main) {
        glance
        executions
        recap
        charts
        setbacks
        followUp
        monitoring
      }
      // What is signed for stands on the page of the signatures: so they anchor the book.
      Markup(.div, .class("penutup")) {
        notes
        signatures
        foot
      }
    }
  }

  /// What each page says of itself: `Laporan Bulanan November 2026`.
  private var runningTitle: String {
    let kind =
      switch report.period.kind {
      case .daily: "Harian"
      case .weekly: "Mingguan"
      case .monthly: "Bulanan"
      }
    let title = "Laporan \(kind) \(report.period.words[.indonesian])"
    return report.isRunning ? "\(title), SEMENTARA" : title
  }

  /// A part of the document, which its style sheet gives a letter.
  func section(_ name: String, _ title: String, _ content: [Markup]) -> Markup {
    content.isEmpty
      ? .nothing
      : .element(.section, [.class(name)], [Markup(.h2, text: title)] + content)
  }

  // MARK: - Saying

  /// `6.287,27`
  func number(_ minutes: Minutes) -> String { PaperNumber.text(minutes.decimal) }

  func number(_ count: Int) -> String { PaperNumber.text(String(count)) }

  func minutes(_ minutes: Minutes) -> String { "\(number(minutes)) menit" }

  /// A figure with its sign; a dash where there is none.
  func text(_ quantity: Quantity?) -> String {
    quantity.map { PaperNumber.text($0.text) + $0.sign } ?? "-"
  }

  func figures(_ figures: [Figure], of tally: Tally) -> [String] {
    tally.quantities(of: figures).map(text)
  }

  /// `20-11-2026`
  func date(_ day: Day) -> String {
    let text = day.text
    return "\(text.suffix(2))-\(text.dropLast(3).suffix(2))-\(text.dropLast(6))"
  }

  /// `14:00`
  func clock(_ time: LocalTime) -> String { String(time.minuteText.suffix(5)) }

  /// `20-11-2026 14:00`; on the day of a daily report `14:00`.
  func time(_ moment: Moment) -> String {
    let local = LocalTime(moment, in: report.zone)
    let isUnderstood = report.period.kind == .daily && report.period.contains(local.day)
    return isUnderstood ? clock(local) : "\(date(local.day)) \(clock(local))"
  }

  // MARK: - Putting together

  /// A table under its title; nothing without rows.
  func table(_ title: String, _ name: String, _ columns: [PaperTable.Column], _ rows: [[Markup]])
    -> Markup
  {
    if rows.isEmpty { return .nothing }
    return .group([
      Markup(.h3, text: title), PaperTable(name: name, columns: columns, rows: rows).markup,
    ])
  }

  /// - Parameter widths: one for each figure, in percent of the table.
  func columns(
    _ figures: [Figure], _ head: KeyPath<FigureWords, FigureWords.Head> = \.head, widths: [Int]
  ) -> [PaperTable.Column] {
    figures.indices.map { .number(figures[$0].words[keyPath: head].paper, widths[$0]) }
  }

  /// A row of a table whose cells need no more than their content.
  func row(_ cells: [Markup]) -> Markup {
    .element(.tr, [], cells.map { .element(.td, [], [$0]) })
  }

  /// Lines of one cell.
  func lines(_ lines: [Markup?]) -> Markup {
    let lines = lines.compactMap(\.self)
    return .group(lines.indices.flatMap { $0 == 0 ? [lines[$0]] : [Markup(.br), lines[$0]] })
  }

  /// A text somebody typed behind what it is.
  func typed(_ label: String, _ text: String?) -> Markup? {
    text.map { .group([.text("\(label): "), .typed($0)]) }
  }

  /// An activity by its number and its title, which its definition words.
  func numbered(_ activity: Int, _ title: String) -> Markup {
    .group([.text("\(activity). "), .typed(title)])
  }

  /// A run's number, and what it is about.
  func title(of run: RunID, _ subject: String?) -> Markup {
    guard let subject else { return .text(run.text) }
    return .group([.text("\(run), "), .typed(subject)])
  }

  /// Who did something: role and name.
  func actor(_ event: Event) -> Markup {
    lines([event.role.map { .text($0.code) }, .typed(event.person.name)])
  }

  func recordedLater(_ event: Event) -> Markup? {
    event.recordedLater.map { .text("dicatat kemudian, \(time($0))") }
  }
}
