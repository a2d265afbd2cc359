import CommandLineKit
import SOPCore

/// What the schedule asks for of SOPs that nobody can start, since their definitions are missing or not sound.
struct UndefinedSchedule {
  let codes: [String]

  private var names: String { codes.joined(separator: ", ") }

  /// In place of the SOP's name.
  static let name = Text("definition cannot be read", id: "definisi tidak terbaca")

  var sentence: Text {
    Text(
      "The schedule asks for \(names), whose definition is missing or cannot be used: nobody can start it.",
      id:
        "Jadwal meminta \(names), yang definisinya hilang atau tidak dapat dipakai: tidak ada yang dapat memulainya."
    )
  }

  /// On one line of a report's head.
  var mark: Text {
    Text(
      "INCOMPLETE: scheduled without a definition: \(names)",
      id: "TIDAK LENGKAP: dijadwalkan tanpa definisi: \(names)")
  }

  /// Why an answer is not the whole one; `nil` where nothing is missing.
  var failure: Failure? { codes.isEmpty ? nil : .undefined(self) }
}

extension Failure {
  /// What the schedule asks for cannot be started.
  static func undefined(_ schedule: UndefinedSchedule) -> Failure {
    Failure(
      .damaged, kind: "scheduledDefinitionMissing", schedule.sentence,
      remedy: Text(
        "Bring its file in sops/ back from a backup, or take the SOP out of jadwal in kantor.json. What is wrong: sopctl validate",
        id:
          "Kembalikan berkasnya di sops/ dari cadangan, atau hapus SOP itu dari jadwal di kantor.json. Yang salah: sopctl validate"
      ))
  }
}

extension Office {
  /// Of what the schedule asks for, the SOPs that cannot be started.
  func undefined(among obligations: [Schedule.Obligation]) -> UndefinedSchedule {
    let codes = Set(obligations.map(\.rule.code))
    return UndefinedSchedule(
      codes: codes.filter { catalogue.definition(of: $0)?.sound == nil }.sorted())
  }
}
