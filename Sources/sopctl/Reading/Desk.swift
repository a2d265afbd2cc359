import CommandLineKit
import SOPCore

/// Who sits at the terminal, as far as it can be known before anybody says anything.
struct Desk: Equatable {
  /// The name, and the account in brackets.
  let name: String
  /// The roles whose turn is this person's; `nil` where nothing tells.
  let roles: [Role]?
  /// How the roles become known, where they are not.
  let advice: Text

  /// - Parameter example: a role that somebody may have here.
  init(in session: Session, of office: Office, example: Role?) {
    let (account, environment) = (session.world.account, session.world.environment)
    func value(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    let today = LocalTime(session.world.now, in: office.clock.zone).day
    switch office.settings.roster.seat(of: account.name) {
    case .official(let official):
      name = "\(official.name) (\(account.name))"
      roles = value("SOPCTL_AS").map { [Role($0)] } ?? official.roles(on: today)
      advice = Text(
        "By the office's roster you hold no role today.",
        id: "Menurut daftar pejabat Anda tidak memegang peran hari ini.")
    case .counter(let counter):
      name = account.name
      roles = counter.roles
      advice = Text(
        "No role may be claimed at this counter.",
        id: "Tidak ada peran yang dapat dipakai di loket ini.")
    case .reader:
      name = account.name
      roles = nil
      advice = Text(
        "This account is a reader of the office (pembaca): it records nothing.",
        id: "Akun ini terdaftar sebagai pembaca: tidak mencatat apa pun.")
    case .stranger:
      name = account.name
      roles = nil
      advice = Text(
        "This account is not on the office's roster: it reads, and never writes.",
        id: "Akun ini tidak ada dalam daftar pejabat: hanya dapat membaca.")
    case nil:
      name = "\(value("SOPCTL_BY") ?? account.fullName ?? account.name) (\(account.name))"
      roles = value("SOPCTL_AS").map { [Role($0)] }
      let setting = "export SOPCTL_AS=\(ShellWord.quoted(example?.code ?? "APK"))"
      advice = Text(
        "Your role is not known. To see your turns, for instance: \(setting)",
        id: "Peran Anda belum diketahui. Agar giliran Anda tampak, misalnya: \(setting)")
    }
  }
}
