import Glibc
import SOPStore

/// Every command under the limits that a process may be given (setrlimit(2)): it ends within 15 s with a code that
/// is documented, says what is missing, and records all or nothing.
///
/// Where a limit leaves no room to load the program, it is the system that says so; such runs are counted apart.
/// Control: a program that does not see how small its address space is.
enum Limits: Check {
  static let name = "limits"

  static func run(_ options: Options, _ report: inout Report) throws {
    try options.requireSopctl()
    for tool in ["prlimit", "timeout"] where (try? Child.run(tool, "--version"))?.code != 0 {
      throw Skipped("no \(tool)")
    }
    let scratch = try Scratch()
    let shim = options.isControl ? try Shim(.hiddenLimit, in: scratch) : nil
    let office = try LimitedOffice(options.sopctl, in: scratch, shim)
    for limit in ProcessLimit.all(options) {
      if limit.needsAccount && getuid() == 0 && (try? Child.run("setpriv", "--version"))?.code != 0
      {
        report.skip(limit.name, "no setpriv")
        continue
      }
      var codes: [String: Int] = [:]
      for words in LimitedOffice.commands(options) {
        for value in limit.values {
          let end = try office.run(words, under: limit, value, &report)
          codes[end, default: 0] += 1
        }
      }
      let ends = codes.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      report.figure(limit.name, ends.joined(separator: ", "))
    }
  }
}

/// A limit of a process, and the values that are tried.
struct ProcessLimit {
  /// As the system names it.
  let name: String
  /// `prlimit`'s option for it.
  let option: String
  let values: [Int]
  /// Whether the soft limit alone is set: past the hard one of processor time the system kills, without a word.
  var isSoft = false
  /// Whether root is not bound by it.
  var needsAccount = false

  static func all(_ options: Options) -> [ProcessLimit] {
    let floor = AddressSpace.floor >> 20
    // In KiB.
    let sizes =
      options.isControl
      ? stride(from: 8 << 10, through: floor << 10, by: 128)
      : stride(from: 8 << 10, through: floor * 3 << 10, by: (options.isShort ? 23 : 1) << 10)
    let addressSpace = ProcessLimit(
      name: "RLIMIT_AS", option: "--as", values: sizes.map { $0 << 10 })
    if options.isControl { return [addressSpace] }
    let files = options.isShort ? [0, 3, 4, 6] : Array(0...16)
    return [
      addressSpace,
      ProcessLimit(name: "RLIMIT_NOFILE", option: "--nofile", values: files),
      ProcessLimit(name: "RLIMIT_NPROC", option: "--nproc", values: [0, 1], needsAccount: true),
      ProcessLimit(
        name: "RLIMIT_FSIZE", option: "--fsize",
        values: options.isShort ? [0, 700] : [0, 1, 100, 700, 4096, 65536]),
      ProcessLimit(
        name: "RLIMIT_CPU", option: "--cpu", values: options.isShort ? [1] : [0, 1, 2],
        isSoft: true),
    ]
  }
}
