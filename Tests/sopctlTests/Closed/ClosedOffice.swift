import Foundation
import TestSupport
import Testing

@testable import sopctl

/// An office whose files only the program reaches, on a machine of its own: accounts that are in no group but their
/// own, the office's group without a member, and the program that is lent it.
///
/// The accounts stand in lists that are mounted over the machine's own for the commands of this value alone.
final class ClosedOffice: Sendable {
  /// A folder that all accounts may enter. `sopctl` in it is lent the group, `plain` is the same without it.
  let folder: String
  let group: String
  let officials: [String]
  let counter: String
  let reader: String
  /// An account that none of the office's lists has.
  let stranger: String
  var path: String { "\(folder)/kantor" }
  var book: String { "\(path)/buku-agenda.txt" }

  init() throws {
    let mark = String(UInt32.random(in: 0...0xFFFFFF), radix: 16)
    group = "sopg\(mark)"
    officials = ["sopa\(mark)", "sopb\(mark)"]
    (counter, reader, stranger) = ("sopl\(mark)", "sopr\(mark)", "sopx\(mark)")
    folder = "/tmp/sopctl-tertutup-\(mark)"
    let accounts = officials + [counter, reader, stranger]
    try Self.require(
      "mkdir -m 755 \(folder) && cp '\(Tool.binary)' \(folder)/plain && cp \(folder)/plain \(folder)/sopctl"
    )
    try writeLists(of: accounts)
    try writeSettings()
    let homes = accounts.map { "install -d -m 700 -o \($0) -g \($0) \(folder)/rumah-\($0)" }
    let office =
      "chgrp \(group) sopctl && chmod 2755 sopctl && mkdir kantor && cp kantor.json kantor/"
      + " && ./plain init --data \(path) --group \(group)"
      + " && chgrp \(group) kantor/kantor.json && chmod 640 kantor/kantor.json"
    let made = try root("cd \(folder) && \((homes + [office]).joined(separator: " && "))")
    try #require(made.code == 0, "\(made.text)")
  }

  deinit {
    _ = try? Tool.shell("chattr -a \(book) 2> /dev/null; rm -rf \(folder)")
  }

  /// Writes the machine's lists with these accounts, each the only one of its group.
  private func writeLists(of names: [String]) throws {
    // Numbers that no machine gives to accounts of its own.
    let first = UInt32.random(in: 1_900_000_000...2_000_000_000)
    var accounts = try String(contentsOfFile: "/etc/passwd", encoding: .utf8)
    var groups = try String(contentsOfFile: "/etc/group", encoding: .utf8)
    var passwords = "root:*:20000:0:99999:7:::\n"
    groups += "\(group):x:\(first):\n"
    for (index, name) in names.enumerated() {
      let number = first + 1 + UInt32(index)
      groups += "\(name):x:\(number):\n"
      accounts += "\(name):x:\(number):\(number)::\(folder)/rumah-\(name):/bin/sh\n"
      passwords += "\(name):*:20000:0:99999:7:::\n"
    }
    let programs = "(:\(group)) NOPASSWD: \(folder)/plain"
    let rules = """
      Defaults!\(folder)/plain env_keep += "SOPCTL_DATA SOPCTL_AS SOPCTL_BY SOPCTL_LANG"
      \(names.joined(separator: ", ")) ALL=\(programs)

      """
    for (name, text) in [
      ("passwd", accounts), ("group", groups), ("shadow", passwords), ("sudoers", rules),
    ] {
      try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }
    try Self.require("cd \(folder) && chmod 600 shadow && chmod 440 sudoers")
  }

  private func writeSettings() throws {
    let people = zip(officials, [["APK"], ["Sub Koord", "Kabid"]]).map { account, roles in
      #"{"nama": "Pegawai \#(account)", "pengguna": "\#(account)", "peran": \#(roles)}"#
    }
    try """
    {"instansi": "DINAS RAHASIA", "pejabat": [\(people.joined(separator: ", "))],
    "loket": [{"pengguna": "\(counter)", "peran": ["APK"]}], "pembaca": ["\(reader)"]}
    """.write(toFile: "\(folder)/kantor.json", atomically: true, encoding: .utf8)
  }

  /// Runs commands as an account, `sopctl` among them, in a home of its own.
  ///
  /// - Parameter preparation: what root does before, in the same mounts.
  func run(
    _ account: String, _ script: String, after preparation: String = "true"
  ) throws -> Tool.Ended {
    let home = "\(folder)/rumah-\(account)"
    let file = "\(home)/.perintah-\(UInt32.random(in: 0...(.max)))"
    try script.write(toFile: file, atomically: true, encoding: .utf8)
    return try root(
      "\(preparation) && cd \(home) && chmod 644 \(file) && exec setpriv --reuid \(account) --regid \(account) --clear-groups"
        + " env HOME=\(home) SOPCTL_LANG=id SOPCTL_DATA=\(path) PATH=\(folder):$PATH sh \(file)")
  }

  /// Runs commands as root, who knows the accounts.
  func root(_ script: String) throws -> Tool.Ended {
    let unshare = try #require(Tool("unshare"))
    let lists = ["passwd", "group", "shadow", "sudoers"].map {
      "if [ -e /etc/\($0) ]; then mount --bind \(folder)/\($0) /etc/\($0); fi"
    }
    return try unshare.run(
      ["--mount", "sh", "-c", "\(lists.joined(separator: " && ")) && \(script)"], home: folder)
  }

  /// The digest of the book, to see that nothing was recorded.
  var digest: String {
    get throws { try Tool.shell("sha256sum \(book)").text }
  }

  private static func require(_ command: String) throws {
    let ended = try Tool.shell(command)
    try #require(ended.code == 0, "\(command): \(ended.text)")
  }
}
