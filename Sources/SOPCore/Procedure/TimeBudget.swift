/// How long an activity may take (waktu, the form's mutu baku).
package struct TimeBudget: Sendable, Equatable {
  /// As the form prints it: "60 menit", "10-30 Menit".
  package let printed: String
  /// The shorter end of a range; information only.
  package let minimum: Minutes?
  /// The budget: over it, strictly, an activity is late.
  package let maximum: Minutes

  /// Reads `N menit`, `N jam`, `N-M menit`, `N-M jam` or `N jam M menit`, without regard to case.
  ///
  /// Numbers have one to five digits, no zero in front; a range ascends.
  package init?(printed: String) {
    let words = printed.split(separator: " ", omittingEmptySubsequences: false)
    guard let (minimum, maximum) = Self.range(words) else { return nil }
    self.printed = printed
    self.minimum = minimum.map { Minutes(seconds: $0) }
    self.maximum = Minutes(seconds: maximum)
  }

  private static func range(_ words: [Substring]) -> (minimum: Int?, maximum: Int)? {
    switch words.count {
    case 2:
      guard let unit = seconds(perUnit: words[1]) else { return nil }
      let ends = words[0].split(separator: "-", omittingEmptySubsequences: false)
      let numbers = ends.compactMap(number)
      guard numbers.count == ends.count else { return nil }
      switch numbers.count {
      case 1: return (nil, numbers[0] * unit)
      case 2 where numbers[0] < numbers[1]: return (numbers[0] * unit, numbers[1] * unit)
      default: return nil
      }
    case 4:
      guard let hours = number(words[0]), seconds(perUnit: words[1]) == 3600,
        let minutes = number(words[2]), seconds(perUnit: words[3]) == 60
      else { return nil }
      return (nil, hours * 3600 + minutes * 60)
    default:
      return nil
    }
  }

  private static func seconds(perUnit word: Substring) -> Int? {
    switch word.lowercased() {
    case "menit": 60
    case "jam": 3600
    default: nil
    }
  }

  private static func number(_ word: Substring) -> Int? {
    guard word.utf8.count <= 5 else { return nil }
    return Int(canonical: word).flatMap { $0 > 0 ? $0 : nil }
  }
}
