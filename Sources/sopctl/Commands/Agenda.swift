import CommandLineKit
import SOPCore
import SOPStore

/// Shows the book, readable.
struct Agenda: Action {
  var filter: Filter
  var tail: CountWord?
  var isRaw: Bool
  var format: OutputFormat

  static let command = Command<Session, Failure>("agenda", aliases: ["log"]) {
    Declaration(
      Text("Read the Buku Agenda.", id: "Membaca Buku Agenda."),
      discussion: Text(
        """
        Entries stand in the order in which they were recorded; --since and --until go by when it happened. \
        What a later entry has voided is marked, and so is a line that cannot be read. Sentences are made from the \
        facts of the entries; one that says something else in the book is marked, and so is an entry whose time is \
        beyond the next one's. With --json there is one entry on each line.
        """,
        id: """
          Entri tersusun menurut urutan pencatatannya; --since dan --until menurut waktu terjadinya. Entri yang \
          dinyatakan tidak berlaku oleh entri lain diberi tanda, begitu pula baris yang tidak terbaca. Uraian \
          disusun dari fakta entri; yang berbunyi lain di buku diberi tanda, begitu pula entri yang waktunya \
          melampaui entri berikutnya. Dengan --json setiap baris memuat satu entri.
          """),
      examples: [
        Example(
          "sopctl agenda --tail 5",
          Text("The latest entries.", id: "Entri-entri terakhir.")),
        Example(
          "sopctl agenda --run PIAK-03-001 --since kemarin",
          Text("What became of a run.", id: "Riwayat sebuah run.")),
      ],
      Filter.parameters,
      Option<CountWord>(
        "--tail", placeholder: "N", Text("Only the last N entries.", id: "Hanya N entri terakhir.")),
      Flag(
        "--raw",
        help: Text(
          "The lines as they stand in the book.", id: "Baris-baris persis seperti di buku.")),
      OutputFormat.parameter(.text, .json), make: Agenda.init)
  }

  func run(in session: Session) throws(Failure) {
    if isRaw && format == .json { throw .rawAndJSON }
    let office = try session.office()
    // What a run's number means, the book says; its lines are shown whatever else is wrong with it.
    let docket = filter.run == nil ? nil : try? office.records().docket
    let selection = try filter.selection(
      of: docket ?? .empty, now: session.world.now, in: office.clock.zone)
    let reader = try office.openBook()
    try orFail(reader.requireKnownVersion())
    if filter.isEmpty, try printTail(of: reader, office, in: session) {
      return try requireHeader(of: reader)
    }
    var printer = BookPrinter(
      session: session, teller: EntryTeller(of: office), form: try form(in: session, reader),
      limit: tail?.count)
    var previous = Digest.zero
    let rest = try reader.visitLines { line, number throws(Failure) in
      defer { previous = AgendaLine.ending(of: line)?.seal ?? previous }
      var line = BookLine(line, number: number, after: previous)
      let isShown = isShown(&line, selection)
      try printer.take(line, isShown: isShown)
    }
    try printer.finish()
    if rest.unfinished > 0 { session.remark(.unfinishedLine(bytes: rest.unfinished)) }
    if let fault = rest.fault { throw Failure(fault) }
    if printer.unreadable > 0 { throw .unreadableLines(printer.unreadable) }
    if printer.newer > 0 { throw .newerLines(printer.newer) }
    try requireHeader(of: reader)
    if printer.entries == 0 { try sayNothingFound(in: session, office) }
  }

  /// Says that the book's first line cannot be read, also where it was not among the lines asked for.
  private func requireHeader(of reader: borrowing AgendaReader) throws(Failure) {
    try orFail(reader.requireHeader())
  }

  /// As many lines as fit into memory with ease.
  private static let longestTail = 10_000

  /// Prints the last lines without reading those before.
  ///
  /// - Returns: whether that could be done: all of them are entries that can be read. Any other line is
  ///   spoken of by its number, and lines are counted from the book's beginning.
  private func printTail(
    of reader: borrowing AgendaReader, _ office: Office, in session: Session
  ) throws(Failure) -> Bool {
    guard let count = tail?.count, count <= Self.longestTail else { return false }
    guard let last = try orFail(reader.lastLines(count)) else { return false }
    let entries = last.lines.compactMap(AgendaEntry.init(line:))
    guard entries.count == count else { return false }
    var printer = BookPrinter(
      session: session, teller: EntryTeller(of: office), form: form(in: session, entries),
      limit: nil)
    for line in last.lines { try printer.take(BookLine(entry: line)) }
    try printer.finish()
    if last.unfinished > 0 { session.remark(.unfinishedLine(bytes: last.unfinished)) }
    return true
  }

  /// - Parameter entries: all that are printed, up to the book's end: what voids one of them is one of them.
  private func form(in session: Session, _ entries: [AgendaEntry]) -> BookPrinter.Form {
    if isRaw { return .raw }
    if format == .json { return .json }
    var corrections: [Int: Int] = [:]
    for entry in entries {
      if let voided = entry.event.details.voided { corrections[voided] = entry.no }
    }
    return .readable(
      AgendaText(
        width: session.width, style: session.style, language: session.language,
        corrections: corrections))
  }

  private func form(
    in session: Session, _ reader: borrowing AgendaReader
  ) throws(Failure) -> BookPrinter.Form {
    if isRaw { return .raw }
    if format == .json { return .json }
    let text = AgendaText(
      width: session.width, style: session.style, language: session.language,
      corrections: try reader.corrections())
    return .readable(text)
  }

  /// An entry that cannot be read is always shown: it may be the one that was asked for.
  private func isShown(_ line: inout BookLine, _ selection: Selection) -> Bool {
    if filter.isEmpty { return line.isEntry || format != .json }
    guard line.isEntry else { return false }
    switch line.content() {
    case .success(.entry(let entry)): return selection.includes(entry)
    case .success: return false
    case .failure: return true
    }
  }

  private func sayNothingFound(in session: Session, _ office: Office) throws(Failure) {
    if !filter.isEmpty, let failure = filter.misnomer(in: office, try office.records()) {
      throw failure
    }
    if format == .json { return }
    session.remark(
      filter.isEmpty
        ? Text("The book has no entries yet.", id: "Buku Agenda belum memuat entri.")
        : Text("No entry fits.", id: "Tidak ada entri yang sesuai."))
  }
}
