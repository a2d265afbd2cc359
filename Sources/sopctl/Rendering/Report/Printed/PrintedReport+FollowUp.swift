import SOPCore

// What is left to do (tindak lanjut), and room for what the supervisor decides.

extension PrintedReport {
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

  /// Room for the supervisor's own hand.
  var notes: Markup {
    section(
      "catatan-atasan", "Catatan dan Arahan Atasan",
      (0..<4).map { _ in Markup(.div, .class("garis")) })
  }

  /// What stands in a section without anything: where runs could not be read nobody knows that there was nothing.
  var nihil: Markup {
    Markup(.p, text: report.unreadable.isEmpty ? "Nihil." : "Nihil, sejauh terbaca.")
  }
}
