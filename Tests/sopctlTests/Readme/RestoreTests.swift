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
    let block = try #require(try Readme().block("sh", after: "### Restore"))
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
      "mkdir '\(backup)' && cd '\(world.office.path)' && rm bukti.txt"
        + " && cp -a buku-agenda.txt definisi lampiran kantor.json sops '\(backup)'/ && cd '\(backup)' && (\(change.isEmpty ? ":" : change))"
    )
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
      ("", 0o2750), ("sops", 0o2750), ("definisi", 0o2770), ("lampiran", 0o2770),
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
    let restored = try accounts.root("set -e; export HOME=/root; \(commands)")
    #expect(restored.code == 0, "\(restored.text)")
    for member in accounts.members {
      let answer = try accounts.run(member, "sopctl --data \(new) start PIAK-07")
      #expect(answer.code == 0, "\(answer.text)")
    }
    #expect(try accounts.run(accounts.stranger, "cat \(new)/kantor.json").code != 0)
    #expect(try accounts.run(accounts.stranger, "sopctl --data \(new) status").code == 7)
  }
}
