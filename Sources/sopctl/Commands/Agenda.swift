import CommandLineKit
import SOPCore
import SOPStore

/// Shows the book, readable.
struct Agenda: Action {
  var filter: Filter
  var tail: CountWord?
  var isRaw: Bool
  var format: OutputFormat

  static let command = Command<Session, Failure>(
    "agenda", aliases: ["log"],
    Text("Read the Buku Agenda.", id: "Membaca Buku Agenda."),
    discussion: Text(
      """
      Entries stand in the order in which they were recorded; --since and --until go by when it happened. \
      What a later entry has voided is marked, and so is a line that cannot be read. With --json there is \
      one entry on each line.
      """,
      id: """
        Entri tersusun menurut urutan pencatatannya; --since dan --until menurut waktu terjadinya. Entri yang \
        dinyatakan tidak berlaku oleh entri lain diberi tanda, begitu pula baris yang tidak terbaca. Dengan \
        --json setiap baris memuat satu entri.
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
      "--tail", placeholder: "N", Text("Only the last N.", id: "Hanya N yang terakhir.")),
    Flag(
      "--raw",
      help: Text("The lines as they stand in the book.", id: "Baris-baris persis seperti di buku.")),
    OutputFormat.parameter(.text, .json), make: Agenda.init)

  func run(in session: Session) throws(Failure) {
    if isRaw && format == .json { throw .rawAndJSON }
    let office = try session.office()
    let selection = try filter.selection(now: session.world.now, in: office.clock.offset)
    let reader = try office.openBook()
    var printer = BookPrinter(
      session: session, form: try form(in: session, reader), limit: tail?.count)
    let fragment = try reader.visitLines { line, number throws(Failure) in
      let line = BookLine(line, number: number)
      if isShown(line, selection) { try printer.take(line) }
    }
    try printer.finish()
    if fragment > 0 { session.remark(.unfinishedLine(bytes: fragment)) }
    if printer.unreadable > 0 { throw .unreadableLines(printer.unreadable) }
    if printer.entries == 0 { try sayNothingFound(in: session, office) }
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
  private func isShown(_ line: BookLine, _ selection: Selection) -> Bool {
    if filter.isEmpty { return line.isEntry || format != .json }
    guard line.isEntry else { return false }
    do throws(LineFault) {
      guard case .entry(let entry) = try line.read() else { return false }
      return selection.includes(entry)
    } catch {
      return true
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
