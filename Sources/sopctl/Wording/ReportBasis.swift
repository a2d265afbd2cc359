import CommandLineKit
import SOPCore

/// What a report rests on, and how to hold the book against it later (dasar laporan): the words of its foot.
struct ReportBasis {
  let contents: ReportContents

  private var report: PeriodReport { contents.report }

  /// What is to be known of the figures, sentence by sentence.
  var sentences: [Text] {
    var sentences: [Text] = []
    if let grounds = report.grounds { sentences.append(grounds.sentence) }
    sentences += report.incompleteness.map { [$0] } ?? []
    if contents.lacksHolidays { sentences.append(report.period.holidayWarning) }
    if contents.lacksSettings { sentences.append(Self.unsettled) }
    if !report.unreadable.isEmpty { sentences.append(uncounted) }
    if !contents.undefined.codes.isEmpty { sentences.append(contents.undefined.sentence) }
    return sentences + [entries] + (contents.custody.map { [$0.sentence] } ?? [])
  }

  /// What the figures do without where `kantor.json` could not be read.
  static let unsettled = Text(
    "The office's settings (kantor.json) could not be read: hours, holidays, levels, schedule and signatories DO NOT COUNT here, and figures may be wrong.",
    id:
      "Pengaturan kantor (kantor.json) tidak terbaca: jam kerja, hari libur, tingkat, jadwal dan penanda tangan TIDAK DIPERHITUNGKAN, dan angkanya dapat salah."
  )

  private var uncounted: Text {
    let runs = report.unreadable.map(\.text).joined(separator: ", ")
    return Text(
      "NOT COUNTED, since the start or the definition is missing or cannot be read: \(runs).",
      id: "TIDAK DIHITUNG, karena awal atau definisinya hilang atau tidak terbaca: \(runs).")
  }

  private var entries: Text {
    let read = Text("the book was read up to entry \(no).", id: "buku dibaca sampai entri \(no).")
    guard let numbers = report.book.numbers else {
      return Text("No entries of the period; ", id: "Tidak ada entri periode ini; ") + read
    }
    let (from, to) = (
      AgendaEntry.text(ofNo: numbers.lowerBound), AgendaEntry.text(ofNo: numbers.upperBound)
    )
    return Text(
      "Entries of the period: \(from) to \(to); ", id: "Entri periode: \(from) s.d. \(to); ")
      + read
  }

  /// The last No read, as the book writes it.
  var no: String { AgendaEntry.text(ofNo: report.book.lastRead) }

  // MARK: - Commands

  static let checking = Text(
    "Closing paraf, and how to check the book against it:",
    id: "Paraf penutup, dan cara mencocokkan buku dengannya:")

  /// What the command below it makes. Of a period that lasts it is no longer the same: time goes on.
  var again: Text {
    report.isRunning
      ? Text("The book up to this entry again:", id: "Menurut buku sampai entri itu:")
      : Text("The same report again:", id: "Laporan yang sama kembali:")
  }

  /// Checks the book against the closing paraf; `nil` where nothing was read.
  var check: String? {
    report.book.closingSeal.map { "sopctl verify --expect \(no):\($0.hex)" }
  }

  var repetition: String {
    "sopctl report \(report.period.kind.rawValue) \(report.period.text) --up-to \(report.book.lastRead)"
  }
}

extension RoleGrounds {
  /// One word on what a role rests on.
  var mark: Text {
    switch self {
    case .claimed: Text("claimed", id: "diakui")
    case .roster: Text("on roster", id: "daftar")
    case .mixed: Text("both", id: "keduanya")
    }
  }

  fileprivate var sentence: Text {
    switch self {
    case .claimed:
      Text(
        "Roles are as claimed (peran diakui): the office keeps no roster.",
        id: "Peran menurut pengakuan (peran diakui): kantor belum memakai daftar pejabat.")
    case .roster:
      Text(
        "Roles are those of the office's roster.", id: "Peran menurut daftar pejabat.")
    case .mixed:
      Text(
        "Roles are partly as claimed (peran diakui), partly those of the office's roster.",
        id: "Peran sebagian menurut pengakuan (peran diakui), sebagian menurut daftar pejabat.")
    }
  }
}
