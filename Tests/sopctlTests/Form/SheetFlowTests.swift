import CommandLineKit
import Testing

@testable import SOPCore
@testable import sopctl

/// The drawn flow of any sound definition says what the definition says, and nothing lies on anything else.
struct SheetFlowTests {
  static let seeds = Array(1...80 as ClosedRange<UInt64>)

  private static func drawn(_ procedure: Procedure, _ seed: UInt64) -> DrawnSheet {
    DrawnSheet(procedure) { number in number.isMultiple(of: 3) ? Int(seed % 40) : 0 }
  }

  /// The targets of an activity as its definition has them, the end as 0; none from a symbol that is the end.
  private static func targets(of activity: Activity, in procedure: Procedure) -> [Int] {
    let targets = Set(
      procedure.targets(after: activity).map { target in
        if case .activity(let number) = target { number } else { 0 }
      })
    let isEnd = procedure.symbol(of: activity) == .terminator && targets == [0]
    return isEnd ? [] : targets.sorted()
  }

  @Test(arguments: seeds)
  func `following the lines from symbol to symbol gives the flow back`(seed: UInt64) throws {
    let procedure = try RandomForm.procedure(seed: seed)
    let drawn = Self.drawn(procedure, seed)
    #expect(drawn.symbols.count == procedure.activities.count)
    for activity in procedure.activities {
      #expect(
        drawn.targets(of: activity.number).sorted() == Self.targets(of: activity, in: procedure),
        "seed \(seed), activity \(activity.number) \(activity.flow)")
    }
  }

  @Test(arguments: seeds)
  func `every condition stands on the line that it is for`(seed: UInt64) throws {
    let procedure = try RandomForm.procedure(seed: seed)
    let drawn = Self.drawn(procedure, seed)
    for activity in procedure.activities
    where !Self.targets(of: activity, in: procedure).isEmpty {
      let edges = FlowEdge.edges(from: activity, of: procedure, .indonesian)
      var labels = drawn.labels.filter { $0.activity == activity.number }
      for case (let target, let label?) in edges.map({ ($0.target, $0.label) }) {
        let index = try #require(labels.firstIndex { Self.says($0.text, label) }, "\(label)")
        let found = labels.remove(at: index)
        let number = if case .activity(let number) = target { number } else { 0 }
        // A jump's label stands on its line, a step's beside it.
        let line = drawn.lines.first { line in
          let below = DrawnSheet.Point(
            page: found.start.page, x: found.start.x, y: found.start.y + 3)
          return line.isHorizontal && line.holds(below)
        }
        if number == activity.number + 1 {
          #expect(line == nil)
        } else {
          #expect(try drawn.targets(along: #require(line)) == [number], "seed \(seed), \(label)")
        }
      }
      #expect(labels.isEmpty)
    }
  }

  private static func says(_ shown: String, _ label: String) -> Bool {
    shown == label || shown.hasSuffix("...") && label.hasPrefix(shown.dropLast(3))
  }

  @Test(arguments: seeds)
  func `nothing lies on anything else`(seed: UInt64) throws {
    let procedure = try RandomForm.procedure(seed: seed)
    let drawn = Self.drawn(procedure, seed)
    let symbols = drawn.symbols.values.map { (box: $0, isConnector: false) }
    let shapes = symbols + drawn.marks.map { ($0.box, $0.isConnector) }
    for (index, (box, isConnector)) in shapes.enumerated() {
      for (other, _) in shapes[..<index] { #expect(!box.overlaps(other), "seed \(seed)") }
      for line in drawn.lines where box.isCrossed(by: line) {
        // A connector at the foot lies on the line that ends in it.
        let isOwn = isConnector && !line.isHorizontal && line.x1 == box.middle
        #expect(isOwn, "seed \(seed): \(line) \(box)")
      }
    }
    for (index, label) in drawn.labels.enumerated() {
      for other in drawn.labels[..<index] {
        #expect(!label.box.overlaps(other.box), "seed \(seed): \(label) \(other)")
      }
      for (box, _) in shapes { #expect(!label.box.overlaps(box), "seed \(seed): \(label) \(box)") }
      for line in drawn.lines {
        #expect(!label.box.isCrossed(by: line), "seed \(seed): \(label) \(line)")
      }
    }
  }

  @Test func `the definitions drawn at random cross pages, and have more jumps than shafts`() throws
  {
    let drawn = try Self.seeds.map { Self.drawn(try RandomForm.procedure(seed: $0), $0) }
    #expect(drawn.count { $0.pageCount > 2 } > 10)
    #expect(drawn.count { $0.marks.contains { $0.words.hasPrefix("ke ") } } > 10)
    #expect(drawn.count { $0.marks.contains { $0.words == "Selesai" } } > 10)
  }
}
