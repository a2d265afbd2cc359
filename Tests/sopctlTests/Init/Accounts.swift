import Foundation
import TestSupport
import Testing

@testable import sopctl

/// Accounts for a test: two of one group, one outside it.
///
/// They stand in lists of accounts that are mounted over the machine's own for the commands of this value alone:
/// the machine has no account more, whatever ends the test.
final class Accounts: Sendable {
  let group: String
  let members: [String]
  let stranger: String
  /// A folder that all of them may enter, with the program in it.
  let folder: String

  init() throws {
    let mark = String(UInt32.random(in: 0...0xFFFFFF), radix: 16)
    group = "sopg\(mark)"
    members = ["sopa\(mark)", "sopb\(mark)"]
    stranger = "sopx\(mark)"
    folder = "/tmp/sopctl-akun-\(mark)"
    try Self.require("mkdir -m 755 \(folder) && cp '\(Tool.binary)' \(folder)/sopctl")
    // Numbers that no machine gives to accounts of its own.
    let first = UInt32.random(in: 1_900_000_000...2_000_000_000)
    var accounts = try String(contentsOfFile: "/etc/passwd", encoding: .utf8)
    var groups = try String(contentsOfFile: "/etc/group", encoding: .utf8)
    groups += "\(group):x:\(first):\n\(stranger):x:\(first + 2):\n"
    for (index, name) in (members + [stranger]).enumerated() {
      let number = first + UInt32(index)
      let ownGroup = name == stranger ? number : first
      accounts += "\(name):x:\(number):\(ownGroup)::\(folder)/rumah-\(name):/bin/sh\n"
    }
    try accounts.write(toFile: "\(folder)/passwd", atomically: true, encoding: .utf8)
    try groups.write(toFile: "\(folder)/group", atomically: true, encoding: .utf8)
    for name in members + [stranger] {
      let made = try root("install -d -m 700 -o \(name) \(folder)/rumah-\(name)")
      try #require(made.code == 0, "\(made.text)")
    }
  }

  deinit { _ = try? Tool.shell("rm -rf \(folder)") }

  /// Runs commands as an account, `sopctl` among them, in a home of its own.
  func run(_ account: String, umask: String = "022", _ script: String) throws -> Tool.Ended {
    let home = "\(folder)/rumah-\(account)"
    let line = "umask \(umask); cd \(home); PATH=\(folder):$PATH; \(script)"
    let environment = "HOME=\(home) SOPCTL_LANG=id SOPCTL_AS=APK"
    let regid = account == stranger ? stranger : group
    return try root(
      "exec setpriv --reuid \(account) --regid \(regid) --clear-groups"
        + " env \(environment) sh -c '\(line)'")
  }

  /// Runs commands as root, who knows the accounts.
  func root(_ script: String) throws -> Tool.Ended {
    let unshare = try #require(Tool("unshare"))
    let mounts =
      "mount --bind \(folder)/passwd /etc/passwd && mount --bind \(folder)/group /etc/group"
    return try unshare.run(["--mount", "sh", "-c", "\(mounts) && \(script)"], home: folder)
  }

  private static func require(_ command: String) throws {
    let ended = try Tool.shell(command)
    try #require(ended.code == 0, "\(command): \(ended.text)")
  }
}
