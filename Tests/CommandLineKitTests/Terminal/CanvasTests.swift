import Testing

@testable import CommandLineKit

struct CanvasTests {
  private static func crossing() -> Canvas {
    var canvas = Canvas(width: 9, height: 5)
    canvas.drawColumn(2, from: 0, to: 4)
    canvas.drawRow(2, from: 2, to: 8)
    canvas.drawColumn(8, from: 2, to: 0)
    canvas.drawColumn(5, from: 4, to: 1)
    canvas.drawRow(4, from: 5, to: 7)
    return canvas
  }

  @Test func `lines that meet are joined`() {
    #expect(
      Self.crossing().lines(.box) == [
        "  │     │", "  │  │  │", "  ├──┼──┘", "  │  │   ", "  │  └── ",
      ])
  }

  @Test func `in ASCII every corner is a plus`() {
    #expect(
      Self.crossing().lines(.ascii) == [
        "  |     |", "  |  |  |", "  +--+--+", "  |  |   ", "  |  +-- ",
      ])
  }

  @Test func `words cover lines, and what lies outside is left out`() {
    var canvas = Canvas(width: 6, height: 2)
    canvas.drawRow(0, from: -3, to: 99)
    canvas.drawColumn(-1, from: -5, to: 5)
    canvas.drawRow(7, from: 0, to: 5)
    canvas.write("Tidak", x: 2, y: 0)
    canvas.write("ya", x: -1, y: 1)
    #expect(canvas.lines(.box) == ["──Tida", "a     "])
    #expect(Canvas(width: -1, height: 3).lines(.box) == ["", "", ""])
  }
}
