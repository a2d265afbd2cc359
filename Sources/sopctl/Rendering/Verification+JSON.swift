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
      "clockSteps": .integer(verification.clockSteps),
      "faults": .array(verification.faults.map { $0.json(language) }),
    ]
  }
}

extension BookFault {
  fileprivate func json(_ language: Language) -> JSONValue {
    [
      "line": .integer(line),
      "kind": .string(message.kind),
      "message": .string(text[language]),
    ]
  }
}
