/// How lengths of time spread.
package struct Spread: Sendable, Equatable {
  package let minimum: Minutes
  /// The middle one; of an even number the mean of the two in the middle, down to the second.
  package let median: Minutes
  /// The smallest of which at least nine in ten are no longer (nearest rank).
  package let ninetieth: Minutes
  package let maximum: Minutes

  /// The spread of `lengths`; `nil` where there are none.
  package init?(_ lengths: [Minutes]) {
    let sorted = lengths.sorted()
    guard let shortest = sorted.first, let longest = sorted.last else { return nil }
    let (below, above) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
    minimum = shortest
    median = Minutes(seconds: below.seconds + above.excess(over: below).seconds / 2)
    ninetieth = sorted[(sorted.count * 9 + 9) / 10 - 1]
    maximum = longest
  }
}
