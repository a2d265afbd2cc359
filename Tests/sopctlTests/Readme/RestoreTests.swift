import Foundation
import Glibc
import TestSupport
import Testing

@testable import SOPStore
@testable import sopctl

/// The README's chapter on restoring an office, played.
struct RestoreTests {
  /// The commands of the chapter, for a backup, a folder and a group.
  static func commands(from backup: String, to folder: String, group: String) throws -> String {
    try commands(of: "### Restore", backup: backup, folder: folder, group: group)
  }

  /// The commands of the chapter on backups.
  static func backup(of folder: String, in backup: String) throws -> String {
    try commands(of: "### Backup, and a full disk", backup: backup, folder: folder, group: "")
  }

  private static func commands(
    of chapter: String, backup: String, folder: String, group: String
  ) throws -> String {
    let block = try #require(try Readme().block("sh", after: chapter))
    return block.replacing("BACKUP", with: backup).replacing("/srv/sop", with: folder)
      .replacing("dukcapil", with: group).replacing("sopctl ", with: "'\(Tool.binary)' ")
  }

  @Test(
    .needs(.program),
    arguments: [
      // As cp -a keeps them; as cp makes them; as a medium without permissions gives them; as only root has them.
      ("", "bare"),
      ("find . -type d -exec chmod 755 {} + ; find . -type f -exec chmod 644 {} +", "umask"),
      ("chmod -R 777 .", "open"), ("find . -type f -exec chmod 600 {} + ; chmod 700 *", "closed"),
    ])
  func `an office that was copied back is shared as it was, and nobody else reads it`(
    change: String, name: String
  ) throws {
    let world = TestWorld()
    #expect(world.run("init").code == .done)
    world.write("isi", to: "bukti.txt")
    let evidence = "\(world.office.path)/bukti.txt"
    #expect(world.run("start PIAK-07 --as APK").code == .done)
    #expect(
      world.run(["note", "001", "--as", "APK", "--note", "x", "--attach", evidence]).code == .done)
    let (backup, folder) = ("\(world.home)/BK", "\(world.home)/kembali")
    let made = try Tool.shell(
      "set -e; export HOME='\(world.home)'; rm '\(evidence)'; "
        + (try Self.backup(of: world.office.path, in: backup))
        + "\ncd '\(backup)'; \(change.isEmpty ? ":" : change)")
    #expect(made.code == 0, "\(made.text)")
    let group = UserGroup.name(of: getegid())
    let restored = try Tool.shell(
      "set -e; export HOME='\(world.home)'; "
        + (try Self.commands(from: backup, to: folder, group: group)))
    #expect(restored.code == 0, "\(restored.text)")
    let again = TestWorld()
    let answer = again.run(["validate", "--data", folder])
    #expect(answer.code == .done, "\(answer.output)")
    for (name, mode) in [
      ("", 0o2750), ("sops", 0o2750), ("definisi", 0o3770), ("lampiran", 0o3770),
      ("buku-agenda.txt", 0o660), ("kantor.json", 0o640),
    ] as [(String, UInt32)] {
      #expect(
        FileStatus(folder: name.isEmpty ? folder : "\(folder)/\(name)")?.permissions
          ?? FileStatus(path: "\(folder)/\(name)")?.permissions == mode, "\(name)")
    }
    for name in try FilePath.names(in: "\(folder)/lampiran") {
      #expect(FileStatus(path: "\(folder)/lampiran/\(name)")?.permissions == 0o440)
    }
    #expect(
      again.run(["note", "001", "--as", "APK", "--note", "lagi", "--data", folder]).code == .done)
  }
}

extension RestoreTests {
  @Test(.needs(.program))
  func `an office at home without evidence is backed up, again and again, and restored`() throws {
    let world = TestWorld()
    #expect(world.run("start PIAK-07 --as APK").code == .done)
    #expect(!FilePath.exists(world.office.attachments))
    let (backup, folder) = ("\(world.home)/BK", "\(world.home)/kembali")
    for _ in 1...2 {
      let made = try Tool.shell(
        "set -e; export HOME='\(world.home)'; "
          + (try Self.backup(of: world.office.path, in: backup)))
      #expect(made.code == 0, "\(made.text)")
    }
    let group = UserGroup.name(of: getegid())
    let restored = try Tool.shell(
      "set -e; export HOME='\(world.home)'; "
        + (try Self.commands(from: backup, to: folder, group: group)))
    #expect(restored.code == 0, "\(restored.text)")
    let again = TestWorld()
    #expect(again.run(["validate", "--data", folder]).code == .done)
    world.write("isi", to: "bukti.txt")
    let note = [
      "note", "001", "--as", "APK", "--note", "x", "--attach", "\(world.office.path)/bukti.txt",
    ]
    #expect(again.run(note + ["--data", folder]).code == .done)
  }
}

/// The same with accounts of the machine.
@Suite(.needs(.program, .accounts))
struct RestoredAccountsTests {
  @Test func `after a restore the members write, and a stranger reads nothing`() throws {
    let accounts = try Accounts()
    let (old, new) = ("\(accounts.folder)/lama", "\(accounts.folder)/kantor")
    let made = try accounts.root(
      "'\(Tool.binary)' init --data \(old) --group \(accounts.group) && chmod -R o+rX \(old)")
    #expect(made.code == 0, "\(made.text)")
    let commands = try RestoreTests.commands(from: old, to: new, group: accounts.group)
    let restored = try accounts.root("set -e; \(commands)")
    #expect(restored.code == 0, "\(restored.text)")
    for member in accounts.members {
      let answer = try accounts.run(member, "sopctl --data \(new) start PIAK-07")
      #expect(answer.code == 0, "\(answer.text)")
    }
    #expect(try accounts.run(accounts.stranger, "cat \(new)/kantor.json").code != 0)
    #expect(try accounts.run(accounts.stranger, "sopctl --data \(new) status").code == 7)
  }

  @Test func `files of another account are told of, and the chapter gives them to the owner`()
    throws
  {
    let accounts = try Accounts()
    let (old, new) = ("\(accounts.folder)/lama", "\(accounts.folder)/kantor")
    func root(_ script: String) throws -> Tool.Ended {
      try accounts.root("export SOPCTL_LANG=id; \(script)")
    }
    let check = "'\(Tool.binary)' validate --data \(old)"
    #expect(
      try root("'\(Tool.binary)' init --data \(old) --group \(accounts.group) && \(check)").code
        == 0)
    // What members keep is theirs.
    let member = accounts.members[0]
    #expect(try accounts.run(member, "sopctl --data \(old) start PIAK-07").code == 0)
    #expect(
      try root("chown \(member) \(old)/buku-agenda.txt && \(check)").text.contains("Pemiliknya")
        == false)
    // A member may have been trusted with the settings; anybody else was not.
    let trusted = try root("chown \(member) \(old)/kantor.json && \(check)")
    #expect(trusted.code == 0)
    #expect(trusted.text.contains("kantor.json: peringatan: Pemiliknya akun \(member)"))
    for stranger in [accounts.stranger, "1899999999"] {
      let told = try root("chown -R \(stranger) \(old); chown root \(old); \(check)")
      #expect(told.code == 1)
      for name in ["kantor.json", "sops", "definisi", "lampiran", "buku-agenda.txt"] {
        #expect(told.text.contains("chown root \(old)/\(name)"), "\(told.text)")
      }
      #expect(!told.text.contains("chown -R"), "he cannot reach them: \(told.text)")
    }
    let reached = try root("chmod o+x \(old) \(old)/definisi; \(check)")
    #expect(reached.text.contains("chown -R root \(old)/definisi"), "\(reached.text)")
    let commands = try RestoreTests.commands(from: old, to: new, group: accounts.group)
    let restored = try root("set -e; \(commands)")
    #expect(restored.code == 0, "\(restored.text)")
  }
}
