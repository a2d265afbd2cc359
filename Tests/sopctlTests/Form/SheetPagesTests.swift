import Testing

@testable import SOPCore
@testable import SOPStore
@testable import sopctl

/// Which rows of a sheet's table stand on which page.
struct SheetPagesTests {
  private static func pages(_ procedure: Procedure, _ textHeights: [Int]) -> SheetPages {
    SheetPages(
      procedure, SheetFlow(procedure), textHeights: textHeights, headHeight: 92, titleHeight: 26)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `rows of any height go no further down than their page has room`(seed: UInt64) throws {
    let procedure = try RandomForm.procedure(seed: seed)
    var random = SplitMix(state: seed)
    let heights = procedure.activities.map { _ in
      Int.random(in: Bool.random(using: &random) ? 30...80 : 200...700, using: &random)
    }
    let sheet = Self.pages(procedure, heights)
    for page in sheet.pages where page.count > 1 {
      let height = page.map(\.height).reduce(0, +)
      #expect(height <= sheet.room, "seed \(seed), from activity \(page[0].activity)")
    }
    #expect(sheet.pages.joined().map(\.activity) == procedure.activities.map(\.number))
  }

  @Test(arguments: [
    ([100, 100, 200, 300], [2, 2]), ([100, 100, 200, 400], [3, 1]), ([100, 300, 500], [2, 1]),
  ])
  func `a last row is not left alone where the row before it has room beside it`(
    heights: [Int], counts: [Int]
  ) throws {
    var procedure = try Procedure.read(#require(BundledDefinitions.files.first?.bytes))
    let model = procedure.activities[0]
    procedure.activities = heights.indices.map { index in
      var activity = model
      activity.number = index + 1
      activity.flow = .next
      return activity
    }
    #expect(Self.pages(procedure, heights).pages.map(\.count) == counts)
  }
}
