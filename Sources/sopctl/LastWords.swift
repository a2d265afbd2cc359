import CommandLineKit
import Glibc
import SOPStore

/// What is said where a limit of the process leaves no way to go on, and how it ends then.
///
/// Memory that cannot be had ends a Swift program by a signal, wherever it is, and so does the processor's time when
/// it is used up. What is to be said is laid ready, since from then on nothing can be counted on.
enum LastWords {
  /// A limit that a process may meet in the middle of its work.
  private enum Limit: Int {
    case addressSpace, processorTime
  }

  private static let stages: [Recording] = [.nothing, .underWay, .done]

  private struct Words {
    var start: UnsafeMutablePointer<UInt8>?
    var count = 0
  }

  /// For each limit and stage; laid out once, before there is another thread. `nil` until then.
  nonisolated(unsafe) private static var ready: UnsafeMutablePointer<Words>?

  /// Listens for a want of memory, where it is limited; takes none itself.
  static func listen() {
    guard AddressSpace.limit != nil else { return }
    // The signals by which a program ends that cannot get memory.
    handle(SIGABRT) { _ in LastWords.end(.addressSpace) }
    handle(SIGBUS) { _ in LastWords.end(.addressSpace) }
    handle(SIGILL) { _ in LastWords.end(.addressSpace) }
    handle(SIGSEGV) { _ in LastWords.end(.addressSpace) }
    handle(SIGTRAP) { _ in LastWords.end(.addressSpace) }
  }

  /// Lays the words ready, where the process is limited.
  static func prepare(in language: Language) {
    let (space, time) = (AddressSpace.limit, processorTime)
    if space == nil && time == nil { return }
    let words = UnsafeMutablePointer<Words>.allocate(capacity: 2 * stages.count)
    words.initialize(repeating: Words(), count: 2 * stages.count)
    if let space {
      makeStack()
      layReady(.addressSpace, in: words, language) { .addressSpaceUsedUp(space, $0) }
    }
    if let time {
      layReady(.processorTime, in: words, language) { .processorTimeUsedUp(time, $0) }
    }
    ready = words
    if time != nil { handle(SIGXCPU) { _ in LastWords.end(.processorTime) } }
  }

  private static func layReady(
    _ limit: Limit, in words: UnsafeMutablePointer<Words>, _ language: Language,
    _ sentence: (Recording) -> Text
  ) {
    for stage in stages {
      let bytes = Array((sentence(stage)[language] + "\n").utf8)
      let start = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
      start.initialize(from: bytes, count: bytes.count)
      words[limit.rawValue * stages.count + stage.rawValue] = Words(
        start: start, count: bytes.count)
    }
  }

  /// In seconds; `nil` where there is no limit. One second is kept to say so: at the hard limit the system kills.
  private static var processorTime: Int? {
    var limit = rlimit()
    let resource = __rlimit_resource_t(RLIMIT_CPU.rawValue)
    guard getrlimit(resource, &limit) == 0, let seconds = Int(exactly: limit.rlim_cur) else {
      return nil
    }
    if limit.rlim_cur == limit.rlim_max, limit.rlim_cur > 1 {
      limit.rlim_cur -= 1
      setrlimit(resource, &limit)
    }
    return seconds
  }

  private static func handle(_ signal: Int32, _ end: @escaping @convention(c) (Int32) -> Void) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = end
    action.sa_flags = SA_ONSTACK
    sigaction(signal, &action, nil)
  }

  /// In bytes; registers alone may take several thousand.
  private static let stackSize = 64 * 1024

  /// A stack that cannot grow ends a program too; what is said then needs one of its own.
  private static func makeStack() {
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stackSize, alignment: 16)
    stack.ss_size = stackSize
    sigaltstack(&stack, nil)
  }

  /// Where nothing could be laid ready: so little memory that not even the language is known.
  private static let first: StaticString =
    "Ruang alamat terlalu sempit (RLIMIT_AS), tidak ada yang dicatat: ulimit -v unlimited\nThe address space is too small (RLIMIT_AS), nothing was recorded: ulimit -v unlimited\n"

  /// Ends the process with the words that fit how far it has come.
  private static func end(_ limit: Limit) {
    guard let ready else {
      _ = Glibc.write(STDERR_FILENO, first.utf8Start, first.utf8CodeUnitCount)
      _exit(ExitCode.notRecorded.rawValue)
    }
    let stage = Recording.current
    let words = ready[limit.rawValue * 3 + stage.rawValue]
    _ = Glibc.write(STDERR_FILENO, words.start, words.count)
    switch stage {
    case .nothing: _exit(ExitCode.notRecorded.rawValue)
    case .underWay: _exit(ExitCode.outcomeUnknown.rawValue)
    case .done: _exit(ExitCode.notPrinted.rawValue)
    }
  }
}
