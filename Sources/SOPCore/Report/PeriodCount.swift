/// The runs of a period while they are counted: every step is looked at once, in the book's order.
struct PeriodCount {
  private(set) var days: [Tallied<Day>]
  /// Where the activities were completed, in the book's order.
  private(set) var completions: [CompletedActivities.Place] = []
  private(set) var setbacks: [Setback] = []
  private(set) var roles: [Role: Tally] = [:]
  private(set) var people: PeopleCount
  private(set) var forms = FormTallies()
  private var openAtEnd = 0
  private let first: Day
  private let zone: Zone

  /// - Parameters:
  ///   - slices: the slices of the period's runs, in the order of their starts.
  ///   - facts: what no correction can void, counted before.
  ///   - persons: all who made an entry of the period.
  init(
    of slices: [RunSlice], in period: Period, zone: Zone, facts: [Day: Tally],
    persons: Set<Person>
  ) {
    people = PeopleCount(PersonIdentities(persons))
    self.zone = zone
    first = period.first
    days = (period.first.number...period.last.number).compactMap { Day(number: $0) }.map {
      Tallied(subject: $0, tally: facts[$0] ?? Tally())
    }
    let forms = slices.map { add($0) }
    let places = StepPlace.places(ofStepsIn: slices)
    completions.reserveCapacity(places.count)
    for place in places {
      // Through a span, since an element of the array itself would be copied.
      let steps = slices[place.slice].run.steps
      add(steps.span[place.step], at: place, forms[place.slice])
    }
  }

  /// The whole period: its days, and the runs open at its end.
  var totals: Tally {
    var totals = days.map(\.tally).sum
    totals[.openAtEnd] = openAtEnd
    return totals
  }

  // MARK: - Runs

  /// - Returns: the index of the run's form.
  private mutating func add(_ slice: RunSlice) -> Int {
    if slice.startedHere { days[row(of: slice.run.startedAt)].tally[.started] += 1 }
    if slice.closing != nil { openAtEnd += 1 }
    return forms.add(slice)
  }

  // MARK: - Steps

  private mutating func add(_ step: Run.Step, at place: StepPlace, _ form: Int) {
    let completion = CompletingStep(step, in: forms[form].procedure)
    let tally = Tally(step.event, completion)
    forms[form].add(tally, completion)
    days[row(of: step.event.happened)].tally += tally
    if let setback = Setback(step, completion) { setbacks.append(setback) }
    guard let completion else { return }
    roles[completion.role, default: Tally()] += tally
    people.add(tally, by: step.event.person)
    completions.append(CompletedActivities.Place(step: place, completion: completion))
  }

  private func row(of moment: Moment) -> Int {
    LocalTime(moment, in: zone).day.number - first.number
  }
}
