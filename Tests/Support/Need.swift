import Foundation
import Glibc
import Testing

/// What a test needs of the machine beyond the toolchain. Where it is missing, the test is skipped by name.
package enum Need: Sendable {
  /// A program in one of the usual folders.
  case tool(String)
  case folder(String)
  case cCompiler
  case swiftCompiler
  /// `sopctl`, built beside the tests.
  case program
  /// `harness`, built beside the tests.
  case harness
  case root
  /// Any account but root, whom no permission stops.
  case ordinaryAccount
  case pseudoTerminal
  /// A file system on which root can let a file only grow.
  case appendOnlyFiles
  /// The leave to give the test accounts of its own, which needs root and `unshare`.
  case accounts
  /// A file system for temporary files on which a program may be lent a group (setgid).
  case lentGroups
  /// The leave to take minutes.
  case longRun

  /// Why the need is not met here; `nil` where it is.
  package var shortfall: String? {
    switch self {
    case .tool(let name): Tool(name) == nil ? "\(name) is not installed" : nil
    case .folder(let path):
      FileManager.default.fileExists(atPath: path) ? nil : "\(path) is not installed"
    case .cCompiler: Tool.cCompiler == nil ? "no compiler of C is installed" : nil
    case .swiftCompiler: Tool.swiftCompiler == nil ? "swiftc is not on the path" : nil
    case .program: Self.built("sopctl")
    case .harness: Self.built("harness")
    case .root: geteuid() == 0 ? nil : "needs root"
    case .ordinaryAccount: geteuid() == 0 ? "root may do everything" : nil
    case .pseudoTerminal: Self.hasPseudoTerminal ? nil : "no pseudo-terminal can be opened"
    case .appendOnlyFiles: Self.appendOnlyShortfall
    case .accounts:
      Self.isSet("SOPCTL_TEST_ACCOUNTS")
        ? Need.root.shortfall ?? Self.privateMountShortfall : "only with SOPCTL_TEST_ACCOUNTS=1"
    case .lentGroups: Self.lentGroupShortfall
    case .longRun: Self.isSet("SOPCTL_TEST_LONG") ? nil : "only with SOPCTL_TEST_LONG=1"
    }
  }

  private static func built(_ name: String) -> String? {
    let isThere = FileManager.default.isExecutableFile(atPath: "\(Tool.buildFolder)/\(name)")
    return isThere ? nil : "\(name) is not built"
  }

  fileprivate static func isSet(_ variable: String) -> Bool {
    ProcessInfo.processInfo.environment[variable] == "1"
  }

  private static let hasPseudoTerminal: Bool = {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { if master >= 0 { close(master) } }
    var number: Int32 = 0
    // TIOCGPTN (`ioctl_tty(2)`), which the C library's module does not have.
    guard master >= 0, ioctl(master, 0x8004_5430 as UInt, &number) == 0 else { return false }
    return access("/dev/pts/\(number)", F_OK) == 0
  }()

  private static let appendOnlyShortfall: String? = {
    let script = "f=$(mktemp) && chattr +a $f && chattr -a $f && echo ya; rm -f $f"
    let output = try? Tool.shell(script).text
    return output == "ya\n" ? nil : "chattr +a is not supported here"
  }()

  private static let lentGroupShortfall: String? = {
    let script =
      "f=$(mktemp) && cp $(command -v id) $f && chgrp 1 $f && chmod 2755 $f"
      + " && setpriv --reuid 65534 --regid 65534 --clear-groups $f -g; rm -f $f"
    let output = try? Tool.shell(script).text
    return output == "1\n" ? nil : "setgid programs are not supported here"
  }()

  /// Why no mount can be made that this process's children alone see.
  private static let privateMountShortfall: String? = {
    guard Tool("setpriv") != nil, let unshare = Tool("unshare") else {
      return "unshare or setpriv is not installed"
    }
    let output = try? unshare.output(
      ["--mount", "sh", "-c", "mount --bind /etc/passwd /etc/group && echo ya"])
    return output == "ya\n" ? nil : "private mounts are not allowed here"
  }()
}

extension Trait where Self == ConditionTrait {
  /// Skips a test, or every test of a suite, where the machine lacks something; the reason is said.
  package static func needs(_ needs: Need...) -> Self {
    let shortfalls = needs.compactMap(\.shortfall)
    return .enabled(
      if: shortfalls.isEmpty, Comment(rawValue: shortfalls.joined(separator: ", ")))
  }
}

/// How many of the same cases a test tries.
package enum Depth {
  /// Whether there is time for all of them.
  package static let isFull = Need.isSet("SOPCTL_TEST_LONG")

  /// So many with `SOPCTL_TEST_LONG=1`, else so few that a test run stays short.
  package static func of(_ all: Int, orJust few: Int) -> Int { isFull ? all : min(few, all) }
}
