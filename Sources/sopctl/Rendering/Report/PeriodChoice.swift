import CommandLineKit
import SOPCore

/// Which period is meant, as far as words say it.
struct PeriodChoice: Equatable {
  let kind: Period.Kind?
  let date: DateWord?
  /// A second date, which nothing can be made of.
  var superfluous: DateWord?

  /// The period, at `now` in the office's zone; the running one where no date was given.
  ///
  /// A day may stand for the week or the month in which it lies. A week and a month are what they
  /// are: a week may lie in two months.
  func period(at now: Moment, in zone: Zone) throws(Failure) -> Period {
    if superfluous != nil { throw .twoDates() }
    let today = LocalTime(now, in: zone).day
    guard let date else { return Period(kind ?? .daily, containing: today) }
    guard let span = date.span(now: now, in: zone) else { throw .dateOutOfRange() }
    let implied = Period(span)
    guard let kind, kind != implied.kind else { return implied }
    guard case .day(let day) = span else { throw .mismatch(kind, implied) }
    return Period(kind, containing: day)
  }
}

extension Period {
  /// The period that a date names by itself.
  init(_ span: DateWord.Span) {
    switch span {
    case .day(let day): self.init(.daily, containing: day)
    case .week(let week): self.init(.weekly, containing: week.days.lowerBound)
    case .month(let first): self.init(.monthly, containing: first)
    }
  }
}

// MARK: - What can be known from the arguments alone

extension Failure {
  fileprivate static func mismatch(_ kind: Period.Kind, _ period: Period) -> Failure {
    let (wanted, given) = (kind.unit, period.kind.unit)
    let command = "sopctl report \(period.kind.rawValue) \(period.text)"
    return Failure(
      .usage, kind: "periodMismatch",
      Text(
        "\(period.text) is \(given), not \(wanted).",
        id: "\(period.text) adalah \(given), bukan \(wanted)."),
      remedy: Text(same: command))
  }

  static func notBegun(_ period: Period) -> Failure {
    Failure(
      .usage, kind: "periodNotBegun",
      Text("\(period.text) has not begun yet.", id: "\(period.text) belum dimulai."),
      remedy: Text("So far: sopctl report", id: "Sampai sekarang: sopctl report"))
  }

  fileprivate static func twoDates() -> Failure {
    Failure(
      .usage, kind: "twoDates",
      Text("Two dates were given, for one report.", id: "Ada dua tanggal untuk satu laporan."),
      remedy: Text(
        "Give one, for instance: sopctl report 2026-11-20",
        id: "Tuliskan satu, misalnya: sopctl report 2026-11-20"))
  }

  static func dateOutOfRange() -> Failure {
    Failure(
      .usage, kind: "dateOutOfRange",
      Text("The date lies outside the calendar.", id: "Tanggal itu di luar penanggalan."),
      remedy: Text(
        "Give a date such as 2026-11-20.", id: "Tuliskan tanggal seperti 2026-11-20."))
  }
}

extension Period.Kind {
  fileprivate var unit: Text {
    switch self {
    case .daily: Text("a day", id: "satu hari")
    case .weekly: Text("a week", id: "satu minggu")
    case .monthly: Text("a month", id: "satu bulan")
    }
  }
}

/// The first word that `report` takes: a kind of period, or at once a date.
enum PeriodWord: Sendable, Equatable {
  case kind(Period.Kind)
  case date(DateWord)
}

extension PeriodWord: WordReadable {
  static let expectation: Text? = Text(
    "daily, weekly or monthly, nor a date such as 2026-11-20, 2026-11, 2026-W47 or yesterday",
    id: "daily, weekly atau monthly, bukan pula tanggal seperti 2026-11-20, 2026-11 atau kemarin")

  private static let kinds: [String: Period.Kind] = [
    "daily": .daily, "harian": .daily, "weekly": .weekly, "mingguan": .weekly,
    "monthly": .monthly, "bulanan": .monthly,
  ]

  /// Case does not count.
  init?(word: String) {
    if let kind = Self.kinds[word.lowercased()] {
      self = .kind(kind)
    } else if let date = DateWord(word: word) {
      self = .date(date)
    } else {
      return nil
    }
  }
}
