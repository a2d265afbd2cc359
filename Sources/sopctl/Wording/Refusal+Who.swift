import CommandLineKit
import SOPCore

// Refusals for the person or the role acting.

extension RefusedRun {
  func message(_ refusal: Refusal.Who) -> Message {
    switch refusal {
    case .notYourTurn(let activity, let role, let actor, let earlier):
      let turn = Text(
        "activity \(activity) of \(run) is the turn of \(role), but \(name(actor)) acts as \(actor.role)",
        id:
          "kegiatan \(activity) \(run) giliran \(role), sedangkan \(name(actor)) bertindak sebagai \(actor.role)"
      )
      let sentence = earlier.map { earlier in
        let (did, entry) = (deed(earlier), entry(earlier.link.no))
        let rule =
          earlier.isMaker
          ? Text(
            "The maker of a report cannot receive it.",
            id: "Pembuat laporan tidak boleh menerimanya.")
          : Text(
            "Nobody receives one report twice.",
            id: "Satu laporan tidak boleh diterima dua kali oleh orang yang sama.")
        return Text(
          "\(turn) and \(did) (\(entry)). \(rule)",
          id: "\(turn) dan \(did) (\(entry)). \(rule)")
      }
      return message(
        "role", sentence ?? Text("\(turn).", id: "\(turn)."),
        remedy: whoCan(
          earlier == nil ? Text("do it", id: "mengerjakan") : Text("receive it", id: "menerima"),
          else: Text("It waits for \(role).", id: "Yang ditunggu \(role)."),
          see: Text("See whose turn it is:", id: "Lihat gilirannya:")))
    case .roleNotAllowed(let deed, let allowed, let actor):
      return notAllowed(deed, allowed: allowed, actor: actor)
    case .notAdmitted(let objection):
      return objection.message
    case .sameInChain(let activity, let earlier):
      let person = earlier.link.person.name.visible(columns: 60)
      let (did, entry) = (deed(earlier), entry(earlier.link.no))
      return message(
        "fourEyes",
        Text(
          "\(person) \(did) (\(entry)) and cannot receive it at activity \(activity) of \(run).",
          id:
            "\(person) \(did) (\(entry)) dan tidak boleh menerimanya pada kegiatan \(activity) \(run)."
        ), remedy: anotherPerson)
    case .sameAccountInChain(let activity, let earlier, let person):
      let other = earlier.link.person.name.visible(columns: 60)
      let (did, entry) = (deed(earlier), entry(earlier.link.no))
      return message(
        "fourEyes",
        Text(
          "\(other) \(did) (\(entry)) from the very account of \(name(person)), who cannot receive it at activity \(activity) of \(run).",
          id:
            "\(other) \(did) (\(entry)) dari akun yang sama dengan \(name(person)), yang tidak boleh menerimanya pada kegiatan \(activity) \(run)."
        ), remedy: anotherPerson)
    }
  }

  private func notAllowed(_ deed: Refusal.Deed, allowed: [Role], actor: Actor) -> Message {
    let roles = allowed.map(\.code).joined(separator: ", ")
    switch deed {
    case .join:
      return message(
        "role",
        Text(
          "\(actor.role) is no role of \(run.code); its roles are \(roles).",
          id: "\(actor.role) bukan pelaksana \(run.code); pelaksananya \(roles)."),
        remedy: command("sopctl show \(run.code)"))
    case .cancel:
      return message(
        "role",
        Text(
          "the report of \(run) has been made, so only \(roles) may cancel it; \(name(actor)) acts as \(actor.role).",
          id:
            "laporan \(run) sudah dibuat, sehingga hanya \(roles) yang boleh membatalkan; \(name(actor)) bertindak sebagai \(actor.role)."
        ),
        remedy: whoCan(
          Text("cancel it", id: "membatalkan"),
          else: Text("Ask one of them.", id: "Mintalah kepada mereka.")))
    case .correct(let no, let kind):
      let entry = entry(no)
      return message(
        "role",
        Text(
          "\(entry) (\(kind.rawValue)) of \(run) may be corrected by \(roles) only; \(name(actor)) acts as \(actor.role).",
          id:
            "\(entry) (\(kind.rawValue)) \(run) hanya boleh dikoreksi oleh \(roles); \(name(actor)) bertindak sebagai \(actor.role)."
        ),
        remedy: whoCan(
          Text("correct it", id: "mengoreksi"),
          else: Text("Ask one of them.", id: "Mintalah kepada mereka.")))
    }
  }

  private func name(_ actor: Actor) -> String { name(actor.person) }

  private func name(_ person: Person) -> String {
    "\(person.name.visible(columns: 60)) (\(person.account.visible(columns: 40)))"
  }

  /// Names whom the roster knows to be able, and says where to look.
  private func whoCan(
    _ deed: Text, else nobody: Text, see: Text = Text("See:", id: "Lihat:")
  ) -> Text {
    let names = candidates.listedWithAccounts
    let who =
      candidates.isEmpty
      ? nobody
      : Text(
        "Who can \(deed): \(names).",
        id: "Yang dapat \(deed): \(names).")
    return Text(
      "\(who) \(see) sopctl status \(run)",
      id: "\(who) \(see) sopctl status \(run)")
  }

  /// What somebody did at an earlier link of the chain.
  private func deed(_ earlier: Refusal.Earlier) -> Text {
    earlier.isMaker
      ? Text("made this report", id: "membuat laporan ini")
      : Text(
        "already received it as \(earlier.link.role)",
        id: "sudah menerimanya sebagai \(earlier.link.role)")
  }

  private var anotherPerson: Text {
    whoCan(
      Text("receive it", id: "menerima"),
      else: Text("Another person must receive it.", id: "Orang lain yang harus menerimanya."))
  }
}
