import SOPCore
import SOPStore

/// The documents in a real browser: forms and reports on a screen, on a phone, in the dark and on paper.
///
/// Control: pages that break one promise each.
enum BrowserCheck: Check {
  static let name = "browser"

  static func run(_ options: Options, _ report: inout Report) throws {
    let chromium = try Chromium()
    let scratch = try Scratch()
    if !Printed.isPossible { report.skip("print", "no pdftotext and pdftoppm (poppler-utils)") }
    if options.isControl { return try runControl(chromium, scratch, &report) }
    guard options.pages.isEmpty else {
      for path in options.pages {
        _ = try examine(path, chromium, scratch, options, &report)
      }
      return
    }
    try options.requireSopctl()
    let documents = try BrowserDocuments(options, in: scratch)
    for path in documents.paths {
      let examination = try examine(path, chromium, scratch, options, &report)
      // Otherwise nothing would have been seen of a table that goes on.
      if path == documents.longest, examination.pageCount != nil {
        report.require(examination.continuedTables > 0, "no table of \(path) goes on")
      }
    }
  }

  private static func examine(
    _ path: String, _ chromium: Chromium, _ scratch: Scratch, _ options: Options,
    _ report: inout Report
  ) throws -> Examination {
    let pictures = try options.pictures.map { try Pictures(folder: $0, of: path) }
    let examination = try Examination(of: path, in: chromium, scratch, pictures: pictures)
    let name = path.split(separator: "/").last ?? ""
    for finding in examination.findings { report.require(false, "\(name): \(finding)") }
    report.figure("\(name), printed pages", examination.pageCount.map(String.init) ?? "?")
    return examination
  }

  // MARK: - The control

  /// Every broken page must be found out by its own promise alone, and the sound one pass.
  private static func runControl(
    _ chromium: Chromium, _ scratch: Scratch, _ report: inout Report
  ) throws {
    var isDeceived = false
    for page in BrokenPage.all where Printed.isPossible || !page.needsPrint {
      let path = FilePath.join(scratch.path, "control.html")
      try Bytes.put(Array(page.html.utf8), into: path)
      let findings = try Examination(
        of: path, in: chromium, scratch, onPaper: page.needsPrint
      ).findings
      let found = Set(findings.map(\.promise))
      let isAsExpected = found == Set([page.promise].compactMap(\.self))
      report.figure(page.name, isAsExpected ? "found out" : "NOT FOUND OUT ALONE: \(found)")
      if !isAsExpected { for finding in findings { say("    \(finding)") } }
      isDeceived = isDeceived || !isAsExpected
    }
    // A control that is found out is a violation.
    report.require(isDeceived, "every page that breaks a promise")
  }
}
