import Glibc

/// A program that was started, with files in place of its outputs.
struct Child {
  let pid: pid_t
  private let output: Int32
  private let errors: Int32

  /// How a program ended, and what it had written until then.
  struct Ended {
    /// The exit code; `nil` where a signal ended it.
    let code: Int32?
    let signal: Int32?
    let output: String
    let errors: String
  }

  /// - Parameters:
  ///   - words: the program's path, found by `PATH` where it is a name, and its arguments.
  ///   - descriptors: further descriptors it gets, ours by its own numbers.
  init(
    _ words: [String], environment: [String: String], output path: String? = nil,
    descriptors: [Int32: Int32] = [:]
  ) throws {
    output = try Self.open(path)
    errors = try Self.open(nil)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
    for (theirs, ours) in descriptors {
      posix_spawn_file_actions_adddup2(&actions, ours, theirs)
    }
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var pid = pid_t()
    let code = posix_spawnp(&pid, words[0], &actions, nil, &arguments, &variables)
    guard code == 0 else {
      close(output)
      close(errors)
      throw Skipped("\(words[0]) cannot be started: \(String(cString: strerror(code)))")
    }
    self.pid = pid
  }

  /// A nameless file, or the named one.
  private static func open(_ path: String?) throws -> Int32 {
    let nameless = 0o20_000_000 | O_DIRECTORY
    let descriptor =
      path.map { Glibc.open($0, O_WRONLY | O_CLOEXEC) }
      ?? Glibc.open("/tmp", O_RDWR | O_CLOEXEC | nameless, 0o600)
    guard descriptor >= 0 else { throw Skipped("no file for a program's output") }
    return descriptor
  }

  func kill() { Glibc.kill(pid, SIGKILL) }

  /// Whether it has ended, without waiting.
  var hasEnded: Bool {
    var information = siginfo_t()
    let options = WEXITED | WNOHANG | WNOWAIT
    guard waitid(P_PID, id_t(pid), &information, options) == 0 else { return true }
    return information.si_signo != 0
  }

  func wait() -> Ended {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) == -1 && errno == EINTR {}
    defer {
      close(output)
      close(errors)
    }
    let signal = status & 0x7F
    return Ended(
      code: signal == 0 ? (status >> 8) & 0xFF : nil, signal: signal == 0 ? nil : signal,
      output: Self.text(output), errors: Self.text(errors))
  }

  private static func text(_ descriptor: Int32) -> String {
    let size = lseek(descriptor, 0, SEEK_END)
    guard size > 0 else { return "" }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, pread(descriptor, buffer.baseAddress, buffer.count, 0))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Runs a tool to its end.
  @discardableResult
  static func run(_ words: String...) throws -> Ended { try run(words) }

  @discardableResult
  static func run(_ words: [String]) throws -> Ended {
    try Child(words, environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]).wait()
  }
}
