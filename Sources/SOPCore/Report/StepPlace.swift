/// Where a step of one of several runs stands. Steps are large, so that not they are sorted and kept but their places.
struct StepPlace {
  let no: Int
  let slice: Int
  let step: Int

  /// The steps that happened in the slices' period, in the book's order.
  static func places(ofStepsIn slices: [RunSlice]) -> [StepPlace] {
    var places: [StepPlace] = []
    for (index, slice) in slices.enumerated() {
      for step in slice.within {
        places.append(StepPlace(no: slice.run.steps[step].no, slice: index, step: step))
      }
    }
    return places.sorted { $0.no < $1.no }
  }
}
