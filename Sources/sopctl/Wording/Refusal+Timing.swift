import CommandLineKit
import SOPCore

// Refusals for time.

extension RefusedRun {
  func message(_ refusal: Refusal.Timing) -> Message {
    switch refusal {
    case .plannedElsewhere(let activity, let allowedAt):
      let places = allowedAt.map(String.init).joined(separator: ", ")
      return message(
        "plannedElsewhere",
        allowedAt.isEmpty
          ? Text(
            "\(run.code) has no activity that sets a time.",
            id: "\(run.code) tidak mempunyai kegiatan yang menentukan waktu.")
          : Text(
            "activity \(activity) of \(run) sets no time; activity \(places) does.",
            id:
              "kegiatan \(activity) \(run) tidak menentukan waktu; yang menentukan kegiatan \(places)."
          ),
        remedy: Text("Leave --planned out.", id: "Hilangkan --planned."))
    case .plannedTooEarly(let planned, let completed):
      return message(
        "plannedTooEarly",
        Text(
          "the planned start \(time(planned)) lies before the completion at \(time(completed)).",
          id:
            "rencana mulai \(time(planned)) lebih awal daripada selesainya kegiatan, \(time(completed))."
        ),
        remedy: Text(
          "Give a later time with --planned, or leave it out to begin now.",
          id:
            "Berikan waktu yang lebih kemudian dengan --planned, atau hilangkan agar mulai sekarang."
        )
      )
    case .plannedTooFar(let planned, let latest):
      let days = EntryHorizon.days
      return message(
        "plannedTooFar",
        Text(
          "the planned start \(time(planned)) is more than \(days) days ahead, and until then the activity would never be late; \(time(latest)) is the latest.",
          id:
            "rencana mulai \(time(planned)) masih lebih dari \(days) hari lagi, dan sampai saat itu kegiatannya tidak pernah lewat waktu; paling lambat \(time(latest))."
        ),
        remedy: Text(
          "Give an earlier time with --planned.",
          id: "Berikan waktu yang lebih awal dengan --planned."))
    case .inFuture(let occurred, let now):
      return message(
        "inFuture",
        Text(
          "\(time(occurred)) is still to come; it is \(time(now)).",
          id: "\(time(occurred)) belum tiba; sekarang \(time(now))."),
        remedy: Text(
          "Give with --at when it happened, or leave it out for now.",
          id: "Berikan dengan --at kapan terjadinya, atau hilangkan untuk sekarang."))
    case .tooLongAgo(let occurred, let earliest):
      let days = EntryHorizon.days
      return message(
        "tooLongAgo",
        Text(
          "\(time(occurred)) is more than \(days) days ago; \(time(earliest)) is the earliest that --at can say.",
          id:
            "\(time(occurred)) sudah lebih dari \(days) hari yang lalu; dengan --at paling awal \(time(earliest))."
        ),
        remedy: Text(
          "Give a later time with --at, or leave it out, and tell with --note when it happened.",
          id:
            "Berikan waktu yang lebih kemudian dengan --at, atau hilangkan, dan ceritakan dengan --note kapan terjadinya."
        ))
    case .beforeLatest(let occurred, let latest):
      let entry = entry(latest.no)
      return message(
        "beforeLatest",
        Text(
          "\(time(occurred)) lies before the latest step of \(run), at \(time(latest.happened)) (\(entry)).",
          id:
            "\(time(occurred)) lebih awal daripada langkah terakhir \(run), \(time(latest.happened)) (\(entry))."
        ),
        remedy: command("sopctl status \(run)"))
    case .late(let lateness):
      let (budget, over) = (lateness.budget.words, lateness.over.words)
      let used = lateness.over.seconds < 60 ? lateness.used.exactWords : lateness.used.words
      let due = lateness.deadline.map(time)
      let limit = due.map { Text(", due \($0)", id: ", batas \($0)") } ?? .empty
      return message(
        "late",
        Text(
          "activity \(lateness.activity) of \(run) took \(used) of \(budget)\(limit): \(over) over, and no reason was given.",
          id:
            "kegiatan \(lateness.activity) \(run) memakan \(used) dari \(budget)\(limit): lewat \(over), dan alasannya belum disebut."
        ),
        remedy: Text("Add: --reason REASON", id: "Tambahkan: --reason ALASAN"))
    }
  }
}
