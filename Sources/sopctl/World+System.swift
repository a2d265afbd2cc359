import CommandLineKit
import Glibc
import SOPCore
import SOPStore

extension World {
  /// The world of this process.
  static func system() -> World {
    let now = systemTime()
    let isOutput = TerminalSize.isTerminal(STDOUT_FILENO)
    return World(
      now: Moment(seconds: Int(now)),
      systemOffset: systemOffset(at: now),
      environment: environmentVariables(),
      program: programPath(),
      account: account(of: getuid()),
      userAccount: UserAccount.init(named:),
      terminal: Terminal(
        isInput: TerminalSize.isTerminal(STDIN_FILENO), isOutput: isOutput,
        isError: TerminalSize.isTerminal(STDERR_FILENO),
        columns: isOutput ? TerminalSize(of: STDOUT_FILENO)?.columns : nil),
      write: { text throws(OutputFault) in try Self.write(text, to: STDOUT_FILENO) },
      complain: { text in try? Self.write(text, to: STDERR_FILENO) },
      openDisplay: Display.system,
      readLine: TypedLine.fromStandardInput,
      readClock: { Moment(seconds: Int(systemTime())) })
  }

  private static func systemTime() -> time_t {
    var now = time_t()
    time(&now)
    return now
  }

  /// Makes the descriptors 0 to 2 exist, so that no file of ours takes their numbers, and lets a closed pipe
  /// or a file that grew too large be an error instead of an end.
  static func prepareProcess() {
    // What stands in for a closed output cannot be written to, so that nothing is lost unnoticed.
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  private static func systemOffset(at now: time_t) -> UTCOffset {
    var now = now
    var local = tm()
    localtime_r(&now, &local)
    return UTCOffset(seconds: Int(local.tm_gmtoff)) ?? .utc
  }

  /// The variables that the program knows; no other is read.
  static let variableNames = [
    "SOPCTL_DATA", "SOPCTL_AS", "SOPCTL_BY", "SOPCTL_LANG", "LC_ALL", "LC_MESSAGES", "LC_CTYPE",
    "LANG", "XDG_DATA_HOME", "XDG_CACHE_HOME", "NO_COLOR", "TERM",
  ]

  private static func environmentVariables() -> [String: String] {
    var variables: [String: String] = [:]
    for name in variableNames {
      variables[name] = getenv(name).flatMap { String(validatingCString: $0) }
    }
    return variables
  }

  /// The path from the root, through links; the name alone where the system cannot tell.
  private static func programPath() -> String {
    guard let resolved = realpath("/proc/self/exe", nil) else { return "sopctl" }
    defer { free(resolved) }
    return String(validatingCString: resolved) ?? "sopctl"
  }

  private static func account(of user: uid_t) -> Account {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16 * 1024)
    guard getpwuid_r(user, &entry, &buffer, buffer.count, &found) == 0, found != nil,
      let name = text(entry.pw_name)
    else { return Account(name: String(user), fullName: nil, home: home(nil)) }
    // The first part of the comment field is the full name, by convention.
    let comment = text(entry.pw_gecos) ?? ""
    let fullName = comment.split(separator: ",", omittingEmptySubsequences: false).first ?? ""
    return Account(
      name: name, fullName: fullName.isEmpty ? nil : String(fullName),
      home: home(text(entry.pw_dir)))
  }

  /// A field of an account; a directory service may leave one out.
  private static func text(_ field: UnsafeMutablePointer<CChar>?) -> String? {
    field.flatMap { String(validatingCString: $0) }
  }

  private static func home(_ fallback: String?) -> String? {
    guard let home = getenv("HOME").flatMap({ String(validatingCString: $0) }), !home.isEmpty else {
      return fallback
    }
    return home
  }

  private static func write(_ text: String, to descriptor: Int32) throws(OutputFault) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw OutputFault(errno: errno)
      }
    }
  }
}
