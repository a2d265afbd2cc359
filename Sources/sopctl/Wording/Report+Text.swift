import CommandLineKit
import SOPCore

// Words that the forms of a report share.

extension Period.Kind {
  /// What a report of such a period is called.
  var reportTitle: Text {
    switch self {
    case .daily: Text("DAILY REPORT ON THE RUNS OF SOPS", id: "LAPORAN HARIAN PELAKSANAAN SOP")
    case .weekly: Text("WEEKLY REPORT ON THE RUNS OF SOPS", id: "LAPORAN MINGGUAN PELAKSANAAN SOP")
    case .monthly: Text("MONTHLY REPORT ON THE RUNS OF SOPS", id: "LAPORAN BULANAN PELAKSANAAN SOP")
    }
  }
}

extension Setback.Deed {
  var words: Text {
    switch self {
    case .returned: Text("returned", id: "dikembalikan")
    case .paused: Text("paused", id: "dijeda")
    case .cancelled: Text("cancelled", id: "dibatalkan")
    }
  }
}

extension Position.State {
  /// How a run stands.
  var name: Text {
    switch self {
    case .open: Text("still open", id: "masih berjalan")
    case .paused: Text("paused", id: "dijeda")
    case .completed: Text("complete", id: "tuntas")
    case .cancelled: Text("cancelled", id: "dibatalkan")
    }
  }
}

extension Comparison {
  /// What is to be known before the two periods are held against each other.
  func remarks(isRunning: Bool) -> [Text] {
    (isRunning && !coverage.isNone ? [Self.unfinished] : []) + (gap.map { [$0] } ?? [])
      + (unreadable.isEmpty ? [] : [incomplete])
  }

  private var incomplete: Text {
    let codes = unreadableCodes.joined(separator: ", ")
    return Text(
      "Without the runs that cannot be read, of \(codes).",
      id: "Tanpa run yang tidak terbaca, dari \(codes).")
  }

  private static let unfinished = Text(
    "The period is not over: it is compared with a whole one.",
    id: "Periode ini belum berakhir, dan dibandingkan dengan yang utuh.")

  private var gap: Text? {
    let words = previous.words
    return switch coverage {
    case .whole: nil
    case .since:
      Text(
        "Of \(words) this book tells a part alone.",
        id: "Dari \(words) hanya sebagian yang tercatat di buku ini.")
    case .later:
      Text(
        "This book tells nothing of \(words).",
        id: "\(words) tidak tercatat di buku ini.")
    }
  }
}

extension PeriodReport {
  static let nothing = Text(
    "Nothing happened in this period: no run was open, none was started.",
    id: "Nihil: tidak ada pelaksanaan SOP dalam periode ini.")

  /// The kode of a row; with the beginning of the digest where one SOP has several definitions.
  func label(_ code: String, _ definition: Digest) -> String {
    let rows = sops.map(\.code) + unreadableSOPs.map(\.code)
    return rows.count { $0 == code } > 1 ? "\(code) (\(definition.hex.prefix(8)))" : code
  }

  /// The kode of a row of which nothing could be counted.
  func label(_ sop: UnreadableProcedure) -> String {
    sop.definition.map { label(sop.code, $0) } ?? sop.code
  }
}

extension Language {
  /// A number with the language's decimal mark, of one with a point: `42,17` in Indonesian.
  func number(_ decimal: String) -> String {
    self == .english || !decimal.utf8.contains(UInt8(ascii: "."))
      ? decimal : String(decimal.map { $0 == "." ? "," : $0 })
  }
}
