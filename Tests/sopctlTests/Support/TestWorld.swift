import CommandLineKit
import Foundation
import SOPCore
import SOPStore
import Synchronization
import Testing

@testable import sopctl

/// A made-up world: a clock that stands where it is set, a person at an account, a home folder of its own
/// that goes when the world goes, and all that commands print in it.
///
/// ```swift
/// let world = TestWorld(now: "2026-11-20 08:00:00")
/// let answer = world.run("start PIAK-03 --as APK --by 'Budi Santoso'")
/// #expect(answer.code == .done)
/// ```
final class TestWorld: Sendable {
  /// What commands meet, until it is changed.
  struct Conditions: Sendable {
    var now: Moment
    var zone = Zone(TestWorld.westIndonesia)
    /// The type of the file system on which everything stands.
    var fileSystem = "ext4"
    /// What `$TZ` says, where the system cannot read it.
    var unusableZone: World.UnusableZone?
    var account = World.Account(name: "budi", fullName: "Budi Santoso", home: nil)
    /// The accounts of the machine; `nil` is a machine that has all, each with every right.
    var userAccounts: [String: UserAccount]?
    /// All of the environment; the real one is never read.
    var environment: [String: String] = [:]
    var unreadableVariables: [World.UnreadableVariable] = []
    /// Where the caller stands, as far as it is proposed where to write.
    var currentFolder = "/tmp"
    var terminal = TestWorld.pipe
    /// The error that a write to standard output meets, where it meets one.
    var outputFault: Int32?
    /// What is drawn on in place, where there is anything.
    var display: World.Display?
    /// What is typed, line by line; then the input ends.
    var typed: [TypedLine] = []
    /// What happens elsewhere while somebody is asked; it is given the last lines on the screen.
    var whileAsking: (@Sendable (String) -> Void)?
  }

  /// What one command came to.
  struct Answer: Sendable {
    var code = ExitCode.done
    var output = ""
    var complaints = ""
    /// Both as they stand on a screen, in pieces of one stream each, with what was typed.
    var screen: [Piece] = []

    struct Piece: Equatable, Sendable {
      let isComplaint: Bool
      var text: String
    }

    /// How often something was asked.
    var questions = 0

    fileprivate mutating func show(_ text: String, isComplaint: Bool) {
      if isComplaint { complaints += text } else { output += text }
      if screen.last?.isComplaint == isComplaint {
        screen[screen.count - 1].text += text
      } else {
        screen.append(Piece(isComplaint: isComplaint, text: text))
      }
    }
  }

  static let program = "/usr/local/bin/sopctl"
  static let westIndonesia = UTCOffset(seconds: 7 * 3_600) ?? .utc
  static let pipe = World.Terminal(isInput: false, isOutput: false, isError: false, columns: nil)

  static func terminal(_ columns: Int) -> World.Terminal {
    World.Terminal(isInput: true, isOutput: true, isError: true, columns: columns)
  }

  /// The home folder: an absolute path without a slash at its end.
  let home: String
  private let conditions: Mutex<Conditions>

  /// - Parameter now: `2026-11-20 08:00:00`, in WIB.
  init(now: String = "2026-11-20 08:00:00") {
    // Of one length on every machine: lines are wrapped with the path in them.
    home = "/tmp/sopctl-test-\(UUID().uuidString)"
    try? FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    conditions = Mutex(Conditions(now: Self.moment(now) ?? .earliest))
    change { $0.account.home = home }
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }

  /// Reads `2026-11-20 08:00:00`, in WIB.
  static func moment(_ text: String) -> Moment? {
    ZonedMoment(text.replacing(" ", with: "T") + "+07:00")?.moment
  }

  // MARK: - Conditions

  @discardableResult
  func change<Result: Sendable>(_ body: @Sendable (inout Conditions) -> Result) -> Result {
    conditions.withLock { body(&$0) }
  }

  var now: Moment { conditions.withLock { $0.now } }

  /// Sets the clock: `2026-11-20 08:00:00`, in WIB.
  func set(now: String) {
    if let moment = Self.moment(now) {
      change { $0.now = moment }
    } else {
      Issue.record("no time: \(now)")
    }
  }

  /// Lets time pass.
  func pass(minutes: Int) { change { $0.now = $0.now.adding(seconds: minutes * 60) } }

  /// Lets somebody else sit down.
  func sit(_ account: String, _ fullName: String?) {
    change {
      $0.account.name = account
      $0.account.fullName = fullName
    }
  }

  /// The machine has these accounts, each with every right, and no others.
  func set(userAccounts names: [String]) {
    let accounts = names.map { ($0, UserAccount(id: 0, groups: [])) }
    change { $0.userAccounts = Dictionary(accounts) { first, _ in first } }
  }

  func set(environment variable: String, _ value: String?) {
    #expect(World.variableNames.contains(variable), "the program never reads $\(variable)")
    change { $0.environment[variable] = value }
  }

  var display: World.Display? {
    get { conditions.withLock { $0.display } }
    set { change { $0.display = newValue } }
  }

  func set(terminal: World.Terminal) { change { $0.terminal = terminal } }

  // MARK: - Running

  /// Runs one command line, without the program's name.
  func run(_ arguments: [String]) -> Answer {
    let printed = Mutex(Answer())
    let now = conditions.withLock { $0 }
    let world = World(
      now: now.now, systemZone: { now.zone }, unusableZone: { now.unusableZone },
      environment: now.environment,
      unreadableVariables: now.unreadableVariables, program: Self.program, account: now.account,
      userAccount: { name in
        guard let accounts = now.userAccounts else { return UserAccount(id: 0, groups: []) }
        return accounts[name]
      },
      fileSystem: { _ in now.fileSystem }, currentFolder: { now.currentFolder },
      terminal: now.terminal,
      write: { text throws(World.OutputFault) in
        if let errno = now.outputFault { throw World.OutputFault(errno: errno) }
        printed.withLock { $0.show(text, isComplaint: false) }
      },
      complain: { text in printed.withLock { $0.show(text, isComplaint: true) } },
      openDisplay: { now.display },
      readLine: {
        let question = printed.withLock { printed in
          printed.questions += 1
          return printed.complaints.split(separator: "\n").suffix(2).joined(separator: "\n")
        }
        self.conditions.withLock(\.whileAsking)?(question)
        let line = self.nextTyped()
        // The terminal echoes what is typed.
        if case .line(let text) = line {
          printed.withLock { $0.show(text + "\n", isComplaint: true) }
        }
        return line
      },
      readClock: { self.now })
    let code = Runner(arguments, in: world).run()
    return printed.withLock {
      $0.code = code
      return $0
    }
  }

  private func nextTyped() -> TypedLine {
    conditions.withLock { $0.typed.isEmpty ? .endOfInput : $0.typed.removeFirst() }
  }

  /// Types what the next commands ask for; what they do not ask for stays.
  func type(_ lines: [String]) { change { $0.typed += lines.map(TypedLine.line) } }

  /// Whether everything typed was read.
  var hasTypedAll: Bool { conditions.withLock { $0.typed.isEmpty } }

  /// Runs one command line on a terminal, with answers to what it asks.
  func run(_ line: String, typing answers: [String]) -> Answer {
    change { $0.typed = answers.map(TypedLine.line) }
    return run(line)
  }

  /// Runs one command line as a shell would read it, without the program's name.
  func run(_ line: String) -> Answer { run(ShellLine(line).words) }
}
