import CommandLineKit
import SOPCore

extension Period {
  /// As in `Jumat, 20 November 2026`, `16 November 2026 s.d. 22 November 2026 (2026-W47)` or
  /// `November 2026`.
  var words: Text {
    switch kind {
    case .daily:
      first.wordsWithWeekday
    case .weekly:
      Text(
        "\(first.words) to \(last.words) (\(text))",
        id: "\(first.words) s.d. \(last.words) (\(text))")
    case .monthly:
      Text(
        "\(first.monthName) \(first.year)",
        id: "\(first.monthName) \(first.year)")
    }
  }
}

extension Period {
  /// Why a period's working time may be wrong: nobody has told the program its national holidays.
  var holidayWarning: Text {
    let (first, last) = (NationalHolidays.years.lowerBound, NationalHolidays.years.upperBound)
    return Text(
      "Note: \(text) is not within the table of national holidays (\(first) to \(last)): those of other years are not known, unless they stand in kantor.json (hariLibur).",
      id:
        "Perhatian: \(text) tidak tercakup tabel hari libur nasional (\(first) s.d. \(last)): libur tahun lain tidak diketahui, kecuali yang ditulis di kantor.json (hariLibur)."
    )
  }
}

extension Period {
  /// What the file of its printed report is called.
  var reportFile: String { "laporan-\(text).html" }
}
