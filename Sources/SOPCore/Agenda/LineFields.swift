/// Where the fields of a line stand: the ranges between ` | `.
struct LineFields {
  private(set) var ranges: [Range<Int>] = []

  /// - Parameter limit: the most fields wanted; the last of them then reaches to the line's end.
  init(_ line: Span<UInt8>, limit: Int = .max) {
    var start = 0
    // A separator's bar has a space on either side; any other bar is a fault of its field's escapes.
    var index = 1
    while index < line.count - 1, ranges.count < limit - 1 {
      if line[index] == UInt8(ascii: "|"), line[index - 1] == UInt8(ascii: " "),
        line[index + 1] == UInt8(ascii: " "), index - 1 >= start
      {
        ranges.append(start..<index - 1)
        start = index + 2
        index += 2
      }
      index += 1
    }
    ranges.append(start..<line.count)
  }

  func require(_ count: Int) throws(LineFault) {
    if ranges.count != count {
      throw LineFault(field: 0, kind: .fieldCount(ranges.count + 1))
    }
  }
}
