import CommandLineKit
import Foundation
import Glibc
import SOPCore
import TestSupport
import Testing

@testable import SOPStore
@testable import sopctl

/// `validate` without a file: whether the folder fits this machine, its SOPs and this day.
struct ValidateFolderTests {
  private let office = CheckedOffice()

  // MARK: - Permissions

  @Test func `a folder as init makes it is sound`() {
    #expect(office.said().isEmpty)
    #expect(office.code == .done)
    office.share()
    #expect(office.said().isEmpty)
    let lines = office.world.run("validate").output.split(separator: "\n")
      .filter { !$0.contains("Penjagaan buku") && !$0.contains("peringatan: Grup") }.suffix(3)
    #expect(
      Array(lines) == [
        "\(office.path)/kantor.json: benar", "\(office.path): izinnya benar",
        "\(office.path)/buku-agenda.txt: izinnya benar",
      ])
  }

  @Test(
    arguments: [
      ("", 0o777, "DIR"), ("kantor.json", 0o646, "DIR: kantor.json"), ("sops", 0o757, "DIR: sops"),
      ("definisi", 0o757, "DIR: definisi"), ("lampiran", 0o1777, "DIR: lampiran"),
      ("buku-agenda.txt", 0o646, "DIR/buku-agenda.txt"),
    ] as [(String, UInt32, String)])
  func `what every account may change is a fault`(name: String, mode: UInt32, place: String) {
    office.change(mode, name)
    let file = name.isEmpty ? "DIR" : "DIR/\(name)"
    #expect(
      office.said().contains(
        "\(place): Semua akun di mesin ini dapat mengubahnya. chmod o-w \(file)"))
    #expect(office.code == .found)
    office.change(mode & ~0o002, name)
    #expect(office.code == .done)
  }

  @Test(arguments: ["", "kantor.json", "sops", "sops/piak-03.json"])
  func `what the members of the group may change is a warning`(name: String) {
    copyDefinition()
    office.share()
    office.change(name.hasSuffix(".json") ? 0o660 : 0o2770, name)
    let file = name.isEmpty ? "DIR" : "DIR/\(name)"
    let place = name.isEmpty ? "DIR" : "DIR: \(name)"
    #expect(
      office.said() == [
        "\(place): peringatan: Anggota grup \(office.group) dapat mengubahnya, bukan hanya pemiliknya. chmod g-w \(file)"
      ])
    #expect(office.code == .done)
    office.change(0o600, "buku-agenda.txt")
    for folder in ["definisi", "lampiran"] { office.change(0o2750, folder) }
    #expect(office.said().isEmpty, "without a group there is nobody else")
  }

  @Test(arguments: ["kantor.json", "sops/piak-03.json"])
  func `what the members of the group cannot read is a fault`(name: String) {
    copyDefinition()
    office.share()
    office.change(0o600, name)
    #expect(
      office.said() == [
        "DIR: \(name): Anggota grup \(office.group), yang memakai buku bersama, tidak dapat membacanya. chgrp \(office.group) DIR/\(name) && chmod g+rX DIR/\(name)"
      ])
    #expect(office.code == .found)
  }

  @Test(arguments: [("definisi", 0o770), ("lampiran", 0o2750)] as [(String, UInt32)])
  func `a folder where the members cannot keep what others read is a fault`(
    name: String, mode: UInt32
  ) {
    office.share()
    office.change(mode, name)
    #expect(
      office.said("--lang en").contains(
        "DIR: \(name): The members of the group \(office.group), which shares the book, cannot keep here what the others can read. chgrp \(office.group) DIR/\(name) && chmod g+rwxs DIR/\(name)"
      ))
    #expect(office.code == .found)
  }

  private func copyDefinition() {
    let bundled = BundledDefinitions.files.first { $0.name == "piak-03.json" }
    office.world.write(
      String(decoding: bundled?.bytes ?? [], as: UTF8.self), to: "sops/piak-03.json")
    office.change(0o644, "sops/piak-03.json")
  }

  @Test(
    arguments: [
      .writableByAll, .writableByGroup("tim a"), .unreadable(group: "tim a"),
      .unsharedFolder(group: "tim a"), .readableByAll, .filesUnreadable(3, group: "tim a"),
      .filesWritable(3), .filesReadableByAll(3), .bookNotShared(group: "tim a"), .notPlain,
      .openToAll(group: "tim a"), .folderMissing(group: "tim a"), .filesOfOthers(3, owner: "root"),
      .ofAnother("1001", owner: "root", isMember: false),
      .manyNames(3), .readOnlyDisk, .notWritable,
    ] as [PermissionFinding.Kind])
  func `each finding names what to paste, and the group as a shell takes it`(
    kind: PermissionFinding.Kind
  ) throws {
    let message = PermissionFinding(name: "sops", path: "/srv/a b/sops", kind: kind).message
    let remedy = try #require(message.remedy)
    for language in Language.allCases {
      #expect(remedy[language].contains(#" "/srv/a b/sops""#))
      #expect(!remedy[language].contains("chgrp") || remedy[language].contains(#" "tim a" "#))
      #expect(message.sentence[language].hasSuffix("."))
    }
    #expect(message.sentence[.english] != message.sentence[.indonesian])
  }

  // MARK: - After a restore

  @Test func `what all may read, but not the book, is a fault, and one command closes it`() {
    copyDefinition()
    office.share()
    for (name, mode) in [("kantor.json", 0o644), ("sops", 0o2755), ("sops/piak-03.json", 0o644)]
      as [(String, UInt32)]
    {
      office.change(mode, name)
    }
    #expect(office.said().isEmpty, "nobody gets past the folder")
    office.change(0o2755, "")
    let beside = ["kantor.contoh.json", "kantor.schema.json"]
    for name in beside { office.change(0o644, name) }
    let said = "Semua akun di mesin ini dapat membacanya, bukan hanya pemakai bukunya."
    #expect(
      office.said() == (["kantor.json", "sops", "sops/piak-03.json"] + beside).map {
        "DIR: \($0): \(said) chmod o-rwx DIR/\($0)"
      } + ["DIR: \(said) chmod o-rwx DIR"])
    #expect(office.code == .found)
    office.change(0o2750, "")
    #expect(office.code == .done)
  }

  @Test func `an office that all may read, its book too, is a warning, and one command closes it`()
  {
    copyDefinition()
    office.share()
    // As chmod -R a+rX does it, or init --mode 664.
    #expect((try? Tool.shell("chmod -R a+rX '\(office.path)'"))?.code == 0)
    #expect(
      office.said() == [
        "DIR: peringatan: Semua akun di mesin ini dapat membaca kantor ini beserta nama-namanya, bukan hanya grup \(office.group). Bila bukan itu maksudnya: chmod -R o-rwx DIR"
      ])
    #expect(office.code == .done)
    for line in office.said() { #expect(office.follow(line) == 0) }
    #expect(office.said().isEmpty)
  }

  @Test func `a book that lost its group hides nothing of the rest`() {
    office.share()
    office.change(0o2755, "")
    office.change(0o644, "kantor.json")
    office.change(0o644, "buku-agenda.txt")
    office.change(0o700, "sops")
    let said = office.said()
    for part in [
      "kantor.json: Semua akun", "sops: Anggota grup", "DIR: Semua akun", "tidak dapat mencatat",
    ] {
      #expect(said.contains { $0.contains(part) }, "\(part): \(said)")
    }
    for line in said { #expect(office.follow(line) == 0) }
    #expect(office.said().isEmpty)
  }

  @Test(arguments: ["definisi", "lampiran"])
  func `a folder that is missing where a group shares the office is a fault`(name: String) {
    #expect(rmdir("\(office.path)/\(name)") == 0)
    #expect(office.said().isEmpty, "whoever is alone makes it")
    #expect(mkdir("\(office.path)/\(name)", 0o700) == 0)
    office.share()
    #expect(rmdir("\(office.path)/\(name)") == 0)
    #expect(
      office.said() == [
        "DIR: \(name): Folder ini tidak ada, dan anggota grup \(office.group) tidak dapat membuatnya. install -d -m 2770 -g \(office.group) DIR/\(name)"
      ])
    #expect(office.code == .found)
    for line in office.said() { #expect(office.follow(line) == 0) }
    #expect(office.said().isEmpty)
  }

  @Test func `what lies beside the office's files, or deeper, is looked at, too`() {
    office.share()
    for name in ["kantor.json~", "sops/piak-03.json.bak", "lampiran/sub/a.txt"] {
      office.world.write("x", to: name)
      office.change(0o666, name)
      #expect(chown("\(office.path)/\(name)", uid_t.max, getegid()) == 0)
    }
    office.change(0o777, "lampiran/sub")
    office.change(0o2755, "")
    office.change(0o2775, "lampiran")
    let said = office.said()
    for part in [
      "kantor.json~: Semua akun di mesin ini dapat mengubahnya",
      "sops/piak-03.json.bak: Semua akun di mesin ini dapat mengubahnya",
      "lampiran/sub: Semua akun di mesin ini dapat mengubahnya",
      "kantor.json~: Semua akun di mesin ini dapat membacanya",
      "lampiran: 1 berkas di dalamnya dapat diubah", "lampiran: 2 berkas di dalamnya terbaca",
    ] {
      #expect(said.contains { $0.contains(part) }, "\(part): \(said)")
    }
    #expect(office.code == .found)
    for line in said { #expect(office.follow(line) == 0) }
    #expect(office.said().isEmpty)
  }

  @Test(arguments: ["definisi", "lampiran"])
  func `each file that members kept is looked at, and they are told together`(folder: String) {
    office.share()
    for number in 0..<2_000 {
      office.world.write("x", to: "\(folder)/\(number).txt")
      office.change(0o440, "\(folder)/\(number).txt")
      #expect(chown("\(office.path)/\(folder)/\(number).txt", uid_t.max, getegid()) == 0)
    }
    #expect(office.said().isEmpty)
    for number in 0..<5 { office.change(0o400, "\(folder)/\(number).txt") }
    office.change(0o460, "\(folder)/7.txt")
    office.change(0o442, "\(folder)/8.txt")
    #expect(
      office.said() == [
        "DIR: \(folder): 5 berkas di dalamnya tidak terbaca oleh anggota grup \(office.group), yang memakai buku bersama. chgrp -R \(office.group) DIR/\(folder) && chmod -R g+rX DIR/\(folder)",
        "DIR: \(folder): 2 berkas di dalamnya dapat diubah selain oleh pemiliknya; seharusnya tidak. find DIR/\(folder) -type f -exec chmod go-w {} +",
      ])
    #expect(office.code == .found)
    for line in office.said() { #expect(office.follow(line) == 0) }
    #expect(office.said().isEmpty)
    #expect(office.code == .done)
  }

  @Test func `files in a folder that all may look into are told of, too`() {
    office.share()
    office.world.write("x", to: "lampiran/a.txt")
    office.change(0o444, "lampiran/a.txt")
    office.change(0o2755, "")
    office.change(0o2775, "lampiran")
    #expect(office.said().contains { $0.contains("1 berkas di dalamnya terbaca oleh semua akun") })
    for line in office.said() { #expect(office.follow(line) == 0) }
    #expect(office.said().isEmpty)
  }

  @Test func `a book that came back without its group is a fault`() {
    office.share()
    office.change(0o644, "buku-agenda.txt")
    #expect(
      office.said() == [
        "DIR/buku-agenda.txt: Foldernya dipakai bersama grup \(office.group), bukunya tidak: anggotanya tidak dapat mencatat. chgrp \(office.group) DIR/buku-agenda.txt && chmod 660 DIR/buku-agenda.txt"
      ])
    for line in office.said() { #expect(office.follow(line) == 0) }
    #expect(office.said().isEmpty)
  }

  // MARK: - Where the folder stands

  @Test(arguments: [
    ("nfs", "NFS"), ("nfs4", "NFS"), ("cifs", "SMB"), ("smb3", "SMB"), ("fuse", "FUSE"),
    ("fuse.sshfs", "FUSE (sshfs)"), ("9p", "9p"), ("ceph", "ceph"), ("lustre", "lustre"),
    ("gfs2", "gfs2"), ("ocfs2", "ocfs2"), ("beegfs", "beegfs"), ("coda", "coda"),
    ("vmhgfs", "vmhgfs"), ("drvfs", "drvfs"), ("vboxsf", "vboxsf"), ("prl_fs", "prl_fs"),
    ("ext4", nil), ("xfs", nil),
    ("btrfs", nil), ("tmpfs", nil), ("overlay", nil), ("fuseblk", nil),
  ])
  func `a share is warned of, and a disk of the machine is not`(type: String, name: String?) {
    office.world.change { $0.fileSystem = type }
    #expect(office.said().count == (name == nil ? 0 : 1))
    if let name {
      #expect(
        office.said().first?.hasPrefix("DIR: peringatan: Folder ini terletak di \(name)") == true)
    }
    #expect(office.code == .done)
    let other = TestWorld()
    other.change { $0.fileSystem = type }
    for line in ["init --dry-run", "init"] {
      let answer = other.run(line)
      #expect(answer.code == .done)
      #expect(
        answer.complaints.contains(name ?? "terletak di") == (name != nil), "\(answer.complaints)")
    }
  }

  @Test func `the type of a file system stands in the list of mounts`() {
    let mounts = """
      22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
      36 22 0:47 / /srv/sop\\040lama rw,relatime shared:5 master:1 - nfs4 server:/sop rw,vers=4.2
      37 22 259:300 / /data rw - xfs /dev/nvme0n1p300 rw
      kacau
      """
    func type(_ major: UInt, _ minor: UInt) -> String? {
      let device = (minor & 0xFF) | (major & 0xFFF) << 8 | (minor & ~0xFF) << 12
      return NetworkShare.fileSystem(of: device, in: mounts)
    }
    #expect(type(8, 1) == "ext4")
    #expect(type(0, 47) == "nfs4")
    #expect(type(259, 300) == "xfs")
    #expect(type(8, 2) == nil)
  }

  @Test func `a share that cannot lock says so, and nothing is recorded`() {
    for code in [ENOLCK, EOPNOTSUPP, ENOSYS] {
      let failure = Failure(.failed(.lock, path: "/srv/sop/buku-agenda.txt", errno: code))
      #expect(failure.code == .notRecorded)
      #expect(failure.message?.kind == "shareWithoutLocks")
    }
    #expect(Failure(.failed(.lock, path: "/x", errno: EIO)).message?.kind == "fileFailed")
  }

  // MARK: - The book

  @Test func `a book with a second name is a fault`() {
    #expect(link(office.world.office.book, "\(office.path)/lain.txt") == 0)
    #expect(
      office.said() == [
        "DIR/buku-agenda.txt: Berkas ini mempunyai 2 nama (hard link); tidak ada yang dapat dicatat. Hapus nama yang lain. Untuk mencarinya: find / -xdev -samefile DIR/buku-agenda.txt"
      ])
    #expect(office.code == .found)
  }

  @Test func `a link in the place of the book is a fault`() {
    #expect(rename(office.world.office.book, "\(office.path)/lain.txt") == 0)
    #expect(symlink("\(office.path)/lain.txt", office.world.office.book) == 0)
    #expect(office.said().first?.contains("bukan berkas biasa, melainkan tautan") == true)
    #expect(office.code == .found)
  }
}
