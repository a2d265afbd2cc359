import Testing

@testable import CommandLineKit

struct NearestNameTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("step", "step", 0), ("stpe", "step", 1),
    ("stp", "step", 1), ("steep", "step", 1), ("stop", "step", 1), ("ca", "abc", 3),
    ("kitten", "sitting", 3),
  ])
  func `the distance counts slips of the hand`(a: String, b: String, expected: Int) {
    #expect(NearestName.distance(Array(a.unicodeScalars), Array(b.unicodeScalars)) == expected)
  }

  @Test func `the distance is that of the plain recursion`() {
    let seed: UInt64 = 11
    var random = SplitMix(seed: seed)
    for _ in 0..<500 {
      let words = (0..<2).map { _ in
        (0..<Int.random(in: 0...6, using: &random)).map { _ in
          Unicode.Scalar(UInt8.random(in: 97...99, using: &random))
        }
      }
      #expect(
        NearestName.distance(words[0], words[1]) == Self.slow(words[0][...], words[1][...]),
        "seed \(seed): \(words)")
    }
  }

  /// The definition, written down.
  private static func slow(_ a: ArraySlice<Unicode.Scalar>, _ b: ArraySlice<Unicode.Scalar>) -> Int
  {
    guard let lastA = a.last, let lastB = b.last else { return max(a.count, b.count) }
    var least = min(
      slow(a.dropLast(), b) + 1, slow(a, b.dropLast()) + 1,
      slow(a.dropLast(), b.dropLast()) + (lastA == lastB ? 0 : 1))
    if a.count > 1, b.count > 1, a.dropLast().last == lastB, lastA == b.dropLast().last {
      least = min(least, slow(a.dropLast(2), b.dropLast(2)) + 1)
    }
    return least
  }

  @Test(arguments: [
    ("piak-3", "PIAK-03"), ("PIAK03", "PIAK-03"), ("sub-kord", "Sub Koord"), ("kabit", "Kabid"),
    ("x", nil), ("", nil), ("something else", nil), (String(repeating: "k", count: 9_999), nil),
  ])
  func `near names are found, others are not`(word: String, expected: String?) {
    let names = NearestName(among: ["PIAK-03", "PIAK-07", "Sub Koord", "Kabid"])
    #expect(names.nearest(to: word) == expected)
  }
}
