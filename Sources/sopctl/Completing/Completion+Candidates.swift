import CommandLineKit
import SOPCore

// The words on each topic.

extension Completion {
  var procedures: [Candidate] {
    office.catalogue.codes.compactMap { code in
      office.catalogue.definition(of: code)?.sound.map {
        Candidate(word: code, explanation: $0.identity.name)
      }
    }
  }

  /// The open runs, each by a name that begins as what was typed does, and that means no other.
  var runs: [Candidate] {
    guard let records else { return [] }
    let (open, register) = (records.openNumbers, records.register())
    let names = open.map { [$0.briefText, $0.ordinalText] }
    let uses = names.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return zip(open, names).map { id, names in
      let name = names.first { uses[$0] == 1 && $0.begins(with: request.typed) }
      // One that cannot be read is open all the same.
      let explanation = register.runs[id].map(explanation) ?? ""
      return Candidate(word: name ?? id.text, explanation: explanation)
    }
  }

  /// `APK 4/7 Membuat laporan`
  private func explanation(of run: Run) -> String {
    guard let activity = run.currentActivity else { return run.procedure.identity.name }
    let place = "\(activity.number)/\(run.procedure.activities.count)"
    return "\(activity.role.code) \(place) \(activity.title)"
  }

  /// The number of the one activity that can be completed.
  var activities: [Candidate] {
    guard let activity = run?.currentActivity else { return [] }
    return [Candidate(word: "\(activity.number)", explanation: activity.title)]
  }

  /// The roles of the SOP that is meant, or else of all.
  var roles: [Candidate] {
    let run = run
    guard let procedure = procedure(of: run) else {
      return office.roles.map { Candidate(word: $0.code, explanation: "") }
    }
    let turn = run?.currentActivity?.role
    return procedure.executors.map { executor in
      let role = executor.role
      let name = executor.name ?? executor.printed
      let remark = Text(", whose turn it is", id: ", yang mendapat giliran")[session.language]
      return Candidate(word: role.code, explanation: role == turn ? name + remark : name)
    }
  }

  /// The fields of the current activity that are not filled in on the line yet.
  var fields: [Candidate] {
    let given = values(on: .fields).map { $0.prefix { $0 != "=" } }
    let open = run?.currentActivity?.fields.filter { !given.contains($0.key[...]) } ?? []
    return open.flatMap { field in
      (field.choices.isEmpty ? [""] : field.choices).map {
        Candidate(word: "\(field.key)=\($0)", explanation: field.label)
      }
    }
  }

  /// Those on the roster.
  var people: [Candidate] {
    let today = LocalTime(session.world.now, in: office.clock.zone).day
    return office.settings.roster.officials.map { official in
      let roles = official.roles(on: today).map(\.code)
      return Candidate(word: official.name, explanation: roles.joined(separator: ", "))
    }
  }
}

extension String {
  /// Whether it begins with what was typed, without regard to case.
  fileprivate func begins(with typed: String) -> Bool {
    uppercased().utf8.starts(with: typed.uppercased().utf8)
  }
}
