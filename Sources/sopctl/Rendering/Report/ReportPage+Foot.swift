import CommandLineKit
import SOPCore

// What the report rests on, and how to hold the book against it later.

extension ReportPage {
  var foot: [String] {
    section(
      "WHAT THIS RESTS ON", "DASAR LAPORAN", roleBasis + holidays + unreadable + entries + anchor)
  }

  private var roleBasis: [String] {
    guard let grounds = report.grounds else { return [] }
    return wrapped(say(grounds.sentence), indent: 2)
  }

  private var holidays: [String] {
    contents.lacksHolidays ? wrapped(say(report.period.holidayWarning), indent: 2) : []
  }

  private var unreadable: [String] {
    if report.unreadable.isEmpty { return [] }
    let runs = report.unreadable.map(\.text).joined(separator: ", ")
    return wrapped(
      say(
        "NOT COUNTED, since the start or the definition is missing: \(runs).",
        "TIDAK DIHITUNG, karena awal atau definisinya tidak ada: \(runs)."), indent: 2)
  }

  private var entries: [String] {
    let last = AgendaEntry.text(ofNo: report.book.lastRead)
    let read = say("the book was read up to entry \(last).", "buku dibaca sampai entri \(last).")
    guard let numbers = report.book.numbers else {
      return wrapped(
        say("No entries of the period; ", "Tidak ada entri periode ini; ") + read, indent: 2)
    }
    let (from, to) = (
      AgendaEntry.text(ofNo: numbers.lowerBound), AgendaEntry.text(ofNo: numbers.upperBound)
    )
    return wrapped(
      say("Entries of the period: \(from) to \(to); ", "Entri periode: \(from) s.d. \(to); ")
        + read,
      indent: 2)
  }

  /// The commands stand whole, whatever the width: they are there to be pasted.
  private var anchor: [String] {
    guard let seal = report.book.closingSeal else { return [] }
    let no = AgendaEntry.text(ofNo: report.book.lastRead)
    let period = "\(report.period.kind.rawValue) \(report.period.text)"
    return wrapped(
      say(
        "Closing paraf, and how to check the book against it:",
        "Paraf penutup, dan cara mencocokkan buku dengannya:"), indent: 2)
      + ["    sopctl verify --expect \(no):\(seal.hex)"]
      + wrapped(say("The same report again:", "Laporan yang sama kembali:"), indent: 2)
      + ["    sopctl report \(period) --up-to \(report.book.lastRead)"]
  }
}

extension RoleGrounds {
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
