import SOPCore
import Testing

@testable import sopctl

/// What is drawn on a sheet, read from its SVG again: lines, symbols and words in the pixels of each page.
///
/// Rows are as high as the sheet asks for, and some pixels more, as a browser might make them.
struct DrawnSheet {
  struct Point: Hashable {
    var page: Int
    var x: Int
    var y: Int
  }

  struct Line: Hashable {
    let page: Int
    let x1, y1, x2, y2: Int

    var isHorizontal: Bool { y1 == y2 }

    func holds(_ point: Point) -> Bool {
      point.page == page && min(x1, x2)...max(x1, x2) ~= point.x
        && min(y1, y2)...max(y1, y2) ~= point.y
    }
  }

  struct Box: Hashable {
    let page: Int
    let left, top, right, bottom: Int

    func overlaps(_ other: Box) -> Bool {
      page == other.page && left < other.right && other.left < right && top < other.bottom
        && other.top < bottom
    }

    /// Whether a line runs inside, not only along an edge.
    func isCrossed(by line: Line) -> Bool {
      page == line.page && min(line.x1, line.x2) < right
        && left < max(line.x1, line.x2) + (line.isHorizontal ? 0 : 1)
        && min(line.y1, line.y2) < bottom
        && top < max(line.y1, line.y2) + (line.isHorizontal ? 1 : 0)
        && (line.isHorizontal ? top < line.y1 : left < line.x1)
    }
  }

  /// A capsule or pentagon with words that lead elsewhere.
  struct Mark: Hashable {
    let box: Box
    let words: String
  }

  struct Label: Hashable {
    let box: Box
    let text: String
    /// Where its base line begins.
    let start: Point
    let activity: Int
  }

  private(set) var lines: [Line] = []
  /// Of each activity its symbol.
  private(set) var symbols: [Int: Box] = [:]
  private(set) var marks: [Mark] = []
  private(set) var heads: [Point] = []
  private(set) var labels: [Label] = []
  private(set) var pageCount = 0
  /// From here on lines are in shafts.
  private let shaftStart: Int

  init(_ procedure: Procedure, growth: (Int) -> Int) {
    let sheet = ProcedureSheet(procedure)
    shaftStart = sheet.columns.lanes.shaft(0)
    var number = 0
    for (page, table) in sheet.tables.enumerated() {
      pageCount += 1
      var top = 0
      for row in table.all(.tr) {
        guard let style = row["style"], let drawing = row.all(.svg).first else { continue }
        number += 1
        let height = (Int(style.filter(\.isNumber)) ?? 0) + growth(number)
        read(drawing, of: number, page: page, top: top, height: height)
        top += height
      }
    }
  }

  private mutating func read(
    _ drawing: Markup, of activity: Int, page: Int, top: Int, height: Int
  ) {
    var boxes: [Box] = []
    var words: [(Point, String)] = []
    func visit(_ piece: Markup, _ origin: Int) {
      func y(_ name: String) -> Int {
        piece[name] == "100%" ? top + height : origin + (piece[name].flatMap { Int($0) } ?? 0)
      }
      func x(_ name: String) -> Int { piece[name].flatMap { Int($0) } ?? 0 }
      switch (piece.tag, piece["class"]) {
      case (.svg, "kaki"):
        for piece in piece.children { visit(piece, top + height) }
      case (.line, _):
        lines.append(Line(page: page, x1: x("x1"), y1: y("y1"), x2: x("x2"), y2: y("y2")))
      case (.rect, _):
        boxes.append(
          Box(
            page: page, left: x("x"), top: y("y"), right: x("x") + x("width"),
            bottom: y("y") + x("height")))
      case (.polygon, let name):
        let points = (piece["points"] ?? "").split(separator: " ").map { point in
          let numbers = point.split(separator: ",").compactMap { Int($0) }
          return Point(page: page, x: numbers[0], y: origin + numbers[1])
        }
        if name == "panah" {
          heads.append(points[0])
        } else {
          boxes.append(Box(around: points))
        }
      case (.drawingText, "label"):
        let (text, start) = (piece.words, Point(page: page, x: x("x"), y: y("y")))
        // Nine pixels high, and no character is narrower than two of them.
        let box = Box(
          page: page, left: start.x, top: start.y - 7, right: start.x + text.count * 4,
          bottom: start.y + 1)
        labels.append(Label(box: box, text: text, start: start, activity: activity))
      case (.drawingText, _):
        words.append((Point(page: page, x: x("x"), y: y("y")), piece.words))
      default:
        for piece in piece.children { visit(piece, origin) }
      }
    }
    visit(drawing, top)
    for box in boxes {
      // An activity's symbol is higher than what stands on its lines.
      if box.bottom - box.top > SheetMark.height {
        symbols[activity] = box
      } else {
        let words = words.first { point, _ in
          box.left...box.right ~= point.x && box.top...box.bottom ~= point.y
        }
        marks.append(Mark(box: box, words: words?.1 ?? ""))
      }
    }
  }
}

// MARK: - Following lines

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

  fileprivate init(around points: [DrawnSheet.Point]) {
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    self.init(
      page: points.first?.page ?? 0, left: xs.min() ?? 0, top: ys.min() ?? 0,
      right: xs.max() ?? 0, bottom: ys.max() ?? 0)
  }
}

// MARK: - Reading markup

extension Markup {
  var tag: sopctl.Tag? {
    if case .element(let tag, _, _) = self { tag } else { nil }
  }

  var children: [Markup] {
    switch self {
    case .element(_, _, let content): content
    case .group(let pieces): pieces
    case .sequence(let count, let piece): (0..<count).map(piece)
    case .text, .style: []
    }
  }

  subscript(attribute: String) -> String? {
    guard case .element(_, let attributes, _) = self else { return nil }
    return attributes.first { $0.name.description == attribute }?.value
  }

  /// Its texts, one after the other.
  var words: String {
    if case .text(let text) = self { return text }
    return children.map(\.words).joined()
  }

  /// Every element of a kind in it, in order; none in another of its kind.
  func all(_ tag: sopctl.Tag) -> [Markup] {
    if self.tag == tag { return [self] }
    return children.flatMap { $0.all(tag) }
  }
}
