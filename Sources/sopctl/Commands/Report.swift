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

  func run(in session: Session) throws(Failure) {
    let now = session.world.now
    // What the arguments alone show comes before what the office says.
    _ = try choice.period(at: now, in: session.world.systemOffset)
    let office = try session.office()
    let period = try choice.period(at: now, in: office.clock.offset)
    if period.first > LocalTime(now, in: office.clock.offset).day { throw .notBegun(period) }
    let lacksHolidays =
      office.settings.keepsNationalHolidays && !NationalHolidays.cover(period.days)
    if lacksHolidays { session.remark(period.holidayWarning) }
    let (report, letterhead) = try report(on: period, of: office, at: now)
    let page = ReportPage(
      report: report, letterhead: letterhead, madeAt: now, lacksHolidays: lacksHolidays,
      language: session.language,
      // A file is not read at the width of the terminal on which it was made.
      width: file == nil ? session.width : 80, style: file == nil ? session.style : .plain)
    let document = format == .json ? page.json.text() + "\n" : page.text
    guard let file else { return try session.print(document) }
    try DocumentFile(path: file, office: office.folder).write(document)
    guard session.world.terminal.isError else { return }
    session.remark(
      Text("Written: \(file.visible)", id: "Laporan ditulis: \(file.visible)"))
  }

  private var choice: PeriodChoice {
    switch first {
    case .kind(let kind): PeriodChoice(kind: kind, date: date)
    case .date(let first): PeriodChoice(kind: nil, date: first, superfluous: date)
    case nil: PeriodChoice(kind: nil, date: date)
    }
  }

  private func report(
    on period: Period, of office: Office, at now: Moment
  ) throws(Failure) -> (PeriodReport, Letterhead) {
    let book = try office.openBook()
    let schedule = try office.schedule(for: book)
    let obligations = schedule.obligations(in: period.days)
    // A week's obligation may have been met before the day that is reported on.
    let firstDay = min(period.first, obligations.firstDay ?? period.first)
    let definition = office.pinnedDefinitions()
    let builder = PeriodReport.Builder(
      period: period, clock: office.clock, now: now, definition: definition, upTo: upTo?.no,
      scheduledFrom: obligations.firstDay)
    let reader = ReportReading(into: builder, upTo: upTo?.no, path: office.folder.book)
    let prologue = Prologue(
      before: Period(.daily, containing: firstDay).start(in: office.clock.offset), upTo: upTo?.no,
      definition: definition)
    let reading: ReportReading
    do throws(FileFault) {
      let quick = try reader.read(book, after: prologue, bytes: { try? book.line(at: $0) })
      if let quick { reading = quick } else { reading = try reader.read(book) }
    } catch {
      throw Failure(error)
    }
    if let no = upTo?.no, no > reading.lastNo {
      throw .bookEndsEarlier(than: no, at: reading.lastNo)
    }
    let letterhead = Letterhead(office.settings, bookOffice: reading.bookOffice)
    let missed = schedule.notMet(obligations, by: reading.builder.starts, at: now)
    return (reading.builder.finish(notStarted: missed.map(schedule.notStarted)), letterhead)
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

        The foot says up to which entry the book was read, and its closing paraf, so that the signed \
        paper anchors the book. Entries that come later can change a past period; --up-to NO makes \
        the same report again.

        A line that the report rests on and that cannot be read, or that its paraf does not seal, ends \
        it with exit code 6: figures of a damaged book must not be signed. It rests on all that was \
        recorded since the period began, and on the runs then open; sopctl verify checks the whole \
        book.
        """,
        id: """
          Menghitung yang terjadi dalam satu hari, satu minggu dari Senin sampai Minggu, atau satu \
          bulan kalender: run, kegiatan yang tepat waktu dan yang lewat, rantai laporan, peran dan \
          orang, serta yang masih berjalan. Tanpa DATE: periode yang sedang berjalan, dengan judul \
          SEMENTARA.

          Bagian bawah menyebut sampai entri mana buku dibaca dan paraf penutupnya, sehingga kertas \
          yang ditandatangani menjadi pegangan atas buku. Entri yang masuk kemudian dapat mengubah \
          periode yang lalu; --up-to NO membuat laporan yang sama kembali.

          Baris yang menjadi dasar laporan dan tidak terbaca, atau tidak cocok dengan parafnya, \
          menghentikan laporan dengan kode keluar 6: angka dari buku yang rusak tidak boleh \
          ditandatangani. Dasarnya ialah semua yang dicatat sejak periode dimulai dan run yang saat \
          itu masih berjalan; sopctl verify memeriksa seluruh buku.
          """),
      examples: [
        Example("sopctl report", Text("Today, so far.", id: "Hari ini, sampai sekarang.")),
        Example("sopctl report kemarin", Text("Yesterday.", id: "Hari kemarin.")),
        Example(
          "sopctl report 2026-11 -o laporan.txt",
          Text("November, into a file.", id: "Bulan November, ke dalam berkas.")),
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
      Option<String>(
        "--file", "-o", placeholder: "FILE",
        Text(
          "Write into this file, whole or not at all.",
          id: "Tulis ke berkas ini, utuh atau tidak sama sekali."),
        completion: .files),
      OutputFormat.parameter(.text, .json),
      make: Report.init)
  }
}
