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
  let shaftStart: Int

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
