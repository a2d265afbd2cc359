import Glibc
import SOPStore

/// What the README's table of the three kinds of office says, tried row by row by accounts of this machine: what is
/// said to be refused is refused, and what is said to be noticed is noticed, by the command that is named.
///
/// Control: an office that its group writes, judged by what is promised of one that only the program reaches.
enum Intruder: Check {
  static let name = "intruder"

  /// What comes of an attempt.
  enum Outcome: Sendable, Equatable, CustomStringConvertible {
    /// Nothing changes, and nothing of the office is told.
    case refused
    /// Nothing changes, and something of the office is told.
    case read
    /// It succeeds, and this command finds it.
    case noticed(Watcher)
    /// It succeeds, and nobody can find it by the book.
    case unnoticed

    var description: String {
      switch self {
      case .refused: "refused"
      case .read: "read"
      case .noticed(.verify): "noticed by verify"
      case .noticed(.expectation): "noticed by verify --expect"
      case .noticed(.validate): "noticed by validate"
      case .unnoticed: "not noticed"
      }
    }
  }

  enum Watcher: Sendable { case verify, expectation, validate }

  static func run(_ options: Options, _ report: inout Report) throws {
    try options.requireSopctl()
    guard geteuid() == 0 else { throw Skipped("needs root") }
    for tool in ["unshare", "setpriv", "chattr"] where (try? Child.run(tool, "--help")) == nil {
      throw Skipped("no \(tool)")
    }
    let scratch = try Scratch()
    let kinds: [GuardedOffice.Kind] = options.isControl ? [.group] : GuardedOffice.Kind.allCases
    for kind in kinds {
      let office = try GuardedOffice(kind, program: options.sopctl, in: scratch, shim: true)
      defer { office.release() }
      if kind == .program, try !isLent(by: office) {
        report.skip("only by the program", "setgid programs are not supported here")
        continue
      }
      try judge(office, options, &report)
    }
  }

  private static func isLent(by office: GuardedOffice) throws -> Bool {
    try office.run(GuardedOffice.official, "sopctl status").code == 0
  }

  private static func judge(
    _ office: GuardedOffice, _ options: Options, _ report: inout Report
  ) throws {
    let noted = try notedSeal(of: office)
    var counts: [String: Int] = [:]
    for attempt in Attempt.all {
      if let lack = try attempt.lack(office) {
        report.skip("\(office.kind.rawValue): \(attempt.name)", lack)
        continue
      }
      let promised = attempt.outcomes[options.isControl ? .program : office.kind] ?? .refused
      try office.restore(isAppendOnly: attempt.isAppendOnly)
      let (before, validated) = (try office.state, try office.validated)
      let ended = try office.run(attempt.account, attempt.script(office))
      let found = try outcome(
        of: ended, on: office, before: before, validated: validated, noted: noted)
      report.require(
        found == promised,
        "\(office.kind.rawValue): \(attempt.name): \(found), not \(promised): \(ended.code ?? -1) \(ended.output) \(ended.errors)"
      )
      counts["\(found)", default: 0] += 1
    }
    for (outcome, count) in counts.sorted(by: { $0.key < $1.key }) {
      report.figure("\(office.kind.rawValue), \(outcome)", count)
    }
  }

  private static func outcome(
    of ended: Child.Ended, on office: GuardedOffice, before: String, validated: String,
    noted: String
  ) throws -> Outcome {
    let isTold = (ended.output + ended.errors).contains(GuardedOffice.secret)
    if try office.state == before { return isTold ? .read : .refused }
    let look = "\(office.folder)/plain"
    let place = "--data \(office.path)"
    if try office.root("\(look) verify \(place)").code != 0 { return .noticed(.verify) }
    if try office.root("\(look) verify --expect \(noted) \(place)").code != 0 {
      return .noticed(.expectation)
    }
    return try office.validated == validated ? .unnoticed : .noticed(.validate)
  }

  /// The last entry's No and paraf, as a signed report would have them.
  private static func notedSeal(of office: GuardedOffice) throws -> String {
    let last = Bytes.of(office.book).split(separator: UInt8(ascii: "\n")).last ?? []
    let fields = String(decoding: last, as: UTF8.self).split(separator: " | ")
    guard let no = fields.first, let seal = fields.last else { throw Skipped("no entry") }
    return "\(no):\(seal)"
  }
}
