import SOPCore

// What came into the book for the period when the period was over.

extension PrintedReport {
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
