import CommandLineKit
import Foundation
import Glibc
import SOPCore
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
    let lines = office.world.run("validate").output.split(separator: "\n").suffix(3)
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
      .unsharedFolder(group: "tim a"), .notPlain, .manyNames(3), .readOnlyDisk, .notWritable,
    ] as [PermissionFinding.Kind])
  func `each finding names what to paste, and the group as a shell takes it`(
    kind: PermissionFinding.Kind
  ) throws {
    let message = PermissionFinding(name: "sops", path: "/srv/a b/sops", kind: kind).message
    let remedy = try #require(message.remedy)
    for language in Language.allCases {
      #expect(remedy[language].contains(#" "/srv/a b/sops""#))
      #expect(!remedy[language].contains("chgrp") || remedy[language].contains(#"chgrp "tim a" "#))
      #expect(message.sentence[language].hasSuffix("."))
    }
    #expect(message.sentence.english != message.sentence.indonesian)
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
