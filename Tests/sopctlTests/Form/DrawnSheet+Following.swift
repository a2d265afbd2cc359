import Testing

@testable import sopctl

// Where the lines of a drawn sheet lead.

extension DrawnSheet {
  /// Where lines lead that begin at a symbol: numbers of activities, and 0 for the end.
  func targets(of activity: Int) -> [Int] {
    guard let symbol = symbols[activity] else { return [] }
    let side = Point(page: symbol.page, x: symbol.right, y: (symbol.top + symbol.bottom) / 2)
    let foot = Point(page: symbol.page, x: symbol.middle, y: symbol.bottom)
    return [side, foot].flatMap { start in
      lines.filter { $0.start == start }
        .prefix(1).flatMap { targets(along: $0) }
    }
  }

  /// Where a line leads, in whose direction it is followed.
  func targets(along first: Line) -> Set<Int> {
    var found: Set<Int> = []
    var seen: Set<Line> = [first]
    var open = [first]
    while let line = open.popLast() {
      for (activity, symbol) in symbols where heads.contains(symbol.head) && line.holds(symbol.head)
      {
        found.insert(activity)
      }
      var next: [Line] = []
      for mark in marks where reaches(line, mark) {
        if mark.words == "Selesai" {
          found.insert(0)
        } else if let number = Int(mark.words.dropFirst(3)), mark.words.hasPrefix("ke ") {
          found.insert(number)
        } else if mark.isConnector {
          let twins = marks.filter { $0.words == mark.words && $0 != mark }
          #expect(twins.count == 1, "connector \(mark.words)")
          next += twins.flatMap { twin in lines.filter { leaves($0, twin) } }
        }
      }
      next += lines.filter { other in
        if other.page != line.page { return false }
        if line.isHorizontal { return !other.isHorizontal && other.holds(line.end) }
        // In a shaft lines go up too.
        let isAlongside = line.x1 >= shaftStart && other.x1 == line.x1 && other.touches(line)
        return line.holds(other.start) || (isAlongside && !other.isHorizontal)
      }
      for other in next where seen.insert(other).inserted { open.append(other) }
    }
    return found
  }

  /// Whether a line leads to a mark: a vertical one to a connector, upward only in a shaft.
  private func reaches(_ line: Line, _ mark: Mark) -> Bool {
    if line.page != mark.box.page { return false }
    if line.isHorizontal {
      return mark.box.top...mark.box.bottom ~= line.y1 && line.x2 == mark.box.left
    }
    return mark.isConnector && line.x1 == mark.box.middle
      && mark.box.holds(line.x1 >= shaftStart ? [line.y1, line.y2] : [line.y2])
  }

  private func leaves(_ line: Line, _ mark: Mark) -> Bool {
    line.page == mark.box.page && !line.isHorizontal && line.x1 == mark.box.middle
      && mark.box.holds(line.x1 >= shaftStart ? [line.y1, line.y2] : [line.y1])
  }
}

extension DrawnSheet.Mark {
  /// Whether it stands for the same one on another page.
  var isConnector: Bool { words.utf8.count < 3 }
}

extension DrawnSheet.Line {
  var start: DrawnSheet.Point { DrawnSheet.Point(page: page, x: x1, y: y1) }
  var end: DrawnSheet.Point { DrawnSheet.Point(page: page, x: x2, y: y2) }

  fileprivate func touches(_ other: Self) -> Bool {
    min(y1, y2) <= max(other.y1, other.y2) && min(other.y1, other.y2) <= max(y1, y2)
  }
}

extension DrawnSheet.Box {
  var middle: Int { (left + right) / 2 }

  fileprivate func holds(_ heights: [Int]) -> Bool { heights.contains { top...bottom ~= $0 } }

  /// Where an arrow's head stands that leads into it.
  var head: DrawnSheet.Point { DrawnSheet.Point(page: page, x: middle, y: top) }

  init(around points: [DrawnSheet.Point]) {
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    self.init(
      page: points.first?.page ?? 0, left: xs.min() ?? 0, top: ys.min() ?? 0,
      right: xs.max() ?? 0, bottom: ys.max() ?? 0)
  }
}
