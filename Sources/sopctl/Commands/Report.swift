import CommandLineKit
import SOPCore
import SOPStore

/// The report of a day, a week or a month.
struct Report: Action {
  var first: PeriodWord?
  var date: DateWord?
  /// The last entry to read.
  var upTo: EntryNumber?
  var file: String?
  var format: OutputFormat
  /// Whether a text is left as it is that a spreadsheet would take for a formula.
  var leavesFormulas: Bool

  func run(in session: Session) throws(Failure) {
    if leavesFormulas && format != .csv { throw .nothingGuarded() }
    let now = session.world.now
    // What the arguments alone show comes before what the office says.
    _ = try choice.period(at: now, in: session.world.systemZone())
    let office = try session.office()
    let period = try choice.period(at: now, in: office.clock.zone)
    if period.first > LocalTime(now, in: office.clock.zone).day { throw .notBegun(period) }
    if office.settings.lacksHolidays(of: period) { session.remark(period.holidayWarning) }
    let contents = try contents(on: period, of: office, in: session)
    // A table has no head in which it could stand.
    if format == .csv, let incompleteness = contents.report.incompleteness {
      session.remark(incompleteness)
    }
    let document = document(of: contents, in: session)
    try session.hand(over: document, to: file, of: office.folder)
    let grounds = session.remarkOnSettings(of: office)
    let lack = session.remark(
      lacking: contents.report.failures(of: office)
        + [contents.undefined.failure].compactMap(\.self))
    let code = lack == .done ? grounds : lack
    if code != .done { throw .silently(code) }
  }

  private func document(of contents: ReportContents, in session: Session) -> String {
    switch format {
    case .json: return contents.json.text() + "\n"
    case .csv: return CompletionTable(contents: contents).table.text(isGuarded: !leavesFormulas)
    case .html: return PrintedReport(contents: contents).document.html
    default: break
    }
    // A file is not read at the terminal on which it was made.
    return ReportPage(
      contents, language: session.language, width: file == nil ? session.width : 80,
      style: file == nil ? session.style : .plain
    ).text
  }

  private var choice: PeriodChoice {
    switch first {
    case .kind(let kind): PeriodChoice(kind: kind, date: date)
    case .date(let first): PeriodChoice(kind: nil, date: first, superfluous: date)
    case nil: PeriodChoice(kind: nil, date: date)
    }
  }
}

extension PeriodReport {
  /// Why some runs are not counted.
  fileprivate func failures(of office: Office) -> [Failure] {
    let headless = unreadable.filter { missingDefinitions[$0] == nil }
    return Failure.unreadableRuns(
      missingDefinitions.mapValues { .definition($0) }, office.folder.pinned)
      + headless.map { .startMissing($0) }
  }
}

extension Failure {
  fileprivate static func nothingGuarded() -> Failure {
    Failure(
      .usage, kind: "nothingGuarded",
      Text(
        "--no-guard is for CSV alone: no other format has cells that a spreadsheet would compute.",
        id:
          "--no-guard hanya untuk CSV: bentuk lain tidak mempunyai sel yang dihitung lembar kerja."),
      remedy: Text(
        "Add --format csv, or leave --no-guard out.",
        id: "Tambahkan --format csv, atau hilangkan --no-guard."))
  }
}

// MARK: - Declaration

extension Report {
  static let command = Command<Session, Failure>("report", aliases: ["laporan"]) {
    Declaration(
      Text(
        "Report on a day, a week or a month.",
        id: "Membuat laporan harian, mingguan atau bulanan."),
      discussion: Text(
        """
        Counts what happened in a day, in a week from Monday to Sunday, or in a calendar month: runs, \
        activities on time and late, the report chain, roles and people, what is still open. Without \
        DATE it is the running period, and the report is headed PROVISIONAL.

        A month is compared with the month before it, SOP by SOP.

        --format html is the form to print, sign and file (Indonesian always); --format csv has one row \
        for each completed activity, for spreadsheets; --format json is for programs.

        The foot says up to which entry the book was read, and its closing paraf, so that the signed \
        paper anchors the book. Entries that come later can change a past period; --up-to NO makes \
        the same report again.

        A line that the report rests on and that cannot be read, or that its paraf does not seal, ends \
        it with exit code 6: figures of a damaged book must not be signed. It rests on all that was \
        recorded since the period began, and on the runs then open; sopctl verify checks the whole \
        book. Where the definition of a run is missing, the report is made without it, names it in its \
        foot, and ends with exit code 6, too; likewise where kantor.json cannot be read, or the definition of \
        an SOP that the schedule (jadwal) asks for.
        """,
        id: """
          Menghitung yang terjadi dalam satu hari, satu minggu dari Senin sampai Minggu, atau satu \
          bulan kalender: run, kegiatan yang tepat waktu dan yang lewat, rantai laporan, peran dan \
          orang, serta yang masih berjalan. Tanpa DATE: periode yang sedang berjalan, dengan judul \
          SEMENTARA.

          Satu bulan dibandingkan dengan bulan sebelumnya, SOP demi SOP.

          --format html ialah formulir untuk dicetak, ditandatangani dan diarsipkan; --format csv memuat \
          satu baris untuk setiap kegiatan yang selesai, bagi lembar kerja; --format json untuk program.

          Bagian bawah menyebut sampai entri mana buku dibaca dan paraf penutupnya, sehingga kertas \
          yang ditandatangani menjadi pegangan atas buku. Entri yang masuk kemudian dapat mengubah \
          periode yang lalu; --up-to NO membuat laporan yang sama kembali.

          Baris yang menjadi dasar laporan dan tidak terbaca, atau tidak cocok dengan parafnya, \
          menghentikan laporan dengan kode keluar 6: angka dari buku yang rusak tidak boleh \
          ditandatangani. Dasarnya ialah semua yang dicatat sejak periode dimulai dan run yang saat \
          itu masih berjalan; sopctl verify memeriksa seluruh buku. Bila definisi suatu run hilang, \
          laporan dibuat tanpa run itu, menyebutnya di bagian bawah, dan juga berakhir dengan kode \
          keluar 6; begitu pula bila kantor.json atau definisi suatu SOP yang diminta jadwal tidak terbaca.
          """),
      examples: [
        Example("sopctl report", Text("Today, so far.", id: "Hari ini, sampai sekarang.")),
        Example("sopctl report kemarin", Text("Yesterday.", id: "Hari kemarin.")),
        Example(
          "sopctl report 2026-11 --format html -o laporan-2026-11.html",
          Text(
            "November, to be printed from a browser.",
            id: "Bulan November, untuk dicetak dari peramban.")),
        Example(
          "sopctl report monthly 2026-10 --format html -o laporan-2026-10.html",
          Text(
            "The draft of PIAK-07 for October, which step attaches.",
            id: "Draf PIAK-07 untuk Oktober, yang dilampirkan dengan step.")),
        Example(
          "sopctl report weekly 2026-11-20 --up-to 214",
          Text(
            "The week of that day, as it was known at entry 214.",
            id: "Minggu dari hari itu, menurut buku sampai entri 214.")),
      ],
      OptionalArgument<PeriodWord>(
        "daily|weekly|monthly",
        Text(
          "The kind of report; where it is left out, DATE tells it.",
          id: "Jenis laporan; bila tidak ditulis, DATE yang menentukannya."),
        completion: .oneOf(Period.Kind.allCases.map(\.rawValue))),
      OptionalArgument<DateWord>(
        "DATE",
        Text(
          "2026-11-20, 2026-W47, 2026-11, yesterday, last-week or last-month.",
          id: "2026-11-20, 2026-W47, 2026-11, kemarin, minggu-lalu atau bulan-lalu.")),
      Option<EntryNumber>(
        "--up-to", placeholder: "NO",
        Text(
          "Read the book up to this entry only.", id: "Baca buku sampai entri ini saja.")),
      DocumentFile.option,
      OutputFormat.parameter(.text, .html, .csv, .json),
      Flag(
        "--no-guard",
        help: Text(
          "Leave cells of a CSV that begin with = + - @ as they are.",
          id: "Biarkan sel CSV yang diawali = + - @ apa adanya.")),
      make: Report.init)
  }
}
