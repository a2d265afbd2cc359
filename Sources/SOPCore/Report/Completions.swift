/// The activities completed in a period, in the book's order.
///
/// There may be nearly as many as the book has entries, and few reports list them all: each is made when it is
/// looked at.
package struct Completions: RandomAccessCollection, Sendable {
  private let slices: [RunSlice]
  private let places: [Place]

  /// Where a completing step stands, and what it completed.
  struct Place {
    let step: StepPlace
    let completion: Completion
  }

  /// - Parameter places: in the book's order.
  init(in slices: [RunSlice], at places: [Place]) {
    self.slices = slices
    self.places = places
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { places.count }

  package subscript(index: Int) -> CompletedActivity {
    let place = places[index]
    let run = slices[place.step.slice].run
    return CompletedActivity(place.completion, by: run.steps[place.step.step], of: run)
  }

  /// Those over their budget.
  package var late: [CompletedActivity] {
    places.indices.filter { places[$0].completion.timeliness == .late }.map { self[$0] }
  }
}

extension Completions: Equatable {
  package static func == (one: Completions, other: Completions) -> Bool {
    one.elementsEqual(other)
  }
}
