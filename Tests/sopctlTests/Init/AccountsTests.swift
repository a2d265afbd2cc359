import Foundation
import TestSupport
import Testing

@testable import sopctl

/// Several accounts of one machine, for real.
@Suite(.needs(.program, .accounts))
struct AccountsTests {
  private let accounts: Accounts
  private var office: String { "\(accounts.folder)/kantor" }

  init() throws {
    accounts = try Accounts()
    let answer = try accounts.root(
      "'\(Tool.binary)' init --data \(accounts.folder)/kantor --group \(accounts.group)")
    try #require(answer.code == 0, "\(answer.text)")
  }

  /// Runs `sopctl` in the office, and expects that it is done.
  @discardableResult
  private func run(
    _ account: String, umask: String = "022", _ command: String,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> String {
    let answer = try accounts.run(account, umask: umask, "sopctl --data \(office) \(command)")
    #expect(answer.code == 0, "\(account): \(command): \(answer.text)", sourceLocation: location)
    return answer.text
  }

  @Test(arguments: ["022", "077", "002"])
  func `accounts of one group write one after the other, and each reads what the other kept`(
    umask: String
  ) throws {
    let (first, second) = (accounts.members[0], accounts.members[1])
    // A definition of the office's own has no bundled copy to fall back on.
    let own = "\(office)/sops/piak-07.json"
    let made = try accounts.root(
      "cp '\(Self.definition)' \(own) && echo >> \(own) && chmod 640 \(own)"
        + " && chgrp \(accounts.group) \(own)")
    #expect(made.code == 0, "\(made.text)")
    try run(first, umask: umask, "start PIAK-07")
    try run(second, umask: umask, "step 001 --set periode=harian")
    _ = try accounts.run(first, umask: umask, "echo isi > bukti.txt")
    try run(first, umask: umask, "step 001 2 --attach bukti.txt")
    _ = try accounts.run(second, umask: umask, "echo isi > sama.txt")
    try run(second, umask: umask, "note 001 --note sama --attach sama.txt")
    try run(second, umask: umask, "start PIAK-07")
    for member in accounts.members {
      #expect(try run(member, "verify").contains("Benar"))
      #expect(try run(member, "status").contains("3/6"))
    }
    let listing = try accounts.root("stat -c '%a %G' \(office)/lampiran/* \(office)/definisi/*")
    #expect(
      Set(listing.text.split(separator: "\n")) == ["440 \(accounts.group)"], "\(listing.text)")
    let book = try accounts.root("stat -c '%a %G' \(office)/buku-agenda.txt")
    #expect(book.text == "660 \(accounts.group)\n")
  }

  @Test func `an account outside the group is told what to do, and nothing is recorded`() throws {
    try run(accounts.members[0], "start PIAK-07")
    let before = try accounts.root("sha256sum \(office)/buku-agenda.txt").text
    for command in [
      "start PIAK-07", "step 001", "note 001 --note x", "status", "agenda", "verify", "list",
      "init", "overdue --record",
    ] {
      let answer = try accounts.run(accounts.stranger, "sopctl --data \(office) \(command)")
      #expect(answer.code == 7, "\(command): \(answer.text)")
      #expect(answer.text.contains("usermod -aG \(accounts.group) \(accounts.stranger)"))
    }
    #expect(try accounts.root("sha256sum \(office)/buku-agenda.txt").text == before)
  }

  @Test func `a file that may not be read is not attached`() throws {
    try run(accounts.members[0], "start PIAK-07")
    let closed = "\(accounts.folder)/tertutup.txt"
    _ = try accounts.root("echo x > \(closed); chmod 600 \(closed)")
    let answer = try accounts.run(
      accounts.members[0], "sopctl --data \(office) note 001 --note x --attach \(closed)")
    #expect(answer.code == 7)
    #expect(answer.text.contains("tidak ada izin"), "\(answer.text)")
    #expect(try accounts.root("ls \(office)/lampiran").text.isEmpty)
  }

  @Test func `a member changes neither the settings nor the SOPs, and puts no other book in place`()
    throws
  {
    for attempt in [
      "echo {} > \(office)/kantor.json", "echo {} > \(office)/sops/x.json",
      "mv \(office)/buku-agenda.txt \(office)/lama.txt", "rm -f \(office)/buku-agenda.txt",
      "mv \(office)/lampiran \(office)/x", "ln -s /tmp \(office)/x",
    ] {
      #expect(try accounts.run(accounts.members[0], attempt).code != 0, "\(attempt)")
    }
  }

  @Test func `validate knows the accounts of the machine, and what the own one may`() throws {
    let roster = (accounts.members + [accounts.stranger, "tidak-ada"]).map {
      #"{"nama": "\#($0)", "nip": null, "pengguna": "\#($0)", "peran": ["APK"]}"#
    }
    let file = "\(accounts.folder)/pejabat.json"
    try #"{"pejabat": [\#(roster.joined(separator: ","))]}"#
      .write(toFile: file, atomically: true, encoding: .utf8)
    _ = try accounts.root("cat \(file) > \(office)/kantor.json")
    let answer = try accounts.run(accounts.members[0], "sopctl --data \(office) validate")
    #expect(answer.code == 1)
    let faults = answer.text.split(separator: "\n").filter { $0.contains("pengguna: ") }
    #expect(faults.count == 2, "\(answer.text)")
    #expect(faults.first?.hasSuffix("usermod -aG \(accounts.group) \(accounts.stranger)") == true)
    #expect(faults.last?.hasSuffix("useradd -m tidak-ada") == true)

    _ = try accounts.root("chmod -R o+rX \(office); echo {} > \(office)/kantor.json")
    let reader = try accounts.run(accounts.stranger, "sopctl --data \(office) validate")
    #expect(reader.code == 0, "\(reader.text)")
    #expect(
      reader.text.contains("peringatan: Akun ini boleh membacanya, dan tidak dapat mencatat."))
  }

  /// The checkpoint is a cache of one account: another's is neither read nor written, wherever it is.
  @Test func `accounts never share a checkpoint`() throws {
    let (first, second) = (accounts.members[0], accounts.members[1])
    let cache = "\(accounts.folder)/cache"
    _ = try accounts.root("mkdir -m 1777 \(cache)")
    try run(first, "start PIAK-07")
    let note = String(repeating: "x", count: 1_900)
    let writing =
      "i=0; while [ $i -lt 70 ]; do XDG_CACHE_HOME=\(cache) sopctl --data \(office)"
      + " note 001 --note \(note) > /dev/null || exit 1; i=$((i + 1)); done"
    #expect(try accounts.run(first, writing).code == 0)
    let listing = try accounts.root("stat -c '%a %U' \(cache)/sopctl \(cache)/sopctl/*")
    #expect(listing.text == "700 \(first)\n600 \(first)\n", "\(listing.text)")
    let before = try accounts.root("cat \(cache)/sopctl/* | sha256sum").text
    let step = "XDG_CACHE_HOME=\(cache) sopctl --data \(office) step 001 --set periode=harian"
    #expect(try accounts.run(second, step).code == 0)
    // Even where it is laid open.
    _ = try accounts.root("chmod 755 \(cache)/sopctl; chmod 644 \(cache)/sopctl/*")
    let next = "XDG_CACHE_HOME=\(cache) sopctl --data \(office) step 001 2"
    #expect(try accounts.run(second, next).code == 0)
    #expect(try accounts.root("cat \(cache)/sopctl/* | sha256sum").text == before)
    #expect(try run(second, "verify").contains("Benar"))
  }

  private static let definition = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "sops/piak-07.json").path
}
