import CommandLineKit
import SOPCore

/// The activities completed in a report's period as a table for spreadsheets: one row for each.
///
/// Columns are named as the book names its facts; minutes are net, with a point before their fraction. In a month's
/// report each row also says how its SOP stands to the month before.
struct CompletionTable {
  let contents: ReportContents

  var table: DelimitedTable {
    let compared = contents.report.comparison == nil ? [] : Self.comparedColumns
    let names = contents.report.sops.reduce(into: [:]) { $0[$1.definition] = $1.name }
    let changes = (contents.report.comparison?.sops ?? []).reduce(into: [:]) {
      $0[$1.code] = Self.cells(of: $1)
    }
    let rows = contents.report.completions.map { completion in
      cells(of: completion, names[completion.definition] ?? "")
        + (changes[completion.run.code] ?? compared.map { _ in "" })
    }
    let unread = contents.report.unreadable.map {
      cells(ofUnreadable: $0) + compared.map { _ in "" }
    }
    return DelimitedTable(columns: Self.columns + compared, rows: rows + unread)
  }

  /// A run that cannot be followed has one row, so that nobody takes the table for complete: what was completed in
  /// it is not known.
  private func cells(ofUnreadable run: RunID) -> [String] {
    let known = [
      "run": run.text, "sop": run.code, "ketepatan": "tidak-terbaca",
      "definisi": contents.report.missingDefinitions[run]?.hex ?? "",
    ]
    return Self.columns.map { known[$0] ?? "" }
  }

  private static let columns = [
    "no", "waktu", "dicatat", "run", "sop", "nama_sop", "definisi", "perihal", "kegiatan", "uraian",
    "pelaksana", "peran", "oleh", "akun", "batas_menit", "lama_menit", "lewat_menit", "ketepatan",
    "di_luar_jam_kerja", "jawaban", "hasil", "isian", "output", "alasan", "catatan", "lampiran",
  ]

  private func cells(of completion: CompletedActivity, _ name: String) -> [String] {
    let event = completion.event
    let details = event.details
    let cells: [String?] = [
      String(completion.no), time(event.happened), event.recordedLater.map(time),
      completion.run.text, completion.run.code, name, completion.definition.hex,
      completion.subject, String(completion.activity), completion.title, completion.role.code,
      details.basis?.rawValue, event.person.name, event.person.account, details.budget?.decimal,
      details.used?.decimal, details.over?.decimal, completion.timeliness.word,
      completion.isOutsideHours ? "ya" : "tidak", details.answer?.rawValue, details.outcome,
      details.fields.map { "\($0.key)=\($0.value)" }.joined(separator: "; "), details.output,
      details.reason, details.note, details.attachments.map(\.name).joined(separator: "; "),
    ]
    return cells.map { $0 ?? "" }
  }

  private func time(_ moment: Moment) -> String { moment.text(in: contents.report.zone) }

  // MARK: - The month before

  private static let comparedColumns = Figure.compared.flatMap { figure in
    [figure.words.column, "\(figure.words.column)_bulan_lalu", "\(figure.words.column)_selisih"]
  }

  private static func cells(of change: Comparison.Change) -> [String] {
    change.figures.flatMap { figure in
      [
        figure.now?.text ?? "", figure.before?.text ?? "",
        // An equals sign alone would look like the begin of a formula.
        figure.difference?.direction == .same ? "0" : figure.change ?? "",
      ]
    }
  }
}

extension Timeliness {
  /// A word that does not change.
  fileprivate var word: String {
    switch self {
    case .onTime: "tepat"
    case .late: "lewat"
    case .unbudgeted: "tanpa-standar"
    case .beforePlan: "sebelum-rencana"
    }
  }
}
