/// The runs of a period while they are counted: every step is looked at once, in the book's order.
struct PeriodCount {
  private(set) var totals: PeriodTotals
  private(set) var days: [DayCount]
  /// The activities completed, in the book's order.
  private(set) var completions: [CompletedActivity] = []
  private(set) var setbacks: [Setback] = []
  private(set) var roles: [Role: CompletionTally] = [:]
  private(set) var people = PeopleCount()
  /// What the roles rest on in which activities were completed.
  private(set) var grounds: RoleGrounds?
  private(set) var forms = FormCounts()
  private let first: Day
  private let offset: UTCOffset

  /// - Parameters:
  ///   - slices: the slices of the period's runs, in the order of their starts.
  ///   - totals: what no correction can void, counted before.
  init(
    of slices: [RunSlice], in period: Period, offset: UTCOffset, totals: PeriodTotals
  ) {
    self.totals = totals
    self.offset = offset
    first = period.first
    days = (period.first.number...period.last.number).compactMap { Day(number: $0) }.map {
      DayCount(day: $0)
    }
    let forms = slices.map { add($0) }
    let places = Self.places(ofStepsIn: slices)
    completions.reserveCapacity(places.count)
    for place in places {
      // Through a span, since an element of the array itself would be copied.
      let run = slices[place.slice].run
      add(run.steps.span[place.step], forms[place.slice], subject: run.subject)
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

  /// Where a step stands. Steps are large, so that not they are sorted but their places.
  private struct StepPlace {
    let no: Int
    let slice: Int
    let step: Int
  }

  /// The steps that happened in the period, in the book's order.
  private static func places(ofStepsIn slices: [RunSlice]) -> [StepPlace] {
    var places: [StepPlace] = []
    for (index, slice) in slices.enumerated() {
      for step in slice.within {
        places.append(StepPlace(no: slice.run.steps[step].no, slice: index, step: step))
      }
    }
    return places.sorted { $0.no < $1.no }
  }

  private mutating func add(_ step: Run.Step, _ form: Int, subject: String?) {
    let completion = CompletedActivity(step, of: forms[form], subject: subject)
    totals.add(step.event, completion)
    forms[form].add(step.event, completion)
    days[row(of: step.event.happened)].add(step.event, completion)
    if let completion { add(completion) }
    if let setback = Setback(step) { setbacks.append(setback) }
  }

  private mutating func add(_ completion: CompletedActivity) {
    roles[completion.role, default: CompletionTally()].add(completion)
    people.add(completion)
    if let basis = completion.event.details.basis { grounds.add(basis) }
    completions.append(completion)
  }

  private func row(of moment: Moment) -> Int {
    LocalTime(moment, in: offset).day.number - first.number
  }
}
