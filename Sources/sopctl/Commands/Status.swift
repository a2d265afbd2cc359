import CommandLineKit
import SOPCore

/// Shows whose turn it is, and what is late.
struct Status: Action {
  var run: String?
  var filter: Filter
  var showsEnded: Bool
  var format: OutputFormat

  static let command = Command<Session, Failure>("status") {
    Declaration(
      Text(
        "Show open runs, or one run in full.",
        id: "Menampilkan run yang berjalan, atau satu run lengkap."),
      discussion: Text(
        "The most urgent run stands first. With RUN: its activities, its report chain, and how its deadline comes about.",
        id:
          "Yang paling mendesak di atas. Dengan RUN: kegiatannya, rantai laporannya, dan bagaimana batasnya dihitung."
      ),
      examples: [
        Example("sopctl status", Text("All open runs.", id: "Semua run yang berjalan.")),
        Example("sopctl status PIAK-03-001", Text("One run in full.", id: "Satu run lengkap.")),
        Example(
          "sopctl status --role Kabid",
          Text("What waits for a role.", id: "Yang menunggu sebuah peran.")),
      ],
      RunArgument.optional,
      Filter.parameters,
      Flag("--all", help: Text("Ended runs too.", id: "Juga run yang sudah berakhir.")),
      OutputFormat.parameter(.text, .json), make: Status.init)
  }

  func run(in session: Session) throws(Failure) {
    let office = try session.office()
    let records = try office.records()
    let register = records.register()
    let missed = MissedNotices(in: register, of: records, at: session.world.now, of: office)
    if let missed { session.remark(missed.warning) }
    if let run {
      try showRun(run, records, office, session)
    } else {
      try showAll(register, records, office, session)
    }
  }

  // MARK: - One run

  private func showRun(
    _ word: String, _ records: Records, _ office: Office, _ session: Session
  ) throws(Failure) {
    let run = try RunLookup(records: records, office: office).run(named: word)
    let entries = try office.entries(of: run.id)
    let (now, clock) = (session.world.now, office.clock)
    if format == .json {
      let answer = run.statusJSON(history: entries, at: now, by: clock)
      return try session.printLine(answer.text())
    }
    let inForce = office.catalogue.definition(of: run.id.code)
    let sheet = RunSheet(
      run: run, entries: entries, now: now, clock: clock, levels: office.settings.escalation,
      holders: RoleHolders(of: office, at: now),
      isDefinitionInForce: inForce?.digest == run.definition,
      keepsRoster: office.settings.roster.isKept, session: session)
    try session.print(sheet.text)
  }

  // MARK: - All runs

  private func showAll(
    _ register: Register, _ records: Records, _ office: Office, _ session: Session
  ) throws(Failure) {
    session.remarkUnreadableRuns(of: register)
    var runs = register.openRuns
    if showsEnded { runs += try endedRuns(records, office, session) }
    if let failure = filter.misnomer(in: office, records) { throw failure }
    let selection = try filter.selection(now: session.world.now, in: office.clock.offset)
    runs = runs.filter(selection.includes)
    let (now, clock) = (session.world.now, office.clock)
    if format == .json {
      let list = runs.sorted { $0.id < $1.id }.map { $0.json(at: now, by: clock) }
      let answer: JSONValue = ["version": 1, "runs": .array(list)]
      return try session.printLine(answer.text())
    }
    try session.print(
      RunBoard(runs: runs, now: now, clock: clock, session: session).text)
  }

  /// Every run that was started and is open no more; one that cannot be read hides no other.
  private func endedRuns(
    _ records: Records, _ office: Office, _ session: Session
  ) throws(Failure) -> [Run] {
    let all = try office.allEntries()
    let definition = office.pinnedDefinitions()
    var runs: [Run] = []
    for (id, entries) in all.sorted(by: { $0.key < $1.key })
    where records.docket.openLines[id] == nil {
      do throws(Register.Obstacle) {
        runs.append(try Run(entries: entries, definition: definition))
      } catch {
        session.remark(.unreadableRun(id, error))
      }
    }
    return runs
  }
}

extension Selection {
  /// Whether a run is selected: by its number, by whose turn it is, and by when it was started.
  fileprivate func includes(_ run: Run) -> Bool {
    includes(run.id) && includes(run.startedAt)
      && (foldedRole == nil || run.currentActivity.map { includes($0.role) } == true)
  }
}
