import Testing

@testable import sopctl

struct BarTests {
  @Test(
    arguments: [
      (0, "[-----]"), (1, "[#----]"), (89, "[#----]"), (90, "[#----]"), (240, "[#----]"),
      (450, "[###--]"), (809, "[####-]"), (810, "[#####]"), (900, "[#####]"), (9_000, "[#####]"),
      (-5, "[-----]"),
    ])
  func `what is left of a quarter of an hour`(left: Int, bar: String) {
    #expect(Bar(left: left, of: 900).text == bar)
  }

  @Test func `of nothing, nothing is left`() {
    #expect(Bar(left: 0, of: 0).text == "[-----]")
    #expect(Bar(left: .max, of: .min).text == "[#----]")
  }
}
