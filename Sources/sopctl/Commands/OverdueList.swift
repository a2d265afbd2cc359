import CommandLineKit
import SOPCore
import SOPStore

/// Says what is over its budget, and records that it is: once for each visit and level.
struct OverdueList: Action {
  var filter: Filter
  var records: Bool
  var isDryRun: Bool
  var isNagios: Bool
  var format: OutputFormat

  static let command = Command<Session, Failure>("overdue", aliases: ["terlambat"]) {
    Declaration(
      Text(
        "Say what is over its time budget now, and what was not begun.",
        id: "Menyebut yang lewat waktu sekarang, dan yang belum dimulai."),
      discussion: Text(
        """
        Prints nothing when nothing is late. With --role: what that role must know. With --record, for cron: \
        writes each level once, and prints only what is new. What could not be printed then, the next \
        run prints. While the clock stands before the last entry's time, it records nothing and says so.

        What the office's schedule (jadwal) asks for today, this week or this month and nobody has \
        begun is told too. It is no event of a run and is recorded nowhere: it is left out with \
        --record and --nagios, and where --role, --run, --since or --until narrow the question.

        Exit code 0: nothing is overdue, or with --record all is recorded; 1: something is overdue or not \
        begun, or the clock is wrong; 6: of some run it cannot be told, or kantor.json cannot be read, or the \
        definition of an SOP that the schedule asks for, with --record and --nagios too. With --nagios 0, 1, 2, 3: nothing, a first level, a last level, or it cannot be told.
        """,
        id: """
          Tidak mencetak apa pun bila tidak ada yang lewat. Dengan --role: yang perlu diketahui peran itu. \
          Dengan --record, untuk cron: mencatat tiap tingkat sekali, dan hanya mencetak yang baru. Yang \
          waktu itu tidak dapat dicetak dicetak oleh panggilan berikutnya. Selama jam menunjukkan waktu \
          sebelum entri terakhir, tidak ada yang dicatat dan itu dikatakan.

          Yang diminta jadwal kantor untuk hari ini, minggu ini atau bulan ini dan belum dimulai juga \
          disebut. Itu bukan peristiwa suatu run dan tidak dicatat di mana pun: tidak disebut dengan \
          --record dan --nagios, atau bila dipersempit dengan --role, --run, --since atau --until.

          Kode keluar 0: tidak ada yang lewat, atau dengan --record semuanya sudah dicatat; 1: ada yang \
          lewat atau belum dimulai, atau jamnya salah; 6: ada run, kantor.json atau definisi SOP yang diminta \
          jadwal yang tidak terbaca, juga dengan --record dan --nagios. Dengan --nagios 0, 1, 2, 3: tidak ada, tingkat pertama, tingkat \
          terakhir, atau tidak dapat diketahui.
          """),
      examples: [
        Example("sopctl overdue", Text("What is late now.", id: "Yang lewat waktu sekarang.")),
        Example(
          "sopctl overdue --record --role \"Sub Koord\"",
          Text("A line for cron.", id: "Baris untuk cron.")),
      ],
      Filter.parameters,
      Flag("--record", help: Text("Record each level once.", id: "Mencatat tiap tingkat sekali.")),
      Writing.dryRun,
      Flag(
        "--nagios",
        help: Text(
          "Answer as a monitoring plugin does.",
          id: "Menjawab seperti plugin pemantauan (monitoring).")),
      OutputFormat.parameter(.text, .json), make: OverdueList.init)
  }

  func run(in session: Session) throws(Failure) {
    if isNagios && (records || format == .json) { throw .nagiosAlone }
    if isNagios { return try answerMonitoring(session) }
    let office = try session.office(isWriting: records, isQuiet: records)
    if records { return try record(office, session) }
    let found = try office.records()
    let register = found.register()
    let late = try current(register, of: found, office, session)
    let missed = try notStarted(office, register, session)
    // Of a run that cannot be read nobody knows whether it is late, or what it was started for.
    let unreadable = register.unreadable(in: try selection(office, found, session))
      .merging(missed.unreadable) { open, _ in open }
    let undefined = try undefined(in: office, session)
    let grounds = session.remarkOnSettings(of: office)
    var code = session.remark(unreadable, undefined, of: office)
    if code == .done { code = grounds }
    if code == .done, !late.isEmpty || !missed.obligations.isEmpty { code = .found }
    try session.print(
      answer(
        late, missed.obligations, unreadable.keys.sorted(), undefined, office, session),
      ending: code)
    if code != .done { throw .silently(code) }
  }

  /// What is late now, as far as it was asked for.
  func current(
    _ register: Register, of records: Records, _ office: Office, _ session: Session
  ) throws(Failure) -> [LateRun] {
    let selection = try selection(office, records, session)
    return LateRun.all(in: register, at: session.world.now, of: office).filter(selection.includes)
  }

  /// What the filter selects; what it names must exist, so that a slip of the pen is not taken for good news.
  func selection(
    _ office: Office, _ records: Records, _ session: Session
  ) throws(Failure) -> Selection {
    if let failure = filter.misnomer(in: office, records) { throw failure }
    return try filter.selection(
      of: records.docket, now: session.world.now, in: office.clock.zone)
  }

  func answer(
    _ late: [LateRun], _ missed: [NotStarted], _ unreadable: [RunID],
    _ undefined: UndefinedSchedule, _ office: Office, _ session: Session, areNew: Bool? = nil
  ) -> String {
    let sheet = OverdueSheet(
      late: late, isForRole: filter.role != nil, areNew: areNew ?? records, notStarted: missed,
      unreadable: unreadable, undefined: undefined,
      now: session.world.now, office: office, session: session)
    return format == .json ? sheet.json.text() + "\n" : sheet.text
  }
}

extension Session {
  /// Says what an answer on what is late lacks.
  ///
  /// - Returns: how it ends.
  func remark(
    _ runs: [RunID: Register.Obstacle], _ undefined: UndefinedSchedule, of office: Office
  ) -> ExitCode {
    remark(
      lacking: Failure.unreadableRuns(runs, office.folder.pinned)
        + [undefined.failure].compactMap(\.self))
  }
}

extension Selection {
  /// Whether what is late is selected: by its run, by when it was due, and by the role that must know.
  func includes(_ late: LateRun) -> Bool {
    let overdue = late.overdue
    return includes(overdue.run) && includes(overdue.notify)
      && (overdue.due.map { includes($0) } ?? true)
  }
}
