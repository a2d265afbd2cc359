/// A run's number: `PIAK-03-2026-001`.
package struct RunID: Hashable, Sendable {
  /// The SOP's kode.
  package let code: String
  /// The year in which the run started, in the office's zone.
  package let year: Int
  /// Counts the runs of that kode and year from 1; printed with at least three digits.
  package let ordinal: Int

  package init(code: String, year: Int, ordinal: Int) {
    self.code = code
    self.year = year
    self.ordinal = ordinal
  }

  /// Reads the printed form, from the right: a kode may itself end in digits.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 3, let ordinal = Self.ordinal(parts[parts.count - 1]),
      let year = Self.number(parts[parts.count - 2], digits: 4...4)
    else { return nil }
    let code = parts.dropLast(2).joined(separator: "-")
    guard Procedure.isCode(code) else { return nil }
    self.init(code: code, year: year, ordinal: ordinal)
  }

  private static func ordinal(_ text: Substring) -> Int? {
    guard let number = number(text, digits: 3...9), number > 0, text.count == 3 || text.first != "0"
    else { return nil }
    return number
  }

  private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(text)
  }

  /// The ordinal with all its printed digits: `014`.
  package var ordinalText: String { ordinal.digits(3) }

  /// `KODE-ORDINAL`: enough to name a run of this year.
  package var shortText: String { "\(code)-\(ordinalText)" }

  package var text: String { "\(code)-\(year.digits(4))-\(ordinalText)" }
}

extension RunID: CustomStringConvertible {
  package var description: String { text }
}

extension RunID: Comparable {
  package static func < (left: RunID, right: RunID) -> Bool {
    (left.code, left.year, left.ordinal) < (right.code, right.year, right.ordinal)
  }
}
