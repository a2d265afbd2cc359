import CommandLineKit
import SOPCore

/// Shows whose turn it is, and what is late.
struct Status: Action {
  var run: String?
  var filter: Filter
  var showsEnded: Bool
  var isWatching: Bool
  var format: OutputFormat

  static let command = Command<Session, Failure>("status") {
    Declaration(
      Text(
        "Show open runs, or one run in full.",
        id: "Menampilkan run yang berjalan, atau satu run lengkap."),
      discussion: Text(
        """
        The most urgent run stands first. With --role: that role's inbox, with what to type next. With RUN: its \
        activities, its report chain, and how its deadline comes about. With --watch the screen stays up to \
        date until q is pressed.
        """,
        id: """
          Yang paling mendesak di atas. Dengan --role: giliran peran itu, dan apa yang diketik berikutnya. Dengan \
          RUN: kegiatannya, rantai laporannya, dan bagaimana batasnya dihitung. Dengan --watch layar selalu \
          diperbarui sampai q ditekan.
          """),
      examples: [
        Example("sopctl status", Text("All open runs.", id: "Semua run yang berjalan.")),
        Example("sopctl status PIAK-03-001", Text("One run in full.", id: "Satu run lengkap.")),
        Example(
          "sopctl status --role Kabid",
          Text("What waits for a role.", id: "Yang menunggu sebuah peran.")),
        Example(
          "sopctl status --watch",
          Text("A board that stays up to date.", id: "Papan yang selalu diperbarui.")),
      ],
      RunArgument.optional,
      Filter.parameters,
      Flag("--all", help: Text("Ended runs too.", id: "Juga run yang sudah berakhir.")),
      Flag(
        "--watch",
        help: Text("Keep the screen up to date.", id: "Perbarui layar terus-menerus.")),
      OutputFormat.parameter(.text, .json), make: Status.init)
  }

  func run(in session: Session) throws(Failure) {
    if isWatching {
      if format == .json { throw .watchingJSON }
      return try Watch(status: self, session: session).run()
    }
    let office = try session.office()
    let records = try office.records()
    let code: ExitCode
    switch format {
    case .json:
      let answer = try json(records, office, session)
      code = answer.code
      try session.print(answer.json.text() + "\n", ending: code)
    default:
      let answer = try answer(records, office, session)
      code = answer.code
      try session.printLines(answer.lines, ending: code)
    }
    if code != .done { throw .silently(code) }
  }

  /// What is shown, and how the command ends.
  func answer(
    _ records: Records, _ office: Office, _ session: Session
  ) throws(Failure) -> (lines: [String], code: ExitCode) {
    let register = records.register()
    let grounds = session.remarkOnSettings(of: office)
    remarkMissedNotices(in: register, of: records, office, session)
    if let run { return (try sheet(of: run, records, office, session).lines, grounds) }
    let (runs, unreadable) = try selectedRuns(register, records, office, session)
    let role = filter.role.map { word in
      office.roles.first { $0.folded == Role(word).folded } ?? Role(word)
    }
    let board = RunBoard(
      runs: runs, open: records.openNumbers, isComplete: unreadable.isEmpty, role: role,
      office: office, session: session)
    return (board.lines, unreadable.isEmpty ? grounds : .damaged)
  }

  private func json(
    _ records: Records, _ office: Office, _ session: Session
  ) throws(Failure) -> (json: JSONValue, code: ExitCode) {
    let register = records.register()
    let grounds = session.remarkOnSettings(of: office)
    remarkMissedNotices(in: register, of: records, office, session)
    let (now, clock) = (session.world.now, office.clock)
    if let word = run {
      let run = try RunLookup(records: records, office: office).run(named: word)
      let history = try office.entries(of: run.id)
      return (
        run.statusJSON(
          history: history, lacksSettings: office.lacksSettings, at: now, by: clock), grounds
      )
    }
    let (runs, unreadable) = try selectedRuns(register, records, office, session)
    let list = runs.sorted { $0.id < $1.id }.map { $0.json(at: now, by: clock) }
    let answer: JSONValue = [
      "version": 1, "runs": .array(list),
      "unreadableRuns": .array(unreadable.map { .string($0.text) }),
      "unreadableSettings": .bool(office.lacksSettings),
    ]
    return (answer, unreadable.isEmpty ? grounds : .damaged)
  }

  private func remarkMissedNotices(
    in register: Register, of records: Records, _ office: Office, _ session: Session
  ) {
    // Without the office's hours and levels nobody knows which notices were due.
    if office.lacksSettings { return }
    let missed = MissedNotices(in: register, of: records, at: session.world.now, of: office)
    guard let missed else { return }
    let upkeep = OfficeUpkeep(path: office.folder.absolutePath, program: session.world.program)
    session.remark(missed.warning(crontab: upkeep.overdueLine))
  }

  // MARK: - One run

  private func sheet(
    of word: String, _ records: Records, _ office: Office, _ session: Session
  ) throws(Failure) -> RunSheet {
    let run = try RunLookup(records: records, office: office).run(named: word)
    let entries = try office.entries(of: run, records)
    let inForce = office.catalogue.definition(of: run.id.code)
    return RunSheet(
      run: run, entries: entries, now: session.world.now, clock: office.clock,
      levels: office.settings.escalation,
      holders: RoleHolders(of: office, at: session.world.now),
      isDefinitionInForce: inForce?.digest == run.definition,
      // Where the settings cannot be read, it is not said that there is no roster.
      keepsRoster: office.settings.roster.isKept || office.lacksSettings, session: session)
  }

  // MARK: - All runs

  /// - Returns: the runs, and those that cannot be read, which was said: they hide no other.
  private func selectedRuns(
    _ register: Register, _ records: Records, _ office: Office, _ session: Session
  ) throws(Failure) -> (runs: [Run], unreadable: [RunID]) {
    var (runs, unreadable) = (register.openRuns, register.unreadable)
    if showsEnded {
      let ended = try endedRuns(records, office)
      runs += ended.runs
      unreadable.merge(ended.unreadable) { open, _ in open }
    }
    if let failure = filter.misnomer(in: office, records) { throw failure }
    let selection = try filter.selection(
      of: records.docket, now: session.world.now, in: office.clock.zone)
    unreadable = unreadable.filter { selection.includes($0.key) }
    _ = session.remark(unreadable: unreadable, of: office)
    return (runs.filter(selection.includes), unreadable.keys.sorted())
  }

  /// Every run that was started and is open no more.
  private func endedRuns(
    _ records: Records, _ office: Office
  ) throws(Failure) -> (runs: [Run], unreadable: [RunID: Register.Obstacle]) {
    let all = try office.allEntries()
    let definition = office.pinnedDefinitions()
    var runs: [Run] = []
    var unreadable: [RunID: Register.Obstacle] = [:]
    for (id, entries) in all.sorted(by: { $0.key < $1.key })
    where records.docket.openLines[id] == nil {
      do throws(Register.Obstacle) {
        runs.append(try Run(entries: entries, definition: definition))
      } catch {
        unreadable[id] = error
      }
    }
    return (runs, unreadable)
  }
}

extension Office {
  /// All entries of a run, oldest first: of an open one they are in hand already.
  fileprivate func entries(of run: Run, _ records: Records) throws(Failure) -> [AgendaEntry] {
    guard let lines = records.docket.openLines[run.id] else { return try entries(of: run.id) }
    return lines.compactMap { AgendaEntry(line: $0.bytes) }
  }
}

extension Selection {
  /// Whether a run is selected: by its number, by whose turn it is, and by when it was started.
  fileprivate func includes(_ run: Run) -> Bool {
    includes(run.id) && includes(run.startedAt)
      && (foldedRole == nil || run.currentActivity.map { includes($0.role) } == true)
  }
}

extension Failure {
  fileprivate static var watchingJSON: Failure {
    Failure(
      .usage, kind: "usage",
      Text(
        "--watch draws on a terminal, and does not go with --json.",
        id: "--watch menggambar di terminal, dan tidak dapat bersama --json."),
      remedy: Text(
        "For a program: sopctl status --json", id: "Untuk program: sopctl status --json"))
  }
}
