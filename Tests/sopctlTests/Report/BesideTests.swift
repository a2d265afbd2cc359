import Testing

@testable import sopctl

struct BesideTests {
  @Test(arguments: [(0, 0), (3, 3), (2, 3), (4, 1), (0, 2)])
  func `whichever list is longer, no element is left out`(left: Int, right: Int) {
    let (ones, others) = (Array(0..<left), Array(100..<100 + right))
    let rows = ones.beside(others)
    #expect(rows.prefix(left).compactMap(\.left) == ones)
    #expect(rows.prefix(right).compactMap(\.right) == others)
    #expect(rows.count == max(left, right))
    #expect(rows.dropFirst(left).allSatisfy { $0.left == nil })
    #expect(rows.dropFirst(right).allSatisfy { $0.right == nil })
  }
}
