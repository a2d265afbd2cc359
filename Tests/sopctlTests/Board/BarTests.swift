import Testing

@testable import sopctl

struct BarTests {
  @Test(
    arguments: [
      (0, "[-----]"), (179, "[-----]"), (180, "[#----]"), (720, "[####-]"), (899, "[####-]"),
      (900, "[#####]"), (9_000, "[#####]"), (-5, "[-----]"), (.max, "[#####]"),
    ])
  func `what is used of a quarter of an hour, in full signs`(used: Int, bar: String) {
    #expect(Bar(share: used, of: 900, length: 5).text == bar)
  }

  @Test func `of nothing, nothing is used`() {
    #expect(Bar(share: 0, of: 0).text == "[----------]")
    #expect(Bar(share: .max, of: .min).text == "[----------]")
  }
}
