import CommandLineKit
import Foundation
import Glibc
import SOPCore
import Testing

@testable import SOPStore
@testable import sopctl

/// `validate` without a file: whether the folder fits this machine, its SOPs and this day.
struct ValidateFolderTests {
  private let world = TestWorld()

  init() { #expect(world.run("init").code == .done) }

  private var path: String { world.office.path }

  private func change(_ mode: UInt32, _ name: String) {
    #expect(chmod("\(path)/\(name)", mode) == 0)
  }

  /// Shares the office with the group of this process, as `init --group` would.
  private func share() {
    for (name, mode) in [
      ("", 0o2750), ("sops", 0o2750), ("definisi", 0o2770), ("lampiran", 0o2770),
      ("buku-agenda.txt", 0o660), ("kantor.json", 0o640),
    ] as [(String, UInt32)] {
      #expect(chown("\(path)/\(name)", uid_t.max, getegid()) == 0)
      change(mode, name)
    }
  }

  private var group: String { UserGroup.name(of: getegid()) }

  /// What is said besides that something is sound, the folder's path written as `DIR`.
  private func said(_ options: String = "") -> [String] {
    world.run("validate \(options)").output.replacing(path, with: "DIR")
      .split(separator: "\n").map(String.init)
      .filter { !$0.hasSuffix(" kegiatan") && !$0.hasSuffix("benar") }
  }

  private var code: ExitCode { world.run("validate").code }

  // MARK: - Permissions

  @Test func `a folder as init makes it is sound`() {
    #expect(said().isEmpty)
    #expect(code == .done)
    share()
    #expect(said().isEmpty)
    let lines = world.run("validate").output.split(separator: "\n").suffix(3)
    #expect(
      Array(lines) == [
        "\(path)/kantor.json: benar", "\(path): izinnya benar",
        "\(path)/buku-agenda.txt: izinnya benar",
      ])
  }

  @Test(
    arguments: [
      ("", 0o777, "DIR"), ("kantor.json", 0o646, "DIR: kantor.json"), ("sops", 0o757, "DIR: sops"),
      ("definisi", 0o757, "DIR: definisi"), ("lampiran", 0o1777, "DIR: lampiran"),
      ("buku-agenda.txt", 0o646, "DIR/buku-agenda.txt"),
    ] as [(String, UInt32, String)])
  func `what every account may change is a fault`(name: String, mode: UInt32, place: String) {
    change(mode, name)
    let file = name.isEmpty ? "DIR" : "DIR/\(name)"
    #expect(
      said().contains(
        "\(place): Semua akun di mesin ini dapat mengubahnya. chmod o-w \(file)"))
    #expect(code == .found)
    change(mode & ~0o002, name)
    #expect(code == .done)
  }

  @Test(arguments: ["", "kantor.json", "sops", "sops/piak-03.json"])
  func `what the members of the group may change is a warning`(name: String) {
    copyDefinition()
    share()
    change(name.hasSuffix(".json") ? 0o660 : 0o2770, name)
    let file = name.isEmpty ? "DIR" : "DIR/\(name)"
    let place = name.isEmpty ? "DIR" : "DIR: \(name)"
    #expect(
      said() == [
        "\(place): peringatan: Anggota grup \(group) dapat mengubahnya, bukan hanya pemiliknya. chmod g-w \(file)"
      ])
    #expect(code == .done)
    change(0o600, "buku-agenda.txt")
    #expect(said().isEmpty, "without a group there is nobody else")
  }

  @Test(arguments: ["kantor.json", "sops/piak-03.json"])
  func `what the members of the group cannot read is a fault`(name: String) {
    copyDefinition()
    share()
    change(0o600, name)
    #expect(
      said() == [
        "DIR: \(name): Anggota grup \(group), yang memakai buku bersama, tidak dapat membacanya. chgrp \(group) DIR/\(name) && chmod g+rX DIR/\(name)"
      ])
    #expect(code == .found)
  }

  @Test(arguments: [("definisi", 0o770), ("lampiran", 0o2750)] as [(String, UInt32)])
  func `a folder where the members cannot keep what others read is a fault`(
    name: String, mode: UInt32
  ) {
    share()
    change(mode, name)
    #expect(
      said("--lang en").contains(
        "DIR: \(name): The members of the group \(group), which shares the book, cannot keep here what the others can read. chgrp \(group) DIR/\(name) && chmod g+rwxs DIR/\(name)"
      ))
    #expect(code == .found)
  }

  private func copyDefinition() {
    let bundled = BundledDefinitions.files.first { $0.name == "piak-03.json" }
    world.write(String(decoding: bundled?.bytes ?? [], as: UTF8.self), to: "sops/piak-03.json")
    change(0o644, "sops/piak-03.json")
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
    #expect(link(world.office.book, "\(path)/lain.txt") == 0)
    #expect(
      said() == [
        "DIR/buku-agenda.txt: Berkas ini mempunyai 2 nama (hard link); tidak ada yang dapat dicatat. Hapus nama yang lain. Untuk mencarinya: find / -xdev -samefile DIR/buku-agenda.txt"
      ])
    #expect(code == .found)
  }

  @Test func `a link in the place of the book is a fault`() {
    #expect(rename(world.office.book, "\(path)/lain.txt") == 0)
    #expect(symlink("\(path)/lain.txt", world.office.book) == 0)
    #expect(said().first?.contains("bukan berkas biasa, melainkan tautan") == true)
    #expect(code == .found)
  }

  // MARK: - Accounts

  private static let roster = #"""
    {"pejabat": [{"nama": "Budi", "nip": null, "pengguna": "budi", "peran": ["APK"]},
      {"nama": "Siti", "nip": null, "pengguna": "siti", "peran": ["Sub Koord"]},
      {"nama": "Wati", "nip": null, "pengguna": "wati", "peran": ["Kabid"]}],
     "loket": [{"pengguna": "loket1", "peran": ["APK"]}]}
    """#

  @Test func `an account that this machine does not have is a fault`() {
    world.write(Self.roster, to: "kantor.json")
    #expect(said().isEmpty)
    world.set(userAccounts: ["budi", "siti"])
    #expect(
      said() == [
        #"DIR/kantor.json: pejabat[2].pengguna: Mesin ini tidak mempunyai akun "wati". Perbaiki namanya, atau buat akunnya: useradd -m wati"#,
        #"DIR/kantor.json: loket[0].pengguna: Mesin ini tidak mempunyai akun "loket1". Perbaiki namanya, atau buat akunnya: useradd -m loket1"#,
      ])
    #expect(code == .found)
  }

  @Test func `an account that may not write into the book is a fault`() {
    world.write(Self.roster, to: "kantor.json")
    share()
    let member = UserAccount(id: 54_321, groups: [getegid()])
    let stranger = UserAccount(id: 54_322, groups: [54_322])
    let accounts = ["budi": member, "siti": stranger, "wati": member, "loket1": member]
    world.change { $0.userAccounts = accounts }
    #expect(
      said() == [
        #"DIR/kantor.json: pejabat[1].pengguna: Akun "siti" tidak dapat mencatat di buku. Masukkan ke grupnya, lalu minta masuk lagi: usermod -aG \#(group) siti"#
      ])
    #expect(code == .found)
    change(0o644, "buku-agenda.txt")
    #expect(said().count { $0.contains("Hanya pemilik buku yang dapat") } == 4)
    change(0o660, "buku-agenda.txt")
    change(0o2700, "")
    #expect(said().contains { $0.hasSuffix("chmod g+rx DIR") })
  }

  @Test func `the system is asked for its accounts`() throws {
    let name = try #require(
      getpwuid(getuid()).flatMap { String(validatingCString: $0.pointee.pw_name) })
    let account = try #require(World.system().userAccount(name))
    #expect(account.id == getuid())
    #expect(account.groups.contains(getpwuid(getuid()).pointee.pw_gid))
    #expect(World.system().userAccount("tidak-ada-akun-ini") == nil)
    #expect(World.system().userAccount("") == nil)
    #expect(World.system().program.hasPrefix("/"))
  }

  // MARK: - Roster, schedule, holidays

  @Test(arguments: Language.allCases)
  func `what fits neither the SOPs nor the day is told with what to do`(language: Language) {
    world.set(now: "2027-11-22 08:00:00")
    world.write(
      #"""
      {"pejabat": [{"nama": "Budi", "nip": null, "pengguna": "budi", "peran": ["APK", "Kabit"],
          "plt": [{"peran": "Sub Koord", "dari": "2027-01-01", "sampai": "2027-01-31"}]},
        {"nama": "Siti", "nip": null, "pengguna": "siti", "peran": ["Sub Koord"]}],
       "liburNasional": true, "jadwal": [
         {"sop": "PIAK-7", "tiap": "hari-kerja"},
         {"sop": "PIAK-07", "tiap": "hari-kerja", "isian": {"period": "harian", "periode": "tahunan"}},
         {"sop": "PIAK-03", "tiap": "minggu", "isian": {"kunci": "x"}}]}
      """#, to: "kantor.json")
    let place = "DIR/kantor.json: "
    let expected: [(id: String, en: String)] = [
      (
        #"pejabat[0].peran[1]: peringatan: Tidak ada SOP yang berlaku dengan peran "Kabit". Mungkin maksudnya Kabid?"#,
        #"pejabat[0].peran[1]: warning: No SOP in force has the role "Kabit". Did you mean Kabid?"#
      ),
      (
        "pejabat[0].plt[0]: peringatan: Peran plt Sub Koord sudah berakhir pada 31 Januari 2027. Bila memang demikian, hapus saja; yang dikerjakan tetap ada di buku.",
        "pejabat[0].plt[0]: warning: The acting role Sub Koord was over on 31 January 2027. If that is meant, the entry can go; the book keeps what was done in it."
      ),
      (
        #"pejabat: peringatan: Hari ini tidak ada yang dapat bertindak sebagai Kabid, yang diperlukan: PIAK-02, PIAK-03, PIAK-07. Berikan perannya kepada yang berakun ("peran"), atau untuk beberapa hari ("plt")."#,
        #"pejabat: warning: Today nobody can act as Kabid, whom these SOPs need: PIAK-02, PIAK-03, PIAK-07. Give the role to somebody with an account ("peran"), or for some days ("plt")."#
      ),
      (
        #"jadwal[0].sop: Tidak ada SOP yang berlaku dengan kode "PIAK-7". Mungkin maksudnya PIAK-07?"#,
        #"jadwal[0].sop: No SOP in force has the kode "PIAK-7". Did you mean PIAK-07?"#
      ),
      (
        #"jadwal[1].isian.period: PIAK-07 tidak mempunyai isian "period". Mungkin maksudnya periode?"#,
        #"jadwal[1].isian.period: PIAK-07 has no field "period". Did you mean periode?"#
      ),
      (
        #"jadwal[1].isian.periode: "tahunan" bukan salah satu pilihannya. Tulis salah satu: harian, mingguan, bulanan."#,
        #"jadwal[1].isian.periode: "tahunan" cannot be chosen there. Write one of: harian, mingguan, bulanan."#
      ),
      (
        #"jadwal[2].isian.kunci: PIAK-03 tidak mempunyai isian "kunci". SOP itu tanpa isian: hapus ini."#,
        #"jadwal[2].isian.kunci: PIAK-03 has no field "kunci". It has none: remove it."#
      ),
      (
        #"liburNasional: peringatan: Hari libur nasional 2028 belum dikenal, baru 2026 sampai 2027: sebelum itu dihitung hari kerja. Setelah ditetapkan, pasang sopctl yang lebih baru, atau tulis di "hariLibur"."#,
        #"liburNasional: warning: The national holidays of 2028 are not built in, only those of 2026 to 2027: until then they count as working days. When they are decreed, install a newer sopctl, or list them in "hariLibur"."#
      ),
    ]
    let lines = said("--lang \(language.rawValue)").filter {
      $0.hasPrefix(place) && !$0.hasSuffix(": sound")
    }
    #expect(lines == expected.map { place + (language == .indonesian ? $0.id : $0.en) })
    #expect(code == .found)
  }

  @Test func `warnings alone are no fault`() {
    world.write(
      #"""
      {"pejabat": [{"nama": "Budi", "nip": null, "pengguna": "budi", "peran": ["APK", "Sub Koord"]},
        {"nama": "Siti", "nip": null, "pengguna": "siti", "peran": ["Kabid"]}]}
      """#, to: "kantor.json")
    let warning =
      #"pejabat: peringatan: Hari ini laporan PIAK-03 tidak dapat diterima oleh orang yang berbeda: APK -> Sub Koord -> Kabid. Berikan salah satu perannya kepada orang lain ("plt"), atau izinkan: "izinkanRangkap": true."#
    #expect(said().contains("DIR/kantor.json: \(warning)"))
    #expect(code == .done)
    #expect(world.run("validate").output.contains("kantor.json: benar\n"))
  }

  @Test func `as JSON faults and warnings stand apart, and the folder and the book are there`() {
    world.write(
      #"{"jadwal": [{"sop": "X", "tiap": "minggu"}], "liburNasional": true}"#, to: "kantor.json")
    world.set(now: "2027-06-01 08:00:00")
    change(0o646, "buku-agenda.txt")
    let answer = world.run("validate --json --lang en").output.replacing(path, with: "DIR")
    #expect(
      answer.hasSuffix(
        #"""
        {"file":"DIR/kantor.json","kind":"settings","code":null,"sound":false,"faults":[\#
        {"path":"jadwal[0].sop","kind":"scheduledCodeUnknown","message":"No SOP in force has the \#
        kode \"X\". There are: AKSES-SERVER, MAINT-JARINGAN, PIAK-02, PIAK-03, PIAK-07."}],\#
        "warnings":[{"path":"liburNasional","kind":"holidaysUnknown","message":"The national \#
        holidays of 2028 are not built in, only those of 2026 to 2027: until then they count as \#
        working days. When they are decreed, install a newer sopctl, or list them in \#
        \"hariLibur\"."}]},{"file":"DIR","kind":"folder","code":null,"sound":true,"faults":[],\#
        "warnings":[]},{"file":"DIR/buku-agenda.txt","kind":"book","code":null,"sound":false,\#
        "faults":[{"path":"","kind":"writableByAll","message":"Every account of this machine may \#
        change it. chmod o-w DIR/buku-agenda.txt"}],"warnings":[]}]}

        """#), "\(answer)")
  }
}
