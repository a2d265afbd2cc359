/// Where the fields of a line stand: the ranges between ` | `.
struct LineFields {
  /// How many there are, however many are kept.
  private(set) var count = 0
  /// Where each begins and ends, of the first nine: no line of the book has more.
  private var bounds = InlineArray<18, Int>(repeating: 0)

  init(_ line: Span<UInt8>) {
    var start = 0
    // A separator's bar has a space on either side; any other bar is a fault of its field's escapes.
    var index = 1
    while true {
      index = line.firstIndex(of: UInt8(ascii: "|"), in: min(index, line.count)..<line.count)
      if index >= line.count - 1 { break }
      if line.has(" ", at: index - 1), line.has(" ", at: index + 1) {
        append(start..<index - 1)
        start = index + 2
        index += 2
      }
      index += 1
    }
    append(start..<line.count)
  }

  private mutating func append(_ range: Range<Int>) {
    if count < bounds.count / 2 {
      bounds[2 * count] = range.lowerBound
      bounds[2 * count + 1] = range.upperBound
    }
    count += 1
  }

  /// The range of a field, from 1; empty for one that is not there.
  func range(of field: Int) -> Range<Int> {
    // Through a span, since reading an element of the array itself copies all (Swift 6.3).
    let bounds = bounds.span
    guard field <= bounds.count / 2, bounds[2 * field - 2] <= bounds[2 * field - 1] else {
      return 0..<0
    }
    return bounds[2 * field - 2]..<bounds[2 * field - 1]
  }

  func require(_ count: Int) throws(LineFault) {
    if self.count != count {
      throw LineFault(field: 0, kind: .fieldCount(self.count + 1))
    }
  }
}
