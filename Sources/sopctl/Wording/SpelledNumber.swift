extension Int {
  /// The number in Indonesian words, as papers write it behind its figure (terbilang): `dua puluh satu`. In figures
  /// from a billion on, and below 0.
  var spelled: String {
    switch self {
    case 0..<12: Self.units[self]
    case 12..<20: "\((self - 10).spelled) belas"
    case 20..<100: Self.joined((self / 10).spelled + " puluh", self % 10)
    case 100..<200: Self.joined("seratus", self % 100)
    case 200..<1000: Self.joined((self / 100).spelled + " ratus", self % 100)
    case 1000..<2000: Self.joined("seribu", self % 1000)
    case 2000..<1_000_000: Self.joined((self / 1000).spelled + " ribu", self % 1000)
    case 1_000_000..<1_000_000_000:
      Self.joined((self / 1_000_000).spelled + " juta", self % 1_000_000)
    default: String(self)
    }
  }

  private static let units = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
    "sepuluh", "sebelas",
  ]

  private static func joined(_ words: String, _ rest: Int) -> String {
    rest == 0 ? words : "\(words) \(rest.spelled)"
  }
}
