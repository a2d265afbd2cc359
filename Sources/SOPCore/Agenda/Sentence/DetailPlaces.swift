/// Where the details (rincian) of an entry stand in its ninth field.
struct DetailPlaces {
  private(set) var keys = Details.KeySet()
  /// Of each key where its value stands; of one that may be repeated where all of its pairs do.
  private var ranges = [Range<Int>](repeating: 0..<0, count: Details.Key.allCases.count)

  subscript(key: Details.Key) -> Range<Int> { ranges[key.rawValue] }

  mutating func clear() { keys = Details.KeySet() }

  mutating func add(_ key: Details.Key, name: Range<Int>, value: Range<Int>) {
    if !key.isRepeatable {
      ranges[key.rawValue] = value
    } else if keys.contains(key) {
      ranges[key.rawValue] = ranges[key.rawValue].lowerBound..<value.upperBound
    } else {
      ranges[key.rawValue] = name.lowerBound..<value.upperBound
    }
    keys.insert(key)
  }
}
