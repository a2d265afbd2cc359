import CommandLineKit
import SOPCore

// What was not as it should be, case by case (kendala).

extension PrintedReport {
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
}
