import SOPCore

// The table of what was done: one row for each completed activity, in the book's order.

extension PrintedReport {
  var executions: Markup {
    section("kegiatan", "Pelaksanaan Kegiatan", [completions])
  }

  private var completions: Markup {
    if report.completions.isEmpty {
      let words =
        report.isEmpty
        ? PeriodReport.nothing[.indonesian]
        : report.unreadable.isEmpty
          ? "Nihil: tidak ada kegiatan yang diselesaikan dalam periode ini."
          : "Sejauh terbaca tidak ada kegiatan yang diselesaikan dalam periode ini."
      return Markup(.p, .class("nihil"), text: words)
    }
    // A month may have tens of thousands of rows: their titles on cards come from the style sheet.
    return Markup(.table, .class("kartu pelaksanaan")) {
      PaperTable.widths([4, 9, 32, 11, 8, 8, 14, 14])
      Markup(.thead) {
        Markup(.tr) { Self.titles.map { Markup(.th, text: $0) } }
      }
      Markup(.tbody) {
        Markup.sequence(count: report.completions.count) { row(of: report.completions[$0], $0 + 1) }
      }
    }
  }

  private static let titles = [
    "No", "Tanggal", "Kegiatan/SOP", "Pelaksana", "Standar", "Realisasi", "Hasil", "Keterangan",
  ]

  private func row(of completion: CompletedActivity, _ position: Int) -> Markup {
    let event = completion.event
    let details = event.details
    let local = LocalTime(event.happened, in: report.zone)
    let cells: [Markup] = [
      .text(String(position)),
      lines([.text(date(local.day)), .text(clock(local))]),
      .group([
        .typed(completion.title),
        .element(.small, [], [title(of: completion.run, completion.subject)]),
      ]),
      actor(event),
      .text(details.budget.map(minutes) ?? "-"),
      .text(details.used.map(minutes) ?? "-"),
      result(details),
      remarks(on: completion),
    ]
    return row(cells)
  }

  private func result(_ details: Details) -> Markup {
    lines([
      details.output.map(Markup.typed),
      details.answer.map { .text("Jawaban: \($0.rawValue)") },
      typed("Hasil", details.outcome),
    ])
  }

  private func remarks(on completion: CompletedActivity) -> Markup {
    let details = completion.event.details
    let late = details.over.map { Markup(.strong, text: "LEWAT \(minutes($0))") }
    let files = details.attachments.map(\.name).joined(separator: "; ")
    return lines([
      late,
      typed("Alasan", details.reason),
      completion.timeliness == .unbudgeted ? .text("tanpa standar") : nil,
      completion.timeliness == .beforePlan ? .text("sebelum waktu rencana") : nil,
      completion.isOutsideHours ? .text("di luar jam kerja") : nil,
      typed("Catatan", details.note),
      details.isDoubleHat ? .text("rangkap peran") : nil,
      recordedLater(completion.event),
      files.isEmpty ? nil : typed("Lampiran", files),
    ])
  }
}
