import CommandLineKit
import SOPCore

// Refusals for where the run stands.

extension RefusedRun {
  func message(_ refusal: Refusal.Standing) -> Message {
    switch refusal {
    case .ended(let state, let no):
      let entry = entry(no)
      let how =
        state == .cancelled
        ? Text("was cancelled", id: "sudah dibatalkan") : Text("is complete", id: "sudah tuntas")
      return message(
        "ended",
        Text(
          "\(run) \(how) (\(entry)).",
          id: "\(run) \(how) (\(entry))."),
        remedy: command("sopctl status \(run)"))
    case .paused(let no, let reason):
      let entry = entry(no)
      let why = reason.map { ": \($0.visible(columns: 60))" } ?? ""
      return message(
        "paused",
        Text(
          "\(run) is paused (\(entry)\(why)).",
          id: "\(run) sedang dijeda (\(entry)\(why))."),
        remedy: command("sopctl resume \(run)"))
    case .notPaused:
      return message(
        "notPaused",
        Text("\(run) is not paused.", id: "\(run) tidak sedang dijeda."),
        remedy: command("sopctl status \(run)"))
    case .notCurrent(let given, let current, let role):
      return message(
        "notCurrent",
        Text(
          "activity \(given) is not the current one of \(run); it is \(current), turn of \(role).",
          id:
            "kegiatan \(given) bukan kegiatan \(run) sekarang; sekarang \(current), giliran \(role)."
        ),
        remedy: command("sopctl status \(run)"))
    case .nothingToReturn(let activity):
      return message(
        "nothingToReturn",
        Text(
          "activity \(activity) of \(run) receives no report that could be returned.",
          id: "kegiatan \(activity) \(run) tidak menerima laporan yang dapat dikembalikan."),
        remedy: command("sopctl status \(run)"))
    case .nothingToCorrect:
      return message(
        "nothingToCorrect",
        Text(
          "\(run) has no step that could be corrected; a start is undone by cancelling.",
          id:
            "\(run) belum mempunyai langkah yang dapat dikoreksi; mulai ditarik kembali dengan membatalkan."
        ),
        remedy: command("sopctl cancel \(run) --reason ALASAN"))
    case .notLatest(let given, let latest):
      let (given, latest) = (entry(given), entry(latest))
      return message(
        "notLatest",
        Text(
          "\(given) is not the latest step of \(run); only that one, \(latest), can be corrected.",
          id:
            "\(given) bukan langkah terakhir \(run); hanya yang terakhir, \(latest), yang dapat dikoreksi."
        ),
        remedy: command("sopctl status \(run)"))
    }
  }
}
