import CommandLineKit
import SOPCore

/// Which part of the book is meant: the options that all who read entries or runs share.
struct Filter: Sendable {
  var run: String?
  var procedure: String?
  var role: String?
  var since: BoundWord?
  var until: BoundWord?

  static let parameters = Group(
    Option<String>(
      "--run", placeholder: "RUN",
      Text("Only this run, or the runs of a code.", id: "Hanya run ini, atau run sebuah kode."),
      completion: .ask("runs")),
    Option<String>(
      "--sop", placeholder: "SOP", Text("Only this SOP.", id: "Hanya SOP ini."),
      completion: .ask("procedures")),
    Option<String>(
      "--role", placeholder: "ROLE", Text("Only this role.", id: "Hanya peran ini."),
      completion: .ask("roles")),
    Option<BoundWord>(
      "--since", placeholder: "DATE",
      Text(
        "From this date or time on: 2026-11-20, 2026-11, yesterday.",
        id: "Mulai tanggal atau waktu ini: 2026-11-20, 2026-11, kemarin.")),
    Option<BoundWord>(
      "--until", placeholder: "DATE",
      Text(
        "Up to this date or time, included.", id: "Sampai dengan tanggal atau waktu ini.")),
    make: Filter.init)

  /// Whether nothing is left out.
  var isEmpty: Bool {
    run == nil && procedure == nil && role == nil && since == nil && until == nil
  }

  /// What is selected of a book, at `now` in the office's zone.
  func selection(
    of docket: Docket, now: Moment, in zone: Zone
  ) throws(Failure) -> Selection {
    let first = try Self.moments(since, "--since", now, zone)?.lowerBound ?? .earliest
    let last = try Self.moments(until, "--until", now, zone)?.upperBound ?? .latest
    guard first <= last else { throw .emptyStretch }
    return Selection(
      run: run.map { RunReference($0, in: docket) }, code: procedure?.uppercased(),
      foldedRole: role.map { Role($0).folded }, moments: first...last)
  }

  private static func moments(
    _ word: BoundWord?, _ option: String, _ now: Moment, _ zone: Zone
  ) throws(Failure) -> ClosedRange<Moment>? {
    guard let word else { return nil }
    guard let moments = word.moments(now: now, in: zone) else { throw .timeOutOfRange(option) }
    return moments
  }
}

extension Filter {
  /// Why nothing was found, where the filter itself names what does not exist.
  ///
  /// The book is asked before the office: it may hold what the office no longer runs.
  func misnomer(in office: Office, _ records: Records) -> Failure? {
    let started = Set(records.docket.highest.keys.map(\.code))
    if let procedure, !started.contains(procedure.uppercased()),
      office.catalogue.definition(of: procedure) == nil
    {
      return .unknownProcedure(procedure, known: office.catalogue.codes)
    }
    if let role, !office.roles.contains(where: { $0.folded == Role(role).folded }) {
      return .unknownRole(role, known: office.roles, option: "--role")
    }
    if let run, !started.contains(run.uppercased()),
      RunReference(run, in: records.docket).started(in: records.docket).isEmpty
    {
      return .unknownRun(run, open: records.register().openRuns)
    }
    return nil
  }
}

extension Failure {
  fileprivate static var emptyStretch: Failure {
    Failure(
      .usage, kind: "emptyStretch",
      Text("--since lies after --until.", id: "--since terletak setelah --until."),
      remedy: Text("Exchange the two.", id: "Tukarkan keduanya."))
  }
}
