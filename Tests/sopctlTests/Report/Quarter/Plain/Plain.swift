import Foundation

/// The arithmetic of the plain way.
enum Plain {
  static func orNull(_ value: Any?) -> Any { value ?? NSNull() }

  /// Minutes with at most two decimals, rounded half up.
  static func minutes(_ seconds: Int?) -> Any {
    orNull(seconds.map { Double(($0 * 100 + 30) / 60) / 100 })
  }

  /// The middle one; of an even number the mean of the two in the middle, down to the second.
  static func median(_ seconds: [Int]) -> Int? {
    if seconds.isEmpty { return nil }
    let sorted = seconds.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The smallest that at least nine in ten do not exceed.
  static func ninetieth(_ seconds: [Int]) -> Int? {
    seconds.sorted().first { one in
      seconds.filter { $0 <= one }.count * 10 >= seconds.count * 9
    }
  }

  /// The share on time in hundredths of a percent, rounded half up.
  static func share(_ onTime: Int, _ late: Int) -> Int? {
    let all = onTime + late
    return all == 0 ? nil : (onTime * 20_000 + all) / (2 * all)
  }

  /// Where two JSON values differ, by their paths.
  static func differences(_ expected: Any, _ found: Any, at path: String = "") -> [String] {
    if let expected = expected as? [String: Any], let found = found as? [String: Any] {
      return Set(expected.keys).union(found.keys).sorted().flatMap { key -> [String] in
        guard let one = expected[key], let other = found[key] else {
          return ["\(path).\(key) is missing in one"]
        }
        return differences(one, other, at: "\(path).\(key)")
      }
    }
    if let expected = expected as? [Any], let found = found as? [Any] {
      let counts =
        expected.count == found.count
        ? [] : ["\(path): \(expected.count) expected, \(found.count) found"]
      return counts
        + zip(expected, found).enumerated().flatMap { index, pair in
          differences(pair.0, pair.1, at: "\(path)[\(index)]")
        }
    }
    let isEqual = (expected as? NSObject)?.isEqual(found) ?? false
    return isEqual ? [] : ["\(path): \(expected) expected, \(found) found"]
  }
}
