import Testing

@testable import sopctl

struct SpelledNumberTests {
  @Test(arguments: [
    (0, "nol"), (1, "satu"), (10, "sepuluh"), (11, "sebelas"), (12, "dua belas"),
    (19, "sembilan belas"), (20, "dua puluh"), (21, "dua puluh satu"), (100, "seratus"),
    (101, "seratus satu"), (111, "seratus sebelas"), (200, "dua ratus"),
    (999, "sembilan ratus sembilan puluh sembilan"), (1_000, "seribu"), (1_011, "seribu sebelas"),
    (1_999, "seribu sembilan ratus sembilan puluh sembilan"), (2_026, "dua ribu dua puluh enam"),
    (35_000, "tiga puluh lima ribu"), (100_000, "seratus ribu"), (1_000_001, "satu juta satu"),
    (1_000_000_000, "1000000000"), (-3, "-3"), (Int.min, "-9223372036854775808"),
  ])
  func `a number is written in words`(number: Int, words: String) {
    #expect(number.spelled == words)
  }
}
