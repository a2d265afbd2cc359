extension Span<UInt8> {
  /// The number written by the ASCII digits in `range`, or nil where something else stands or the
  /// text ends before.
  ///
  /// For fields of fixed width: `range` holds at most eighteen bytes, so that no sum overflows.
  func number(in range: Range<Int>) -> Int? {
    guard range.lowerBound >= 0, range.upperBound <= count, range.count <= 18 else { return nil }
    var number = 0
    for index in range {
      guard case UInt8(ascii: "0")...UInt8(ascii: "9") = self[index] else { return nil }
      number = number * 10 + Int(self[index] - UInt8(ascii: "0"))
    }
    return number
  }

  /// Whether `byte` stands at `index`.
  func has(_ byte: Unicode.Scalar, at index: Int) -> Bool {
    0..<count ~= index && self[index] == UInt8(ascii: byte)
  }
}
