/// The axis of counts: from 0 to a round number that holds them all.
struct ChartScale: Equatable {
  /// From one mark to the next; at least 1.
  let step: Int
  let stepCount: Int

  /// - Parameters:
  ///   - most: the largest count; beyond a billion it is drawn as a billion.
  ///   - marks: how many steps there are at most.
  init(upTo most: Int, marks: Int) {
    let most = min(max(most, 1), 1_000_000_000)
    let marks = max(marks, 1)
    var (step, factors) = (1, [2, 5, 10][...])
    var power = 1
    while (most + step - 1) / step > marks {
      if factors.isEmpty {
        power *= 10
        factors = [2, 5, 10]
      }
      step = power * factors.removeFirst()
    }
    self.step = step
    stepCount = (most + step - 1) / step
  }

  var top: Int { step * stepCount }

  var marks: [Int] { (0...stepCount).map { $0 * step } }

  /// The part of the axis that a count takes, 0 to 1.
  func part(_ count: Int) -> Double { Double(min(max(count, 0), top)) / Double(top) }
}
