import Foundation
import Testing

@testable import sopctl

/// Accounts of this machine, made for a test and removed with this value: two of one group, one outside it.
final class Accounts: Sendable {
  let group: String
  let members: [String]
  let stranger: String
  /// A folder that all of them may enter, with the program in it.
  let folder: String

  static let binary = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "sopctl").path

  /// Whether this machine lets a test make accounts.
  static var canBeMade: Bool {
    let tools = ["/usr/sbin/useradd", "/usr/sbin/groupadd", "/usr/sbin/runuser", binary]
    return geteuid() == 0 && tools.allSatisfy(FileManager.default.isExecutableFile)
  }

  init() throws {
    let mark = String(UInt32.random(in: 0...0xFFFFFF), radix: 16)
    group = "sopg\(mark)"
    members = ["sopa\(mark)", "sopb\(mark)"]
    stranger = "sopx\(mark)"
    folder = "/tmp/sopctl-akun-\(mark)"
    try Self.require("mkdir -m 755 \(folder) && cp '\(Self.binary)' \(folder)/sopctl")
    try Self.require("/usr/sbin/groupadd \(group)")
    for member in members { try Self.require("/usr/sbin/useradd -M -g \(group) \(member)") }
    try Self.require("/usr/sbin/useradd -M -N -g nogroup \(stranger)")
    for name in members + [stranger] {
      try Self.require("install -d -m 700 -o \(name) \(folder)/rumah-\(name)")
    }
  }

  deinit {
    for name in members + [stranger] {
      _ = try? Self.shell("/usr/sbin/userdel \(name)")
    }
    _ = try? Self.shell("/usr/sbin/groupdel \(group); rm -rf \(folder)")
  }

  /// Runs commands as an account, `sopctl` among them, in a home of its own.
  func run(_ account: String, umask: String = "022", _ script: String) throws -> Result {
    let line = "umask \(umask); cd \(folder)/rumah-\(account); PATH=\(folder):$PATH; \(script)"
    let environment = "HOME=\(folder)/rumah-\(account) SOPCTL_LANG=id SOPCTL_AS=APK"
    return try Self.shell(
      "/usr/sbin/runuser -u \(account) -- env \(environment) sh -c '\(line)'")
  }

  struct Result {
    let code: Int32
    let text: String
  }

  private static func require(_ command: String) throws {
    let result = try shell(command)
    try #require(result.code == 0, "\(command): \(result.text)")
  }

  static func shell(_ command: String) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, text: String(decoding: text, as: UTF8.self))
  }
}
