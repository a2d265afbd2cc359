/// Completed activities while they are counted, one by one.
struct CompletionTally {
  private var onTime = 0
  private var late = 0
  private var unbudgeted = 0
  private var beforePlan = 0
  private var outsideHours = 0
  /// The net time used, of all in which any was measured.
  private var used: [Minutes] = []
  /// What the roles rest on in which the activities were completed.
  private(set) var grounds: RoleGrounds?

  mutating func add(_ completion: Completion) {
    switch completion.timeliness {
    case .onTime: onTime += 1
    case .late: late += 1
    case .unbudgeted: unbudgeted += 1
    case .beforePlan: beforePlan += 1
    }
    outsideHours += completion.isOutsideHours ? 1 : 0
    if let used = completion.used { self.used.append(used) }
    if let basis = completion.basis { grounds.add(basis) }
  }

  var figures: CompletionFigures {
    CompletionFigures(
      count: onTime + late + unbudgeted + beforePlan, onTime: onTime, late: late,
      unbudgeted: unbudgeted, beforePlan: beforePlan, outsideHours: outsideHours,
      used: Spread(used))
  }
}
