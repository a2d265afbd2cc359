import CommandLineKit
import Glibc
import SOPCore
import SOPStore

extension World {
  /// The world of this process.
  ///
  /// - Parameter name: what the program was called as.
  static func system(calledAs name: String?) -> World {
    let now = Moment(seconds: Int(systemTime()))
    let isOutput = TerminalSize.isTerminal(STDOUT_FILENO)
    let (variables, unreadable) = environmentVariables()
    return World(
      now: now,
      systemZone: { Zone(around: now, offset: systemOffset) ?? Zone(.utc) },
      unusableZone: { unusableZone(variables, at: now) },
      environment: variables,
      unreadableVariables: unreadable,
      program: programPath(calledAs: name),
      account: account(of: getuid(), home: variables["HOME"]),
      addressSpace: AddressSpace.limit,
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
      let mode = descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY
      // Where devices are missing, a folder serves: it can be neither read nor written to.
      if open("/dev/null", mode) == -1 { _ = open("/", O_RDONLY | O_DIRECTORY) }
    }
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// What the clocks of this machine show; `nil` where that are no whole minutes, or more than 18 hours.
  private static func systemOffset(at moment: Moment) -> UTCOffset? {
    var time = time_t(moment.seconds)
    var local = tm()
    localtime_r(&time, &local)
    return UTCOffset(seconds: Int(local.tm_gmtoff))
  }

  /// The machine's zone, where no book can be opened in it.
  private static func unusableZone(
    _ variables: [String: String], at now: Moment
  ) -> UnusableZone? {
    let variable = variables["TZ"].flatMap { ZoneVariable($0, folder: variables["TZDIR"]) }
    if let variable, !variable.isReadable(isZoneFile) { return .unknown(variable.text) }
    let isWritable = Zone(around: now, offset: systemOffset) != nil
    return isWritable ? nil : .unwritable(variable?.text ?? "/etc/localtime")
  }

  /// Whether a file says how the clocks of a zone go (RFC 9636).
  private static func isZoneFile(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var magic = [UInt8](repeating: 0, count: 4)
    return read(descriptor, &magic, 4) == 4 && magic == Array("TZif".utf8)
  }

  /// The variables that the program knows; no other is read.
  static let variableNames = [
    "HOME", "SOPCTL_DATA", "SOPCTL_AS", "SOPCTL_BY", "SOPCTL_LANG", "LC_ALL", "LC_MESSAGES",
    "LC_CTYPE", "LANG", "XDG_DATA_HOME", "XDG_CACHE_HOME", "NO_COLOR", "TERM", "TZ", "TZDIR",
  ]

  private static func environmentVariables() -> ([String: String], [UnreadableVariable]) {
    var variables: [String: String] = [:]
    var unreadable: [UnreadableVariable] = []
    for name in variableNames {
      guard let value = getenv(name) else { continue }
      if let text = String(validatingCString: value) {
        variables[name] = text
      } else {
        let bytes = UnsafeRawBufferPointer(start: value, count: strlen(value))
        unreadable.append(
          UnreadableVariable(name: name, printable: String(printing: [UInt8](bytes))))
      }
    }
    return (variables, unreadable)
  }

  /// The path from the root, through links; the name alone where it cannot be told.
  ///
  /// Where `/proc` is not mounted, the program is looked for as a shell does.
  private static func programPath(calledAs name: String?) -> String {
    if let path = resolvedPath("/proc/self/exe") { return path }
    guard let name, !name.isEmpty else { return "sopctl" }
    if name.contains("/") { return resolvedPath(name) ?? "sopctl" }
    let folders = getenv("PATH").flatMap { String(validatingCString: $0) } ?? ""
    let found = folders.split(separator: ":").lazy.map { FilePath.join(String($0), name) }
      .first(where: FilePath.isProgram)
    return found.flatMap(resolvedPath) ?? "sopctl"
  }

  private static func resolvedPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(validatingCString: resolved)
  }

  /// - Parameter home: the home folder by the environment; else it is the one that the system knows.
  private static func account(of user: uid_t, home: String?) -> Account {
    let home = home.flatMap { $0.isEmpty ? nil : $0 }
    let found = AccountDatabase.find(passwd()) {
      getpwuid_r(user, $0, $1, $2, $3)
    } read: { entry -> Account? in
      guard let name = AccountDatabase.text(entry.pw_name) else { return nil }
      LentGroup.recognize(besides: entry.pw_gid, ofAccount: name)
      // The first part of the comment field is the full name, by convention.
      let comment = AccountDatabase.text(entry.pw_gecos) ?? ""
      let fullName = comment.split(separator: ",", omittingEmptySubsequences: false).first ?? ""
      return Account(
        name: name, fullName: fullName.isEmpty ? nil : String(fullName),
        home: home ?? AccountDatabase.text(entry.pw_dir))
    }
    switch found {
    case .found(let account): return account
    case .none: return Account(name: String(user), home: home)
    case .failed(let code): return Account(name: String(user), home: home, lookupError: code)
    }
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
