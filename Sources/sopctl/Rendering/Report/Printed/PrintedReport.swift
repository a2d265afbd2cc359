import SOPCore

/// The report of a period as an Indonesian office prints, signs and files it.
struct PrintedReport {
  let contents: ReportContents

  var report: PeriodReport { contents.report }

  var document: PrintedDocument {
    PrintedDocument(title: "Laporan \(report.period.text)") {
      Markup(.main) { Markup(.h1, text: "LAPORAN") }
    }
  }
}
