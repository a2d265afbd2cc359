import CommandLineKit
import SOPCore

extension VerifiedBook {
  /// `verify --json`, version 1.
  func json(_ language: Language) -> JSONValue {
    [
      "version": 1,
      "entries": .integer(entryCount),
      "lastSeal": .optional(lastSeal),
      "sealedFragments": .integer(verification.sealedFragments),
      "backdated": .integer(verification.backdated),
      "clockSteps": .integer(verification.notes[.clockStep].count),
      "notes": .array(
        verification.notes.kinds.map { kind in kind.json(verification.notes[kind], language) }
          + (noteOfNames.map { [json($0, language)] } ?? [])),
      "faultCount": .integer(verification.faultCount),
      "faults": .array(verification.faults.map { json($0, language) }),
    ]
  }

  private func json(_ fault: BookFault, _ language: Language) -> JSONValue {
    let message = message(of: fault)
    return [
      "line": .integer(fault.line),
      "kind": .string(message.kind),
      "message": .string(message.text[language]),
    ]
  }

  private func json(_ noteOfNames: Message, _ language: Language) -> JSONValue {
    [
      "kind": .string(noteOfNames.kind),
      "count": .integer(nameCount),
      "lines": [],
      "message": .string(noteOfNames.text[language]),
    ]
  }
}

extension BookNote {
  fileprivate func json(_ lines: NotedLines, _ language: Language) -> JSONValue {
    [
      "kind": .string(name),
      "count": .integer(lines.count),
      "lines": .array(lines.numbers.map { .integer($0) }),
      "message": .string(text(of: lines.count)[language]),
    ]
  }
}
