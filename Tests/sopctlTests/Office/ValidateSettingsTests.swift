import CommandLineKit
import Foundation
import Glibc
import Testing

@testable import SOPStore
@testable import sopctl

/// `validate` without a file: whether kantor.json fits this machine, its SOPs and this day.
struct ValidateSettingsTests {
  private let office = CheckedOffice()

  // MARK: - Accounts

  private static let roster = #"""
    {"pejabat": [{"nama": "Budi", "nip": null, "pengguna": "budi", "peran": ["APK"]},
      {"nama": "Siti", "nip": null, "pengguna": "siti", "peran": ["Sub Koord"]},
      {"nama": "Wati", "nip": null, "pengguna": "wati", "peran": ["Kabid"]}],
     "loket": [{"pengguna": "loket1", "peran": ["APK"]}]}
    """#

  @Test func `an account that this machine does not have is a fault`() {
    office.world.write(Self.roster, to: "kantor.json")
    #expect(office.said().isEmpty)
    office.world.set(userAccounts: ["budi", "siti"])
    #expect(
      office.said() == [
        #"DIR/kantor.json: pejabat[2].pengguna: Mesin ini tidak mempunyai akun "wati". Perbaiki namanya, atau buat akunnya: useradd -m wati"#,
        #"DIR/kantor.json: loket[0].pengguna: Mesin ini tidak mempunyai akun "loket1". Perbaiki namanya, atau buat akunnya: useradd -m loket1"#,
      ])
    #expect(office.code == .found)
  }

  @Test func `an account that may not write into the book is a fault`() {
    office.world.write(Self.roster, to: "kantor.json")
    office.share()
    let member = UserAccount(id: 54_321, groups: [getegid()])
    let stranger = UserAccount(id: 54_322, groups: [54_322])
    let accounts = ["budi": member, "siti": stranger, "wati": member, "loket1": member]
    office.world.change { $0.userAccounts = accounts }
    #expect(
      office.said() == [
        #"DIR/kantor.json: pejabat[1].pengguna: Akun "siti" tidak dapat mencatat di buku. Masukkan ke grupnya, lalu minta masuk lagi: usermod -aG \#(office.group) siti"#
      ])
    #expect(office.code == .found)
    office.change(0o644, "buku-agenda.txt")
    #expect(office.said().count { $0.contains("Hanya pemilik buku yang dapat") } == 4)
    office.change(0o660, "buku-agenda.txt")
    office.change(0o2700, "")
    #expect(office.said().contains { $0.hasSuffix("chmod g+rx DIR") })
  }

  @Test func `the system is asked for its accounts`() throws {
    let name = try #require(
      getpwuid(getuid()).flatMap { String(validatingCString: $0.pointee.pw_name) })
    let account = try #require(World.system(calledAs: nil).userAccount(name))
    #expect(account.id == getuid())
    #expect(account.groups.contains(getpwuid(getuid()).pointee.pw_gid))
    #expect(World.system(calledAs: nil).userAccount("tidak-ada-akun-ini") == nil)
    #expect(World.system(calledAs: nil).userAccount("") == nil)
    #expect(World.system(calledAs: nil).program.hasPrefix("/"))
  }

  // MARK: - Roster, schedule, holidays

  @Test(arguments: Language.allCases)
  func `what fits neither the SOPs nor the day is told with what to do`(language: Language) {
    office.world.set(now: "2027-11-22 08:00:00")
    office.world.write(
      #"""
      {"pejabat": [{"nama": "Budi", "nip": null, "pengguna": "budi", "peran": ["APK", "Kabit"],
          "plt": [{"peran": "Sub Koord", "dari": "2027-01-01", "sampai": "2027-01-31"}]},
        {"nama": "Siti", "nip": null, "pengguna": "siti", "peran": ["Sub Koord"]}],
       "zona": "WIB", "liburNasional": true, "jadwal": [
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
    let lines = office.said("--lang \(language.rawValue)").filter {
      $0.hasPrefix(place) && !$0.hasSuffix(": sound")
    }
    #expect(lines == expected.map { place + (language == .indonesian ? $0.id : $0.en) })
    #expect(office.code == .found)
  }

  @Test func `warnings alone are no fault`() {
    office.world.write(
      #"""
      {"pejabat": [{"nama": "Budi", "nip": null, "pengguna": "budi", "peran": ["APK", "Sub Koord"]},
        {"nama": "Siti", "nip": null, "pengguna": "siti", "peran": ["Kabid"]}]}
      """#, to: "kantor.json")
    let warning =
      #"pejabat: peringatan: Hari ini laporan PIAK-03 tidak dapat diterima oleh orang yang berbeda: APK -> Sub Koord -> Kabid. Berikan salah satu perannya kepada orang lain ("plt"), atau izinkan: "izinkanRangkap": true."#
    #expect(office.said().contains("DIR/kantor.json: \(warning)"))
    #expect(office.code == .done)
    #expect(office.world.run("validate").output.contains("kantor.json: benar\n"))
  }

  @Test func `as JSON faults and warnings stand apart, and the folder and the book are there`() {
    office.world.write(
      #"{"zona": "WIB", "jadwal": [{"sop": "X", "tiap": "minggu"}], "liburNasional": true}"#,
      to: "kantor.json")
    office.world.set(now: "2027-06-01 08:00:00")
    office.change(0o646, "buku-agenda.txt")
    let answer = office.world.run("validate --json --lang en").output.replacing(
      office.path, with: "DIR")
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
        change it. chmod o-w DIR/buku-agenda.txt"}],"warnings":[],"custody":{"kind":\#
        "group","group":null,"appendOnly":false}}]}

        """#), "\(answer)")
  }
}
