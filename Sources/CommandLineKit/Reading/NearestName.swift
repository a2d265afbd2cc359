/// Finds the name that a misspelt word was probably meant to be.
package struct NearestName: Sendable {
  private let names: [String]

  /// Longer words are no misspelt names; it also bounds the work, which grows with the square.
  private static let longest = 64

  package init(among names: [String]) {
    self.names = names
  }

  /// The first of the nearest names, if it is near enough: one slip for each three letters, and
  /// one in any case. Case does not count.
  package func nearest(to word: String) -> String? {
    let letters = Array(word.lowercased().unicodeScalars.prefix(Self.longest + 1))
    guard (2...Self.longest).contains(letters.count) else { return nil }
    var best: (name: String, distance: Int)?
    for name in names {
      let other = Array(name.lowercased().unicodeScalars.prefix(Self.longest))
      let distance = Self.distance(letters, other)
      let allowed = max(1, min(letters.count, other.count) / 3)
      if distance <= allowed, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// Damerau–Levenshtein distance in its restricted form (optimal string alignment): how many
  /// letters to insert, drop, change, or swap with their neighbour.
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int]()
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        let change = last[j] + (a[i] == b[j] ? 0 : 1)
        var least = min(change, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, beforeLast[j - 1] + 1)
        }
        row.append(least)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
