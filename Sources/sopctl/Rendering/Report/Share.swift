import SOPCore

/// A share of a whole, in hundredths of a percent: the one figure that all forms of a report show.
struct Share: Equatable {
  /// 0 to 10,000.
  let hundredthsOfPercent: Int

  init(hundredthsOfPercent: Int) { self.hundredthsOfPercent = hundredthsOfPercent }

  /// - Returns: `nil` where there is no whole.
  init?(_ part: Int, of whole: Int) {
    guard whole > 0 else { return nil }
    hundredthsOfPercent = (part * 20_000 + whole) / (2 * whole)
  }

  /// As a number from 0 to 1: `0.8667`.
  var decimal: String { Self.decimal(hundredthsOfPercent, places: 4) }

  /// In percent: `86.67`.
  var percent: String { Self.decimal(hundredthsOfPercent, places: 2) }

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

extension PeriodTotals {
  /// How many of the activities with a standard were on time; `nil` where none had one.
  var share: Share? { Share(onTime, of: onTime + late) }
}
