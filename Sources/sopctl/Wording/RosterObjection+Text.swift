import CommandLineKit
import SOPCore

// Refusals of the office's roster, which hold on every run. No remedy proposes to act as someone else.

extension RosterObjection {
  var message: Message {
    switch self {
    case .stranger(let account): Self.stranger(account.visible(columns: 40))
    case .reader(let account): Self.reader(account.visible(columns: 40))
    case .otherPerson(let named, let owner):
      Self.otherPerson(named.visible(columns: 60), owner: owner)
    case .roleNotHeld(let role, let official, let day, let holders):
      Self.roleNotHeld(role, by: official, on: day, holders: holders)
    case .notAtCounter(let role, let counter): Self.notAtCounter(role, counter)
    }
  }

  private static func stranger(_ account: String) -> Message {
    Message(
      kind: "notOnRoster",
      sentence: Text(
        "the account \(account) is not on the office's roster; it may read, but not write.",
        id:
          "akun \(account) tidak ada dalam daftar pejabat; akun itu boleh membaca, tidak boleh mencatat."
      ),
      remedy: Text(
        "Who keeps kantor.json can add it, under pejabat or loket. To read: sopctl status",
        id:
          "Pengelola kantor.json dapat menambahkannya, pada pejabat atau loket. Untuk membaca: sopctl status"
      ))
  }

  private static func reader(_ account: String) -> Message {
    Message(
      kind: "reader",
      sentence: Text(
        "the account \(account) is a reader of the office (pembaca); it reads everything, and records nothing.",
        id:
          "akun \(account) terdaftar sebagai pembaca; akun itu membaca semuanya dan tidak mencatat apa pun."
      ),
      remedy: Text(
        "Who keeps kantor.json can move it to pejabat or loket. To read: sopctl status",
        id:
          "Pengelola kantor.json dapat memindahkannya ke pejabat atau loket. Untuk membaca: sopctl status"
      ))
  }

  private static func otherPerson(_ named: String, owner: Official) -> Message {
    let account = owner.account?.visible(columns: 40) ?? ""
    return Message(
      kind: "otherPerson",
      sentence: Text(
        "the account \(account) is that of \(owner.shownName), and \(named) does not act from it.",
        id:
          "akun \(account) milik \(owner.shownName); \(named) tidak bertindak dari akun itu."),
      remedy: Text(
        "Leave --by and $SOPCTL_BY out: the account says who acts.",
        id: "Hilangkan --by dan $SOPCTL_BY: akun menunjukkan siapa yang bertindak."))
  }

  private static func roleNotHeld(
    _ role: Role, by official: Official, on day: Day, holders: [Official]
  ) -> Message {
    let (term, held) = (term(of: role, held: official, around: day), held(by: official, on: day))
    let names = holders.listedWithAccounts
    return Message(
      kind: "roleNotHeld",
      sentence: Text(
        "by the office's roster \(official.shownName) does not hold \(role) on \(day.text)\(term); \(held).",
        id:
          "menurut daftar pejabat \(official.shownName) tidak memegang \(role) pada \(day.text)\(term); \(held)."
      ),
      remedy: holders.isEmpty
        ? Text(
          "Nobody holds it then. Who keeps kantor.json can appoint somebody (peran or plt).",
          id:
            "Tidak ada yang memegangnya pada hari itu. Pengelola kantor.json dapat menunjuk seseorang (peran atau plt)."
        )
        : Text(
          "Who holds it then: \(names).",
          id: "Yang memegangnya pada hari itu: \(names)."))
  }

  /// When an acting role ended, or is to begin; empty for a role that was never held for a time.
  private static func term(of role: Role, held official: Official, around day: Day) -> Text {
    if let end = official.end(of: role, before: day) {
      return Text(" (acting, plt, until \(end.text))", id: " (plt berakhir \(end.text))")
    }
    if let beginning = official.beginning(of: role, after: day) {
      return Text(
        " (acting, plt, only from \(beginning.text))", id: " (plt baru mulai \(beginning.text))")
    }
    return .empty
  }

  private static func held(by official: Official, on day: Day) -> Text {
    let roles = official.roles(on: day).map(\.code).joined(separator: ", ")
    return roles.isEmpty
      ? Text("no role is held that day", id: "tidak ada peran yang dipegang hari itu")
      : Text("held that day: \(roles)", id: "yang dipegang hari itu: \(roles)")
  }

  private static func notAtCounter(_ role: Role, _ counter: Roster.Counter) -> Message {
    let roles = counter.roles.map(\.code).joined(separator: ", ")
    let account = counter.account.visible(columns: 40)
    return Message(
      kind: "notAtCounter",
      sentence: Text(
        "at the counter \(account) one acts as \(roles) only, not as \(role).",
        id: "di loket \(account) orang hanya bertindak sebagai \(roles), tidak sebagai \(role)."),
      remedy: Text(
        "As \(role) one acts from one's own account.",
        id: "Sebagai \(role) orang bertindak dari akunnya sendiri."))
  }
}
