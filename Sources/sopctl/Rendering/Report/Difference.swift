/// How a figure stands to the same figure of the period before.
struct Difference: Equatable {
  /// By how much it grew; below 0 it shrank.
  let amount: Int

  enum Direction: String { case up, down, same }

  var direction: Direction { amount > 0 ? .up : amount < 0 ? .down : .same }
}
