/// A row of the calendar on which a reckoning is laid out.
///
/// Days on which something begins, ends or is interrupted are told piece by piece. Whole days of one kind
/// are folded: of a week that a run has waited nobody wants to read each lunch.
package enum CalendarRow: Sendable, Equatable {
  /// The pieces of one day, at least one.
  case day([ClockPiece])
  case wholeDays(WholeDays)

  /// Days on end, from midnight to midnight.
  package struct WholeDays: Sendable, Equatable {
    package private(set) var days: ClosedRange<Day>
    /// What counts of all these days.
    package private(set) var counted: Minutes
    /// How many days there are of each kind, in the order in which they first come.
    package private(set) var shares: [Share]
    package let isAhead: Bool
  }

  package struct Share: Sendable, Equatable {
    package let kind: Kind
    package fileprivate(set) var count: Int
  }

  package enum Kind: Sendable, Hashable {
    /// All of the day's hours count; of a special period's with its label.
    case worked(period: String?)
    case closed
    case holiday(String)
    /// The visit's suspension with this index.
    case paused(Int)
  }

  /// So many rows of whole days are read at most; where there are more, they are folded by the month.
  private static let readableCount = 14

  /// The pieces of a reckoning as rows, in order.
  ///
  /// The time counted in all rows is that of all pieces.
  package static func rows(of argument: [ClockPiece]) -> [CalendarRow] {
    var days: [[ClockPiece]] = []
    for piece in argument {
      if days.last?.first?.day == piece.day {
        days[days.count - 1].append(piece)
      } else {
        days.append([piece])
      }
    }
    let single = days.enumerated().map { index, pieces -> CalendarRow in
      // What the clock's start rests on is told with the first piece.
      guard index > 0, let whole = WholeDays(pieces) else { return .day(pieces) }
      return .wholeDays(whole)
    }
    let folded = fold(single) { $0.shares.first?.kind == $1.shares.first?.kind }
    let count = folded.count { if case .wholeDays = $0 { true } else { false } }
    if count <= readableCount { return folded }
    return fold(single) { $0.month == $1.month }
  }

  private static func fold(
    _ rows: [CalendarRow], where isAlike: (WholeDays, WholeDays) -> Bool
  ) -> [CalendarRow] {
    rows.reduce(into: []) { folded, row in
      if case .wholeDays(var last)? = folded.last, case .wholeDays(let next) = row,
        last.isAhead == next.isAhead, isAlike(last, next)
      {
        last.append(next)
        folded[folded.count - 1] = .wholeDays(last)
      } else {
        folded.append(row)
      }
    }
  }
}

extension CalendarRow.WholeDays {
  /// One day; `nil` unless it is told from midnight to midnight and is of one kind throughout.
  fileprivate init?(_ pieces: [ClockPiece]) {
    guard let first = pieces.first, let last = pieces.last,
      pieces.allSatisfy({ $0.isAhead == first.isAhead }),
      Minutes(from: first.start, to: last.end) == Minutes(24 * 60),
      let kind = CalendarRow.Kind(ofWholeDay: pieces)
    else { return nil }
    days = first.day...first.day
    counted = pieces.filter(\.isCounted).reduce(.zero) { $0 + $1.length }
    shares = [CalendarRow.Share(kind: kind, count: 1)]
    isAhead = first.isAhead
  }

  fileprivate var month: [Int] { [days.lowerBound.year, days.lowerBound.month] }

  /// Takes in the days that follow.
  fileprivate mutating func append(_ next: Self) {
    days = days.lowerBound...max(days.upperBound, next.days.upperBound)
    counted += next.counted
    for share in next.shares {
      if let index = shares.firstIndex(where: { $0.kind == share.kind }) {
        shares[index].count += share.count
      } else {
        shares.append(share)
      }
    }
  }
}

extension CalendarRow.Kind {
  fileprivate init?(ofWholeDay pieces: [ClockPiece]) {
    guard let first = pieces.first else { return nil }
    if pieces.count == 1 {
      switch first.why {
      case .counted: self = .worked(period: first.period)
      case .pause(let index): self = .paused(index)
      case .closedDay: self = .closed
      case .holiday(let name): self = .holiday(name)
      case .beforeHours, .betweenHours, .afterHours: return nil
      }
      return
    }
    let isOrdinary = pieces.allSatisfy { piece in
      if case .pause = piece.why { false } else { true }
    }
    guard isOrdinary, pieces.contains(where: \.isCounted) else { return nil }
    self = .worked(period: first.period)
  }
}
