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
  package init?(_ text: String) { self.init(bytes: text.utf8.span) }

  /// Reads the printed form, from the right: a kode may itself end in digits.
  package init?(bytes: Span<UInt8>) {
    guard let last = bytes.lastHyphen(before: bytes.count), 3...9 ~= bytes.count - last - 1,
      let ordinal = bytes.number(in: last + 1..<bytes.count), ordinal > 0,
      bytes.count - last == 4 || !bytes.has("0", at: last + 1),
      let first = bytes.lastHyphen(before: last), last - first == 5,
      let year = bytes.number(in: first + 1..<last),
      Procedure.isCode(bytes.extracting(0..<first)),
      let code = String(utf8: bytes.extracting(0..<first))
    else { return nil }
    self.init(code: code, year: year, ordinal: ordinal)
  }

  /// The ordinal with all its printed digits: `014`.
  package var ordinalText: String { ordinal.digits(3) }

  /// `KODE-ORDINAL`: enough to name a run of this year.
  package var shortText: String { "\(code)-\(ordinalText)" }

  /// The shortest number that names a run of this year and cannot be read as the full number of another.
  package var briefText: String { RunID(shortText) == nil ? shortText : text }

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

extension Span<UInt8> {
  fileprivate func lastHyphen(before end: Int) -> Int? {
    var index = end - 1
    while index >= 0, self[index] != UInt8(ascii: "-") { index -= 1 }
    return index < 0 ? nil : index
  }
}
