import CommandLineKit

@testable import SOPCore
@testable import sopctl

extension SpokenFailure {
  /// What the office's roster says of people, and what it refuses.
  static let people = [
    SpokenFailure(
      "an account that is not on the roster", .refused(.stranger(account: "tamu")), .refused,
      id:
        "Ditolak, tidak ada yang dicatat: akun tamu tidak ada dalam daftar pejabat; akun itu boleh membaca, tidak boleh mencatat.",
      "Pengelola kantor.json dapat menambahkannya, pada pejabat atau loket. Untuk membaca: sopctl status",
      en:
        "Refused, nothing was recorded: the account tamu is not on the office's roster; it may read, but not write.",
      "Who keeps kantor.json can add it, under pejabat or loket. To read: sopctl status"),
    SpokenFailure(
      "somebody else at an official's account",
      .refused(.otherPerson(named: "Siti Aminah", owner: budi)), .refused,
      id:
        "Ditolak, tidak ada yang dicatat: akun budi milik Budi Santoso; Siti Aminah tidak bertindak dari akun itu.",
      "Hilangkan --by dan $SOPCTL_BY: akun menunjukkan siapa yang bertindak.",
      en:
        "Refused, nothing was recorded: the account budi is that of Budi Santoso, and Siti Aminah does not act from it.",
      "Leave --by and $SOPCTL_BY out: the account says who acts."),
    SpokenFailure(
      "a role that somebody else holds",
      .refused(.roleNotHeld(Role("Sub Koord"), by: budi, on: day, holders: [siti])), .refused,
      id:
        "Ditolak, tidak ada yang dicatat: menurut daftar pejabat Budi Santoso tidak memegang Sub Koord pada 2026-11-20; yang dipegang hari itu: APK.",
      "Yang memegangnya pada hari itu: Siti Aminah, dari akunnya sendiri.",
      en:
        "Refused, nothing was recorded: by the office's roster Budi Santoso does not hold Sub Koord on 2026-11-20; held that day: APK.",
      "Who holds it then: Siti Aminah, from their own account."),
    SpokenFailure(
      "an acting role that ended",
      .refused(.roleNotHeld(Role("Sub Koord"), by: siti, on: dayAfter, holders: [])), .refused,
      id:
        "Ditolak, tidak ada yang dicatat: menurut daftar pejabat Siti Aminah tidak memegang Sub Koord pada 2026-12-01 (plt berakhir 2026-11-30); tidak ada peran yang dipegang hari itu.",
      "Tidak ada yang memegangnya pada hari itu. Pengelola kantor.json dapat menunjuk seseorang (peran atau plt).",
      en:
        "Refused, nothing was recorded: by the office's roster Siti Aminah does not hold Sub Koord on 2026-12-01 (acting, plt, until 2026-11-30); no role is held that day.",
      "Nobody holds it then. Who keeps kantor.json can appoint somebody (peran or plt)."),
    SpokenFailure(
      "an acting role that is to begin",
      .refused(.roleNotHeld(Role("Sub Koord"), by: siti, on: dayBefore, holders: [rudi, wati])),
      .refused,
      id:
        "Ditolak, tidak ada yang dicatat: menurut daftar pejabat Siti Aminah tidak memegang Sub Koord pada 2026-11-19 (plt baru mulai 2026-11-20); tidak ada peran yang dipegang hari itu.",
      "Yang memegangnya pada hari itu: Rudi Hartono, Wati.",
      en:
        "Refused, nothing was recorded: by the office's roster Siti Aminah does not hold Sub Koord on 2026-11-19 (acting, plt, only from 2026-11-20); no role is held that day.",
      "Who holds it then: Rudi Hartono, Wati."),
    SpokenFailure(
      "a role that is not for the counter", .refused(.notAtCounter(Role("Kabid"), counter)),
      .refused,
      id:
        "Ditolak, tidak ada yang dicatat: di loket loket1 orang hanya bertindak sebagai Staf, APK, tidak sebagai Kabid.",
      "Sebagai Kabid orang bertindak dari akunnya sendiri.",
      en:
        "Refused, nothing was recorded: at the counter loket1 one acts as Staf, APK only, not as Kabid.",
      "As Kabid one acts from one's own account."),
    SpokenFailure(
      "a counter where nobody was named", .personNotGiven(at: counter), .usage,
      id: "Siapa yang bertindak di loket loket1 disebut setiap kali dengan --by.",
      "Tambahkan: --by NAMA",
      en: "Who acts at the counter loket1 is said each time with --by.", "Add: --by NAME"),
    SpokenFailure(
      "a name with a slip", .unknownPerson("Sitti", on: roster), .notFound,
      id: #"Daftar pejabat tidak memuat "Sitti"."#, #"Mungkin maksudnya: --by "Siti Aminah""#,
      en: #"The office's roster has no "Sitti"."#, #"Did you mean: --by "Siti Aminah""#),
    SpokenFailure(
      "a name like no other", .unknownPerson("\u{1B}[2J", on: roster), .notFound,
      id: #"Daftar pejabat tidak memuat "\u{1B}[2J"."#,
      "Sebutkan nama atau akun dari daftar pejabat (kantor.json, pejabat).",
      en: #"The office's roster has no "\u{1B}[2J"."#,
      "Give a name or an account of the roster (kantor.json, pejabat)."),
    SpokenFailure(
      "a name of many",
      .ambiguousPerson("i", candidates: [budi, siti, rudi, wati, budi, siti]), .notFound,
      id:
        #""i" cocok dengan lebih dari satu orang: Budi Santoso, Siti Aminah, Rudi Hartono, Wati dan 2 lagi."#,
      "Sebutkan namanya lebih lengkap.",
      en:
        #""i" fits more than one person: Budi Santoso, Siti Aminah, Rudi Hartono, Wati and 2 more."#,
      "Give more of the name."),
  ]

  private static let budi = Official(name: "Budi Santoso", account: "budi", roles: [Role("APK")])
  private static let siti = Official(
    name: "Siti Aminah", account: "siti", roles: [],
    actingRoles: [.init(role: Role("Sub Koord"), days: day...lastDay)])
  private static let rudi = Official(name: "Rudi Hartono", account: "rudi", roles: [])
  private static let wati = Official(name: "Wati", roles: [])
  private static let roster = Roster(officials: [budi, siti, rudi, wati])
  private static let counter = Roster.Counter(
    account: "loket1", roles: [Role("Staf"), Role("APK")])
  private static let day = Day("2026-11-20") ?? .first
  private static let dayBefore = Day("2026-11-19") ?? .first
  private static let lastDay = Day("2026-11-30") ?? .last
  private static let dayAfter = Day("2026-12-01") ?? .first
}

extension Failure {
  fileprivate static func refused(_ objection: RosterObjection) -> Failure {
    let run = RunID(code: "PIAK-03", year: 2026, ordinal: 14)
    return RefusedRun(
      refusal: .notAdmitted(objection), run: run, offset: .wib, now: .earliest
    ).failure
  }
}
