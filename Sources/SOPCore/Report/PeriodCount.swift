/// The runs of a period while they are counted: every step is looked at once, in the book's order.
struct PeriodCount {
  private(set) var totals: PeriodTotals
  private(set) var days: [DayCount]
  /// Where the activities were completed, in the book's order.
  private(set) var completions: [Completions.Place] = []
  private(set) var setbacks: [Setback] = []
  private(set) var roles: [Role: CompletionTally] = [:]
  private(set) var people: PeopleCount
  /// What the roles rest on in which activities were completed.
  private(set) var grounds: RoleGrounds?
  private(set) var forms = FormCounts()
  private let first: Day
  private let zone: Zone

  /// - Parameters:
  ///   - slices: the slices of the period's runs, in the order of their starts.
  ///   - totals: what no correction can void, counted before.
  ///   - persons: all who made an entry of the period.
  init(
    of slices: [RunSlice], in period: Period, zone: Zone, totals: PeriodTotals,
    persons: Set<Person>
  ) {
    self.totals = totals
    people = PeopleCount(PersonIdentities(persons))
    self.zone = zone
    first = period.first
    days = (period.first.number...period.last.number).compactMap { Day(number: $0) }.map {
      DayCount(day: $0)
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

  // MARK: - Runs

  /// - Returns: the index of the run's form.
  private mutating func add(_ slice: RunSlice) -> Int {
    totals.add(slice)
    if slice.startedHere { days[row(of: slice.run.startedAt)].started += 1 }
    return forms.add(slice)
  }

  // MARK: - Steps

  private mutating func add(_ step: Run.Step, at place: StepPlace, _ form: Int) {
    let completion = Completion(step, in: forms[form].procedure)
    totals.add(step.event, completion)
    forms[form].add(step.event, completion)
    days[row(of: step.event.happened)].add(step.event, completion)
    if let setback = Setback(step, completion) { setbacks.append(setback) }
    guard let completion else { return }
    roles[completion.role, default: CompletionTally()].add(completion)
    people.add(completion, by: step.event.person)
    if let basis = completion.basis { grounds.add(basis) }
    completions.append(Completions.Place(step: place, completion: completion))
  }

  private func row(of moment: Moment) -> Int {
    LocalTime(moment, in: zone).day.number - first.number
  }
}
