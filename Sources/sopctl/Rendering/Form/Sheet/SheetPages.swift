import SOPCore

/// The rows of the sheet's table on its pages.
///
/// Where a browser would break a table cannot be known, and the form wants a connector there; so the pages are
/// made here, by heights that are rather too large.
struct SheetPages {
  private(set) var pages: [[SheetRow]] = []
  /// So high the rows of a page may be together; a higher row is broken by the browser.
  let room: Int

  /// A4 in landscape between its margins, in CSS pixels.
  private static let height = 692
  /// What a page must hold at least, however much its head takes.
  private static let least = 200

  private let procedure: Procedure
  private let flow: SheetFlow
  private let textHeights: [Int]

  /// - Parameters:
  ///   - headHeight: of what stands above the rows, on each page.
  ///   - titleHeight: of what stands above the first page's head.
  init(
    _ procedure: Procedure, _ flow: SheetFlow, textHeights: [Int], headHeight: Int,
    titleHeight: Int
  ) {
    self.procedure = procedure
    self.flow = flow
    self.textHeights = textHeights
    room = max(Self.least, Self.height - headHeight)
    let heights = procedure.activities.map {
      row($0.number, from: SheetRow.Crossing(), to: SheetRow.Crossing()).height
    }
    pages = rows(in: Self.ranges(heights, room: room, firstLess: titleHeight))
  }

  // MARK: - Breaking

  /// The rows of each page, as many as it has room for.
  private static func ranges(_ heights: [Int], room: Int, firstLess: Int) -> [Range<Int>] {
    if heights.reduce(firstLess, +) <= room { return [0..<heights.count] }
    let room = room - 2 * SheetRow.connectorRoom
    var ranges: [Range<Int>] = []
    var (start, used) = (0, firstLess)
    for (index, height) in heights.enumerated() {
      if index > start && used + height > room {
        ranges.append(start..<index)
        (start, used) = (index, 0)
      }
      used += height
    }
    ranges.append(start..<heights.count)
    return withoutWidow(ranges, heights, room: room)
  }

  /// A last row is not left alone, where the row before it has room on its page.
  private static func withoutWidow(
    _ ranges: [Range<Int>], _ heights: [Int], room: Int
  ) -> [Range<Int>] {
    guard let last = ranges.last, last.count == 1, let before = ranges.dropLast().last,
      before.count > 2
    else { return ranges }
    let split = before.upperBound - 1
    if heights[split..<last.upperBound].reduce(0, +) > room { return ranges }
    return ranges.dropLast(2) + [before.lowerBound..<split, split..<last.upperBound]
  }

  // MARK: - Connecting

  private func rows(in ranges: [Range<Int>]) -> [[SheetRow]] {
    var letters = ConnectorLetters()
    var before = SheetRow.Crossing()
    return ranges.map { range in
      let next = crossing(after: range.upperBound, &letters)
      defer { before = next }
      return range.map { index in
        row(
          index + 1, from: index == range.lowerBound ? before : SheetRow.Crossing(),
          to: index == range.upperBound - 1 ? next : SheetRow.Crossing())
      }
    }
  }

  private func row(
    _ number: Int, from before: SheetRow.Crossing, to next: SheetRow.Crossing
  ) -> SheetRow {
    let activity = procedure.activities[number - 1]
    return SheetRow(
      activity, procedure.symbol(of: activity), flow, textHeight: textHeights[number - 1],
      fromPageBefore: before, toNextPage: next)
  }

  /// The lines that go from an activity and those before it to those after it, or back.
  private func crossing(after last: Int, _ letters: inout ConnectorLetters) -> SheetRow.Crossing {
    var crossing = SheetRow.Crossing()
    guard last < procedure.activities.count else { return crossing }
    if flow.exits(from: last).contains(where: { $0.way == .step }) {
      crossing.step = letters.next()
    }
    for shaft in 0..<flow.shaftCount
    where flow.passages(of: shaft).contains(where: { $0.contains(last) }) {
      crossing.shafts[shaft] = letters.next()
    }
    return crossing
  }
}

/// A, B … Z, AA, AB …
struct ConnectorLetters {
  private var count = 0

  mutating func next() -> String {
    var (rest, letters) = (count, "")
    repeat {
      letters = "\(Unicode.Scalar(UInt8(ascii: "A") + UInt8(rest % 26)))\(letters)"
      rest = rest / 26 - 1
    } while rest >= 0
    count += 1
    return letters
  }
}
