import CommandLineKit
import SOPCore

// The guest book, what was never begun, and what came in too late.

extension ReportPage {
  // MARK: - Visits

  var visits: [String] {
    section("GUEST BOOK", "BUKU TAMU", report.visits.flatMap(visit))
  }

  private func visit(_ visit: GuestVisit) -> [String] {
    let entered = visit.entered.map { say("in \(time($0))", "masuk \(time($0))") }
    let left: String? =
      switch visit.left {
      case .completed(let moment): say("out \(time(moment))", "keluar \(time(moment))")
      // What was filled in stands among the fields.
      case .written, nil: nil
      }
    let outcome = visit.outcome.map { say("outcome: \($0.visible)", "hasil: \($0.visible)") }
    let fields = visit.fields.map { "\($0.label.visible): \($0.value.visible)" }
    return item(
      "\(visit.run): \(say(visit.state.name))", [entered, left, outcome] + fields)
  }

  // MARK: - Never begun

  var notStarted: [String] {
    section(
      "NOT STARTED", "BELUM DIMULAI",
      report.notStarted.flatMap { missed in
        item(
          "\(missed.code) \(missed.day.text)",
          [missed.due.map { say("due \(time($0))", "paling lambat \(time($0))") }]
            + missed.fields.map { "\($0.key.visible): \($0.value.visible)" }
            + [missed.doubt.map(say)])
      })
  }

  // MARK: - Entries after the period

  /// The entries in the book's words, made from their facts; they are Indonesian always.
  var lateArrivals: [String] {
    section(
      "ENTERED AFTER THE PERIOD", "MASUK SETELAH PERIODE",
      report.lateArrivals.flatMap { entry in
        let no = AgendaEntry.text(ofNo: entry.no)
        return item("\(no) \(time(entry.event.recorded.moment))", [entry.text.visible])
      })
  }
}
