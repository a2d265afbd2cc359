@testable import SOPCore

/// A report's figures the slow and obvious way: every one a filter over the whole list of entries.
struct SlowReport {
  let book: ReportBook
  let days: ClosedRange<Int>

  /// The entries that count.
  let counted: [AgendaEntry]
  let completions: [AgendaEntry]
  /// The runs open at the period's end, as replaying no more than the entries until then leaves
  /// them.
  let openRuns: [Run]

  private let entries: [AgendaEntry]
  private let voided: Set<Int>

  init(_ book: ReportBook, _ period: Period) {
    self.book = book
    days = period.first.number...period.last.number
    entries = book.entries
    voided = Set(entries.compactMap(\.event.details.voided))
    counted = SlowReport.counted(of: book, voided: voided, in: days)
    completions = counted.filter(\.event.kind.isCompletion)
    openRuns = SlowReport.openRuns(of: book, voided: voided, until: days.upperBound)
  }

  private static func counted(
    of book: ReportBook, voided: Set<Int>, in days: ClosedRange<Int>
  ) -> [AgendaEntry] {
    book.entries.filter { days.contains(day($0.event.happened)) && !voided.contains($0.no) }
  }

  private static func openRuns(
    of book: ReportBook, voided: Set<Int>, until last: Int
  ) -> [Run] {
    let entries = book.entries.filter { !voided.contains($0.no) }
    return entries.filter { $0.event.kind == .started }.compactMap { start in
      guard day(start.event.happened) <= last else { return nil }
      let steps = entries.filter { $0.event.run == start.event.run && $0.event.kind.isStep }
      let taken = steps.lastIndex { day($0.event.happened) <= last } ?? -1
      let run = try? Run(
        entries: [start] + steps[..<(taken + 1)], definition: book.forms.definition)
      return run.flatMap { $0.isEnded ? nil : $0 }
    }
  }

  // MARK: - Lists

  /// The number of the day in WIB; all of these books are later than 1970.
  static func day(_ moment: Moment) -> Int { (moment.seconds + 7 * 3_600) / 86_400 }

  func belongs(_ entry: AgendaEntry) -> Bool { days.contains(Self.day(entry.event.happened)) }

  func count(_ kind: Event.Kind) -> Int { counted.count { $0.event.kind == kind } }

  var returns: [AgendaEntry] { counted.filter(isReturn) }

  var lateArrivals: [AgendaEntry] {
    counted.filter { Self.day($0.event.recorded.moment) > days.upperBound }
  }

  var backdated: Int { counted.count { $0.event.details.occurred != nil } }

  var sealedFragments: Int {
    book.lines.indices.count { index in
      guard book.lines[index] == .fragment else { return false }
      let entry = book.lines[index...].compactMap(SlowReport.entry).first ?? entries.last
      return entry.map { days.contains(Self.day($0.event.recorded.moment)) } ?? false
    }
  }

  static func entry(_ line: ReportBook.Line) -> AgendaEntry? {
    if case .entry(let entry) = line { entry } else { nil }
  }

  // MARK: - Runs

  func start(of run: RunID) -> AgendaEntry? {
    entries.first { $0.event.run == run && $0.event.kind == .started }
  }

  func definition(of run: RunID) -> Digest {
    start(of: run)?.event.details.definition ?? .zero
  }

  func steps(of run: RunID) -> [AgendaEntry] {
    entries.filter { $0.event.run == run && $0.event.kind.isStep && !voided.contains($0.no) }
  }

  /// The definitions of the runs that belong to the period.
  var forms: Set<Digest> {
    let touched = counted.filter { $0.event.kind == .started || $0.event.kind.isStep }
    return Set(touched.map { definition(of: $0.event.run) } + openRuns.map(\.definition))
  }

  // MARK: - Returns

  /// Whether a report was sent back, by a return or by an answer from which every way leads back.
  func isReturn(_ entry: AgendaEntry) -> Bool {
    let event = entry.event
    if event.kind == .returned { return true }
    let procedure = book.forms.definition(event.run.code, definition(of: event.run))
    guard let procedure, let answer = event.details.answer, let activity = event.activity,
      let link = procedure.chain.links.firstIndex(where: { $0.activity == activity }), link > 0,
      case .decision(let decision)? = procedure.activity(activity)?.flow
    else { return false }
    let target = answer == .yes ? decision.yes.target : decision.no.target
    return SlowReport.firstLinks(from: target, in: procedure).allSatisfy { $0 <= link }
  }

  /// The link that each way comes to first; a way that ends before it comes to one is above all of them.
  private static func firstLinks(
    from target: Flow.Target, in procedure: Procedure, passed: [Int] = []
  ) -> [Int] {
    guard case .activity(let number) = target, let activity = procedure.activity(number) else {
      return [procedure.chain.links.count]
    }
    if let link = procedure.chain.links.firstIndex(where: { $0.activity == number }) {
      return [link]
    }
    if passed.contains(number) { return [] }
    return procedure.targets(after: activity).flatMap {
      firstLinks(from: $0, in: procedure, passed: passed + [number])
    }
  }

  // MARK: - Statistics

  func seconds(_ completions: [AgendaEntry]) -> [Int] {
    completions.filter { !isOutsideHours($0) && !isBeforePlan($0) }
      .compactMap { $0.event.details.used?.seconds }
  }

  /// Whether the step that led to the activity planned its start for later than it was completed.
  func isBeforePlan(_ entry: AgendaEntry) -> Bool {
    let moves: [Event.Kind] = [.completed, .returned]
    let opening = steps(of: entry.event.run).last {
      $0.no < entry.no && moves.contains($0.event.kind)
    }
    guard let planned = opening?.event.details.planned?.moment else { return false }
    return entry.event.happened < planned && entry.event.details.over == nil
  }

  func isLate(_ entry: AgendaEntry) -> Bool { entry.event.details.over != nil }

  func isUnbudgeted(_ entry: AgendaEntry) -> Bool {
    entry.event.details.budget == nil && !isBeforePlan(entry)
  }

  /// No time counted by working hours, and yet there is a second of it that no pause covers: the first of all, or one
  /// at which a pause ended.
  func isOutsideHours(_ entry: AgendaEntry) -> Bool {
    let details = entry.event.details
    guard details.used?.seconds == 0, details.measure == .officeHours else { return false }
    let end = entry.event.happened.seconds
    let start = end - (details.gross?.seconds ?? 0)
    let pauses = pauses(of: entry.event.run, before: entry.no)
    return ([start] + pauses.map(\.upperBound)).contains { second in
      (start..<end).contains(second) && !pauses.contains { $0.contains(second) }
    }
  }

  private func pauses(of run: RunID, before no: Int) -> [Range<Int>] {
    var pauses: [Range<Int>] = []
    var begun: Int?
    for step in steps(of: run) where step.no < no {
      let moment = step.event.happened.seconds
      if step.event.kind == .paused { begun = moment }
      if step.event.kind == .resumed, let start = begun {
        pauses.append(start..<max(start, moment))
      }
    }
    return pauses
  }

  static func median(_ seconds: [Int]) -> Int? {
    if seconds.isEmpty { return nil }
    var rest = seconds.sorted()
    while rest.count > 2 { rest = Array(rest.dropFirst().dropLast()) }
    return rest.reduce(0, +) / rest.count
  }

  static func ninetieth(_ seconds: [Int]) -> Int? {
    seconds.filter { one in seconds.count { $0 <= one } * 10 >= seconds.count * 9 }.min()
  }
}
