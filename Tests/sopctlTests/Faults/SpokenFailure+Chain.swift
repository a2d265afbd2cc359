import CommandLineKit

@testable import SOPCore
@testable import sopctl

extension SpokenFailure {
  /// Turns, and the report chain: who cannot act, and who can.
  static let turns = [
    SpokenFailure(
      "another role's turn",
      .refused(.notYourTurn(activity: 2, role: apk, actor: kabid, earlier: nil)),
      .refused,
      id:
        "Ditolak, tidak ada yang dicatat: kegiatan 2 PIAK-03-2026-014 giliran APK, sedangkan Rudi Hartono (rudi) bertindak sebagai Kabid.",
      "Yang ditunggu APK. Lihat gilirannya: sopctl status PIAK-03-2026-014",
      en:
        "Refused, nothing was recorded: activity 2 of PIAK-03-2026-014 is the turn of APK, but Rudi Hartono (rudi) acts as Kabid.",
      "It waits for APK. See whose turn it is: sopctl status PIAK-03-2026-014"),
    SpokenFailure(
      "another role's turn, by the roster",
      .refused(
        .notYourTurn(activity: 2, role: apk, actor: kabid, earlier: nil), candidates: [budi, dedi]),
      .refused,
      id:
        "Ditolak, tidak ada yang dicatat: kegiatan 2 PIAK-03-2026-014 giliran APK, sedangkan Rudi Hartono (rudi) bertindak sebagai Kabid.",
      "Yang dapat mengerjakan: Budi Santoso, Dedi Kurnia, masing-masing dari akunnya sendiri. Lihat gilirannya: sopctl status PIAK-03-2026-014",
      en:
        "Refused, nothing was recorded: activity 2 of PIAK-03-2026-014 is the turn of APK, but Rudi Hartono (rudi) acts as Kabid.",
      "Who can do it: Budi Santoso, Dedi Kurnia, each from their own account. See whose turn it is: sopctl status PIAK-03-2026-014"
    ),
    SpokenFailure(
      "a report's maker who would receive it",
      .refused(
        .notYourTurn(activity: 5, role: Role("Sub Koord"), actor: maker, earlier: made),
        candidates: [siti]),
      .refused,
      id:
        "Ditolak, tidak ada yang dicatat: kegiatan 5 PIAK-03-2026-014 giliran Sub Koord, sedangkan Budi Santoso (budi) bertindak sebagai APK dan membuat laporan ini (entri 000228). Pembuat laporan tidak boleh menerimanya.",
      "Yang dapat menerima: Siti Aminah, dari akunnya sendiri. Lihat gilirannya: sopctl status PIAK-03-2026-014",
      en:
        "Refused, nothing was recorded: activity 5 of PIAK-03-2026-014 is the turn of Sub Koord, but Budi Santoso (budi) acts as APK and made this report (entry 000228). The maker of a report cannot receive it.",
      "Who can receive it: Siti Aminah, from their own account. See whose turn it is: sopctl status PIAK-03-2026-014"
    ),
    SpokenFailure(
      "a receiver who would receive it again",
      .refused(.notYourTurn(activity: 6, role: Role("Kabid"), actor: receiver, earlier: received)),
      .refused,
      id:
        "Ditolak, tidak ada yang dicatat: kegiatan 6 PIAK-03-2026-014 giliran Kabid, sedangkan Siti Aminah (siti) bertindak sebagai Sub Koord dan sudah menerimanya sebagai Sub Koord (entri 000229). Satu laporan tidak boleh diterima dua kali oleh orang yang sama.",
      "Yang ditunggu Kabid. Lihat gilirannya: sopctl status PIAK-03-2026-014",
      en:
        "Refused, nothing was recorded: activity 6 of PIAK-03-2026-014 is the turn of Kabid, but Siti Aminah (siti) acts as Sub Koord and already received it as Sub Koord (entry 000229). Nobody receives one report twice.",
      "It waits for Kabid. See whose turn it is: sopctl status PIAK-03-2026-014"),
    SpokenFailure(
      "one person twice in the chain", .refused(.sameInChain(activity: 5, earlier: made)), .refused,
      id:
        "Ditolak, tidak ada yang dicatat: Budi Santoso membuat laporan ini (entri 000228) dan tidak boleh menerimanya pada kegiatan 5 PIAK-03-2026-014.",
      "Orang lain yang harus menerimanya. Lihat: sopctl status PIAK-03-2026-014",
      en:
        "Refused, nothing was recorded: Budi Santoso made this report (entry 000228) and cannot receive it at activity 5 of PIAK-03-2026-014.",
      "Another person must receive it. See: sopctl status PIAK-03-2026-014"),
    SpokenFailure(
      "one account twice in the chain",
      .refused(
        .sameAccountInChain(
          activity: 5, earlier: made, person: Person(name: "B. Santoso", account: "budi")),
        candidates: [siti]), .refused,
      id:
        "Ditolak, tidak ada yang dicatat: Budi Santoso membuat laporan ini (entri 000228) dari akun yang sama dengan B. Santoso (budi), yang tidak boleh menerimanya pada kegiatan 5 PIAK-03-2026-014.",
      "Yang dapat menerima: Siti Aminah, dari akunnya sendiri. Lihat: sopctl status PIAK-03-2026-014",
      en:
        "Refused, nothing was recorded: Budi Santoso made this report (entry 000228) from the very account of B. Santoso (budi), who cannot receive it at activity 5 of PIAK-03-2026-014.",
      "Who can receive it: Siti Aminah, from their own account. See: sopctl status PIAK-03-2026-014"
    ),
    SpokenFailure(
      "a cancellation by the report's maker",
      .refused(
        .roleNotAllowed(.cancel, allowed: [Role("Sub Koord"), Role("Kabid")], actor: maker),
        candidates: [siti]), .refused,
      id:
        "Ditolak, tidak ada yang dicatat: laporan PIAK-03-2026-014 sudah dibuat, sehingga hanya Sub Koord, Kabid yang boleh membatalkan; Budi Santoso (budi) bertindak sebagai APK.",
      "Yang dapat membatalkan: Siti Aminah, dari akunnya sendiri. Lihat: sopctl status PIAK-03-2026-014",
      en:
        "Refused, nothing was recorded: the report of PIAK-03-2026-014 has been made, so only Sub Koord, Kabid may cancel it; Budi Santoso (budi) acts as APK.",
      "Who can cancel it: Siti Aminah, from their own account. See: sopctl status PIAK-03-2026-014"),
    SpokenFailure(
      "a correction of another's step",
      .refused(.roleNotAllowed(.correct(no: 230, kind: .paused), allowed: [apk], actor: kabid)),
      .refused,
      id:
        "Ditolak, tidak ada yang dicatat: entri 000230 (jeda) PIAK-03-2026-014 hanya boleh dikoreksi oleh APK; Rudi Hartono (rudi) bertindak sebagai Kabid.",
      "Mintalah kepada mereka. Lihat: sopctl status PIAK-03-2026-014",
      en:
        "Refused, nothing was recorded: entry 000230 (jeda) of PIAK-03-2026-014 may be corrected by APK only; Rudi Hartono (rudi) acts as Kabid.",
      "Ask one of them. See: sopctl status PIAK-03-2026-014"),
  ]

  private static let apk = Role("APK")
  private static let budi = Official(name: "Budi Santoso", account: "budi", roles: [apk])
  private static let dedi = Official(name: "Dedi Kurnia", account: "dedi", roles: [apk])
  private static let siti = Official(name: "Siti Aminah", account: "siti", roles: [])
  private static let maker = Actor(
    role: apk, person: Person(name: "Budi Santoso", account: "budi"), basis: .roster)
  private static let receiver = Actor(
    role: Role("Sub Koord"), person: Person(name: "Siti Aminah", account: "siti"), basis: .roster)
  private static let kabid = Actor(
    role: Role("Kabid"), person: Person(name: "Rudi Hartono", account: "rudi"), basis: .roster)
  private static let made = Refusal.Earlier(
    link: .init(role: apk, person: maker.person, no: 228, happened: .earliest), isMaker: true)
  private static let received = Refusal.Earlier(
    link: .init(
      role: receiver.role, person: receiver.person, no: 229, happened: .earliest),
    isMaker: false)
}

extension Failure {
  fileprivate static func refused(
    _ refusal: Refusal, candidates: [Official] = []
  ) -> Failure {
    RefusedRun(
      refusal: refusal, run: RunID(code: "PIAK-03", year: 2026, ordinal: 14), offset: .wib,
      now: .earliest, candidates: candidates
    ).failure
  }
}
