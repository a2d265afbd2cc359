import SOPCore

// The report chain and the time, checked slowly.

extension SlowRunCheck {
  /// The chain is climbed link by link, by persons who differ; and no run is complete without it.
  func chainProblems(_ event: Event, _ place: Place) -> [String] {
    var problems: [String] = []
    let links = procedure.chain.links
    let link = links.firstIndex { $0.activity == event.activity }
    if event.kind == .returned && (link ?? 0) == 0 {
      problems.append("no report is received there")
    }
    if let link, link > 0 {
      if place.climb.count != link { problems.append("the chain is climbed out of order") }
      let isDouble = place.climb.contains { Self.folded($0.person) == Self.folded(event.person) }
      if isDouble && !allowsDoubleHats { problems.append("one person climbs two links") }
      if isDouble != event.details.isDoubleHat {
        problems.append("rangkap is not written as it was")
      }
    }
    guard event.kind != .returned else { return problems }
    var after = place
    take(event, to: &after)
    if (event.kind == .finished) != (after.activity == nil) {
      problems.append("tuntas is not the end")
    }
    if event.kind == .finished {
      if after.climb.map(\.activity) != links.map({ $0.activity }) {
        problems.append("it is complete without its chain")
      }
      let persons = Set(after.climb.map { Self.folded($0.person) })
      if !allowsDoubleHats && persons.count != links.count {
        problems.append("persons do not differ")
      }
    }
    return problems
  }

  private static func folded(_ person: Person) -> [String] {
    person.name.lowercased().split { $0 == " " || $0 == "\t" }.map(String.init)
  }

  func timeProblems(_ event: Event, _ place: Place) -> [String] {
    let details = event.details
    var problems: [String] = []
    let budget = procedure.activities[(event.activity ?? 1) - 1].budget?.maximum
    if details.budget != budget { problems.append("it is another budget") }
    let used = details.used?.seconds ?? -1
    if clock.hours == nil && used != wallClock(from: place, to: event.happened) {
      problems.append("the time used is another")
    }
    let over = budget.map { used - $0.seconds } ?? 0
    if (details.over?.seconds ?? 0) != max(0, over) {
      problems.append("lewat is not lama less batas")
    }
    if over > 0 && details.reason == nil { problems.append("it is late without a reason") }
    if let planned = details.planned?.moment, planned < event.happened {
      problems.append("planned before")
    }
    return problems
  }

  /// The seconds from the clock's start that no pause covers.
  private func wallClock(from place: Place, to end: Moment) -> Int {
    let start = place.clockStart.seconds
    guard end.seconds > start else { return 0 }
    let edges = place.pauses.flatMap { [$0.start.seconds, ($0.end ?? end).seconds] }
    let marks = ([start, end.seconds] + edges).filter { $0 >= start && $0 <= end.seconds }.sorted()
    var seconds = 0
    for (from, to) in zip(marks, marks.dropFirst()) where to > from {
      let isPaused = place.pauses.contains {
        $0.start.seconds <= from && to <= ($0.end ?? end).seconds
      }
      if !isPaused { seconds += to - from }
    }
    return seconds
  }
}
