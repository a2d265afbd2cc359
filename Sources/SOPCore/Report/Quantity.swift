/// What a figure comes to, in its unit.
package enum Quantity: Sendable, Equatable {
  case count(Int)
  case share(Share)
  case minutes(Minutes)

  /// As a number for programs, a share from 0 to 1: `12`, `0.8667`, `42.17`.
  package var decimal: String {
    switch self {
    case .count(let count): String(count)
    case .share(let share): share.decimal
    case .minutes(let minutes): minutes.decimal
    }
  }

  /// As a number for readers, a share in percent: `12`, `86.67`, `42.17`.
  package var text: String {
    if case .share(let share) = self { share.percent } else { decimal }
  }

  /// What stands behind the number for readers.
  package var sign: String { if case .share = self { "%" } else { "" } }
}

/// How a figure stands to the same figure of the period before.
package struct Difference: Sendable, Equatable {
  package let direction: Direction
  /// By how much it grew or shrank.
  package let amount: Quantity

  package enum Direction: String, Sendable { case up, down, same }

  /// - Returns: `nil` where the two are of different units.
  package init?(from before: Quantity, to now: Quantity) {
    switch (before, now) {
    case (.count(let before), .count(let now)):
      self.init(now - before) { .count($0) }
    case (.share(let before), .share(let now)):
      self.init(now.hundredthsOfPercent - before.hundredthsOfPercent) {
        .share(Share(hundredthsOfPercent: $0))
      }
    case (.minutes(let before), .minutes(let now)):
      self.init(now.seconds - before.seconds) { .minutes(Minutes(seconds: $0)) }
    case (.count, _), (.share, _), (.minutes, _): return nil
    }
  }

  private init(_ growth: Int, in unit: (Int) -> Quantity) {
    direction = growth > 0 ? .up : growth < 0 ? .down : .same
    amount = unit(Int(growth.magnitude))
  }
}

/// A share of a whole, in hundredths of a percent: all forms of a report round it alike.
package struct Share: Sendable, Equatable {
  /// 0 to 10,000.
  package let hundredthsOfPercent: Int

  init(hundredthsOfPercent: Int) { self.hundredthsOfPercent = hundredthsOfPercent }

  /// Rounded half up.
  ///
  /// - Returns: `nil` where there is no whole.
  package init?(_ part: Int, of whole: Int) {
    guard whole > 0 else { return nil }
    hundredthsOfPercent = (part * 20_000 + whole) / (2 * whole)
  }

  /// As a number from 0 to 1: `0.8667`.
  package var decimal: String { Self.decimal(hundredthsOfPercent, places: 4) }

  /// In percent: `86.67`.
  package var percent: String { Self.decimal(hundredthsOfPercent, places: 2) }

  /// The number without zeros at its end.
  private static func decimal(_ units: Int, places: Int) -> String {
    let digits = String(units)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    var fraction = padded.suffix(places)
    while fraction.last == "0" { fraction.removeLast() }
    let whole = padded.dropLast(places)
    return fraction.isEmpty ? String(whole) : "\(whole).\(fraction)"
  }
}

/// How lengths of time spread.
package struct Spread: Sendable, Equatable {
  package let minimum: Minutes
  /// The middle one; of an even number the mean of the two in the middle, down to the second.
  package let median: Minutes
  /// The smallest of which at least nine in ten are no longer (nearest rank).
  package let ninetieth: Minutes
  package let maximum: Minutes

  /// The spread of `lengths`; `nil` where there are none.
  package init?(_ lengths: [Minutes]) {
    let sorted = lengths.sorted()
    guard let shortest = sorted.first, let longest = sorted.last else { return nil }
    let (below, above) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
    minimum = shortest
    median = Minutes(seconds: below.seconds + above.excess(over: below).seconds / 2)
    ninetieth = sorted[(sorted.count * 9 + 9) / 10 - 1]
    maximum = longest
  }
}
