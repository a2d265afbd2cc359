import Testing

@testable import sopctl

/// A sound `kantor.json` with one small change that breaks it; the gallery holds what is said of it.
struct BrokenSettings: CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  /// Whether the schema refuses it too; `nil` where it is not JSON at all.
  let schemaSees: Bool?

  var testDescription: String { name }

  /// The sound settings with the one place where `old` stands made `new`.
  init(_ name: String, _ old: String, _ new: String, schemaSees: Bool?) {
    self.name = name
    bytes = Array(SoundSettings.text.replacingOnly(old, with: new).utf8)
    self.schemaSees = schemaSees
  }

  static let all = shapes + people + hours + schedule

  /// What `validate` finds in it.
  var check: Validate.Check { Validate.Check(settings: bytes, file: "kantor.json") }
}
