import CommandLineKit
import SOPCore
import Testing

@testable import sopctl

/// A sound `kantor.json` with one small change that breaks it, and what is said of it.
struct BrokenSettings: CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  /// What `validate` says, after the file's name.
  let indonesian: [String]
  let english: [String]
  /// Whether the schema refuses it too; `nil` where it is not JSON at all.
  let schemaSees: Bool?

  var testDescription: String { name }

  /// The sound settings with the one place where `old` stands made `new`.
  init(
    _ name: String, _ old: String, _ new: String, schemaSees: Bool?, id indonesian: String...,
    en english: String...
  ) {
    self.name = name
    bytes = Array(SoundSettings.text.replacingOnly(old, with: new).utf8)
    self.indonesian = indonesian
    self.english = english
    self.schemaSees = schemaSees
  }

  static let all = shapes + people + hours + schedule

  /// What `validate` says of it, after the file's name.
  func remarks(_ language: Language) -> [String] {
    Validate.Check(settings: bytes, file: "kantor.json").lines(language).map { line in
      String(line.dropFirst("kantor.json: ".count).dropLast())
    }
  }
}
