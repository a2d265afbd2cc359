import CommandLineKit
import SOPCore

// Case by case: what was not as it should be (kendala), what is left to do (tindak lanjut), who came to visit, and what
// came in too late.

extension PrintedReport {
  // MARK: - Setbacks

  var setbacks: Markup {
    let cases = lateActivities.isEmpty && report.setbacks.isEmpty
    return section(
      "kendala", "Kendala", cases ? [nihil] : [late, interruptions])
  }

  /// There may be thousands: their titles on cards come from the style sheet.
  private var late: Markup {
    if lateActivities.isEmpty { return .nothing }
    return .group([
      Markup(.h3, text: "Lewat waktu"),
      Markup(.table, .class("kartu terlambat")) {
        PaperTable.widths([9, 11, 27, 14, 9, 9, 21])
        Markup(.thead) {
          Markup(.tr) { Self.lateTitles.map { Markup(.th, text: $0) } }
        }
        Markup(.tbody) {
          Markup.sequence(count: lateActivities.count) { row(of: lateActivities[$0]) }
        }
      },
    ])
  }

  private static let lateTitles = [
    "Entri", "Waktu", "Kegiatan", "Pelaksana", "Menit", "Lewat", "Alasan",
  ]

  private func row(of completion: CompletedActivity) -> Markup {
    let details = completion.event.details
    let (used, budget) = (details.used.map(number) ?? "-", details.budget.map(number) ?? "-")
    let cells: [Markup] = [
      .text(AgendaEntry.text(ofNo: completion.no)), .text(time(completion.event.happened)),
      .group([
        numbered(completion.activity, completion.title),
        Markup(.small, text: completion.run.text),
      ]),
      actor(completion.event), .text("\(used) dari \(budget)"),
      .text(details.over.map(number) ?? "-"),
      lines([details.reason.map(Markup.typed), recordedLater(completion.event)]),
    ]
    return row(cells)
  }

  private var interruptions: Markup {
    table(
      "Dikembalikan, dijeda, dibatalkan", "hambatan",
      [
        .init("Entri", 9), .init("Waktu", 11), .init("Pelaksanaan", 27), .init("Pelaksana", 14),
        .init("Peristiwa", 14), .init("Alasan", 25),
      ],
      report.setbacks.map { setback in
        let event = setback.event
        let place = event.activity.map { "\(event.run) kegiatan \($0)" } ?? event.run.text
        return [
          .text(AgendaEntry.text(ofNo: setback.no)), .text(time(event.happened)), .text(place),
          actor(event), .text(setback.deed.words[.indonesian]),
          lines([
            event.details.answer.map { .text("Jawaban: \($0.rawValue)") },
            setback.reason.map(Markup.typed), recordedLater(event),
          ]),
        ]
      })
  }

  // MARK: - What is left to do

  var followUp: Markup {
    let isNothing = report.openRuns.isEmpty && report.notStarted.isEmpty
    return section(
      "tindak-lanjut", "Tindak Lanjut",
      isNothing
        ? [nihil]
        : [openRuns, notStarted])
  }

  private var openRuns: Markup {
    table(
      "Masih berjalan", "terbuka",
      [
        .init("Pelaksanaan", 24), .init("Kegiatan", 30), .init("Giliran", 13), .init("Sejak", 12),
        .init("Terpakai", 11), .init("Lewat", 10),
      ],
      report.openRuns.map { run in
        let used =
          run.budget.map { "\(number(run.used)) dari \(minutes($0))" }
          ?? "\(minutes(run.used)), tanpa standar"
        return [
          title(of: run.run, run.subject), numbered(run.activity, run.title),
          lines([.text(run.role.code), run.isPaused ? Markup(.strong, text: "DIJEDA") : nil]),
          .text(time(run.since) + (run.isPlanned ? " menurut rencana" : "")), .text(used),
          run.over.map { Markup(.strong, text: minutes($0)) } ?? .text("-"),
        ]
      })
  }

  private var notStarted: Markup {
    table(
      "Belum dimulai", "belum-dimulai",
      [.init("SOP", 25), .init("Hari", 20), .init("Paling lambat", 20), .init("Rincian", 35)],
      report.notStarted.map { missed in
        [
          .text(missed.code), .text(date(missed.day)), .text(missed.due.map(time) ?? "-"),
          lines(
            missed.fields.map { .group([.text("\($0.key): "), .typed($0.value)]) }
              + [missed.doubt.map { .text($0[.indonesian]) }]),
        ]
      })
  }

  /// What stands in a section without anything: where runs could not be read nobody knows that there was nothing.
  var nihil: Markup {
    Markup(.p, text: report.unreadable.isEmpty ? "Nihil." : "Nihil, sejauh terbaca.")
  }

  // MARK: - Visitors

  var visits: Markup {
    table(
      "Buku tamu", "buku-tamu",
      [
        .init("Pelaksanaan", 21), .init("Isian", 36), .init("Masuk", 11), .init("Keluar", 11),
        .init("Hasil", 10), .init("Keadaan", 11),
      ], report.visits.map(cells))
  }

  private func cells(of visit: GuestVisit) -> [Markup] {
    let left: Markup =
      switch visit.left {
      case .written(let text): .typed(text)
      case .completed(let moment): .text(time(moment))
      case nil: .text("-")
      }
    return [
      .text(visit.run.text),
      lines(visit.fields.map { .group([.typed($0.label), .text(": "), .typed($0.value)]) }),
      .text(visit.entered.map(time) ?? "-"), left,
      visit.outcome.map(Markup.typed) ?? .text("-"), .text(visit.state.name[.indonesian]),
    ]
  }

  // MARK: - Entries after the period

  /// The entries in the book's words, made from their facts.
  var lateArrivals: Markup {
    table(
      "Masuk setelah periode", "masuk-kemudian",
      [.init("Entri", 10), .init("Dicatat", 13), .init("Uraian", 77)],
      report.lateArrivals.map { entry in
        [
          .text(AgendaEntry.text(ofNo: entry.no)), .text(time(entry.event.recorded.moment)),
          .typed(entry.text),
        ]
      })
  }
}
