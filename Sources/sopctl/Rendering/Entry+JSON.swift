import SOPCore

extension AgendaEntry {
  /// ENTRY of the JSON contract, version 1.
  var json: JSONValue {
    [
      "no": .integer(no),
      "time": .string(event.recorded.text),
      "run": .string(event.run.text),
      "event": .string(event.kind.rawValue),
      "activityNo": .optional(event.activity),
      "role": .optional(event.role?.code),
      "by": .string("\(event.person.name) (\(event.person.account))"),
      "text": .string(text),
      "details": event.details.json,
      "seal": .string(seal.hex),
    ]
  }
}

extension Details {
  /// The book's keys in the book's order, values as strings; `lampiran` is always an array.
  var json: JSONValue {
    var members: [JSONMember] = []
    var files: [JSONValue] = []
    for pair in pairs {
      if pair.key == .lampiran {
        files.append(.string(pair.value))
      } else {
        members.append(JSONMember(key: pair.name, value: .string(pair.value)))
      }
    }
    members.append(JSONMember(key: Key.lampiran.name, value: .array(files)))
    return .object(members)
  }
}

extension Recorder.Recorded {
  /// The answer of every command that writes.
  func json(isDryRun: Bool, at now: Moment, by clock: OfficeClock) -> JSONValue {
    [
      "version": 1,
      "dryRun": .bool(isDryRun),
      "entries": .array([entry.json]),
      "run": run.json(at: now, by: clock),
    ]
  }
}
