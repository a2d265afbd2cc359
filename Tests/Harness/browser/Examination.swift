import SOPCore

/// A document looked at in every view and printed, and what was found.
struct Examination {
  private(set) var findings: [Finding] = []
  /// How many pages it has on paper; `nil` where nothing can be printed.
  private(set) var pageCount: Int?
  /// How many tables go on over a page's end.
  private(set) var continuedTables = 0

  /// - Parameters:
  ///   - onPaper: whether it is printed, too.
  ///   - pictures: where pictures are put.
  init(
    of path: String, in chromium: Chromium, _ scratch: Scratch, onPaper: Bool = Printed.isPossible,
    pictures: Pictures? = nil
  ) throws {
    var page = try Page(path, in: chromium)
    let paper = try Paper(of: page)
    let print = View(medium: .paper(width: paper.width))
    for view in [View.desktop, .phone, print] { try look(at: page, view, alsoBoxes: true) }
    try look(at: page, .desktop.dark, alsoBoxes: false)
    for view in [View.desktop, .desktop.dark, .phone, .phone.dark] {
      try page.show(view)
      try pictures?.take(page, view)
    }
    if onPaper { try examinePrint(of: page, on: paper, print, scratch, pictures) }
    try page.listen()
    findings += page.noise.compactMap { Finding($0, of: page) }
    try page.close()
  }

  private mutating func look(at page: Page, _ view: View, alsoBoxes: Bool) throws {
    try page.show(view)
    let answer = try page.evaluate(PageProbe.script(for: view))
    let found = (answer["faults"]?.array ?? []).compactMap { Finding($0, in: view) }
    findings += found.filter { alsoBoxes || $0.promise == .legible }
    let paints = (answer["paints"]?.array ?? []).compactMap(Contrast.init)
    findings += paints.compactMap { $0.finding(in: view) }
  }

  // MARK: - On paper

  private mutating func examinePrint(
    of page: Page, on paper: Paper, _ view: View, _ scratch: Scratch, _ pictures: Pictures?
  ) throws {
    let bytes = try page.printed()
    try pictures?.take(pdf: bytes)
    let printed = try Printed(bytes, in: scratch)
    pageCount = printed.pages.count
    for (index, sheet) in printed.pages.enumerated() {
      examine(sheet, number: index + 1, of: printed.pages.count, on: paper)
    }
    try page.show(view)
    let marks = try PrintMarks(into: page, height: paper.height)
    let marked = try Printed(try page.printed(), in: scratch)
    let (with, without) = (
      marked.pages.map(PrintMarks.letters), printed.pages.map(PrintMarks.letters)
    )
    if with != without {
      let first = zip(with, without).prefix { $0 == $1 }.count + 1
      find(.rowsWhole, "with marks page \(first) is another, and nothing can be told")
    }
    examine(marks.parts, PrintMarks.places(in: marked))
  }

  private mutating func find(
    _ promise: Promise, _ what: String, view: String = "printed", _ part: PrintMarks.Part? = nil
  ) {
    findings.append(
      Finding(
        promise: promise, view: view, what: what, path: part?.path ?? "", text: part?.text ?? ""))
  }

  /// How every page is numbered.
  private static func pageNumber(_ number: Int, of count: Int) -> String {
    "Halaman \(number) dari \(count)"
  }

  private mutating func examine(
    _ sheet: Printed.Page, number: Int, of count: Int, on paper: Paper
  ) {
    let view = "printed page \(number)"
    if !paper.fits(sheet) {
      find(.onA4, "\(sheet.width) by \(sheet.height) points, not \(paper.size)", view: view)
    }
    let text = sheet.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let wanted = Self.pageNumber(number, of: count)
    // Not only the beginning of a longer number.
    let isNumbered = text.ranges(of: wanted).contains { range in
      text[range.upperBound...].first?.isNumber != true
    }
    if !isNumbered { find(.numbered, "no “\(wanted)”", view: view) }
    findings += sheet.findings(view: view)
  }

  private mutating func examine(_ parts: [PrintMarks.Part], _ places: [String: Set<Int>]) {
    for part in parts where !part.isHuge {
      let pages = places[part.mark, default: []].sorted()
      switch part.kind {
      case .row where pages.count > 1: find(.rowsWhole, "split over pages \(pages)", part)
      case .signature where pages.count > 1: find(.signedOnce, "split over pages \(pages)", part)
      case .head: examine(head: part, standingOn: pages, parts, places)
      default:
        if pages.isEmpty { find(.whole, "not printed", part) }
      }
    }
  }

  private mutating func examine(
    head: PrintMarks.Part, standingOn pages: [Int], _ parts: [PrintMarks.Part],
    _ places: [String: Set<Int>]
  ) {
    let rows = parts.filter { $0.kind == .row && $0.table == head.table }
    let needed = rows.reduce(into: Set<Int>()) { $0.formUnion(places[$1.mark, default: []]) }
    if needed.count > 1 { continuedTables += 1 }
    let missing = needed.subtracting(pages).sorted()
    if !missing.isEmpty { find(.headed, "not on pages \(missing), where its table goes on", head) }
  }
}
