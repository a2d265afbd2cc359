import CommandLineKit
import SOPCore

// Refusals for the person or the role acting.

extension RefusedRun {
  func notYourTurn(_ activity: Int, role: Role, actor: Actor) -> Message {
    return message(
      "role",
      Text(
        "activity \(activity) of \(run) is the turn of \(role), but \(name(actor)) acts as \(actor.role).",
        id:
          "kegiatan \(activity) \(run) giliran \(role), sedangkan \(name(actor)) bertindak sebagai \(actor.role)."
      ),
      remedy: Text(
        "It waits for \(role). See whose turn it is: sopctl status \(run)",
        id: "Yang ditunggu \(role). Lihat gilirannya: sopctl status \(run)"))
  }

  private func name(_ actor: Actor) -> String {
    "\(actor.person.name.visible(columns: 60)) (\(actor.person.account.visible(columns: 40)))"
  }

  func notAllowed(_ deed: Refusal.Deed, allowed: [Role], actor: Actor) -> Message {
    let roles = allowed.map(\.code).joined(separator: ", ")
    let status = "sopctl status \(run)"
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
        remedy: Text(
          "Ask one of them. See: \(status)", id: "Mintalah kepada mereka. Lihat: \(status)"))
    case .correct(let no, let kind):
      let entry = entry(no)
      return message(
        "role",
        Text(
          "\(entry.english) (\(kind.rawValue)) of \(run) may be corrected by \(roles) only; \(name(actor)) acts as \(actor.role).",
          id:
            "\(entry.indonesian) (\(kind.rawValue)) \(run) hanya boleh dikoreksi oleh \(roles); \(name(actor)) bertindak sebagai \(actor.role)."
        ),
        remedy: Text(
          "Ask one of them. See: \(status)", id: "Mintalah kepada mereka. Lihat: \(status)"))
    }
  }

  func sameInChain(
    _ activity: Int, earlier: Position.ClimbedLink, isMaker: Bool
  ) -> Message {
    let person = earlier.person.name.visible(columns: 60)
    let entry = entry(earlier.no)
    let did =
      isMaker
      ? Text("made this report", id: "membuat laporan ini")
      : Text(
        "already received it as \(earlier.role)", id: "sudah menerimanya sebagai \(earlier.role)")
    return message(
      "fourEyes",
      Text(
        "\(person) \(did.english) (\(entry.english)) and cannot receive it at activity \(activity) of \(run).",
        id:
          "\(person) \(did.indonesian) (\(entry.indonesian)) dan tidak boleh menerimanya pada kegiatan \(activity) \(run)."
      ),
      remedy: Text(
        "Another person must receive it. See: sopctl status \(run)",
        id: "Orang lain yang harus menerimanya. Lihat: sopctl status \(run)"))
  }
}
