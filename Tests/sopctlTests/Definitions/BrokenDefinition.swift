import Testing

/// A sound definition with one small change that breaks it; the gallery holds what is said of it.
struct BrokenDefinition: CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  /// Whether the schema refuses it too; `nil` where it is not JSON at all.
  let schemaSees: Bool?

  var testDescription: String { name }

  init(_ name: String, bytes: [UInt8], schemaSees: Bool? = nil) {
    self.name = name
    self.bytes = bytes
    self.schemaSees = schemaSees
  }

  /// The sound definition with places changed, each of which stands in it once.
  init(_ name: String, edits: [(old: String, new: String)], schemaSees: Bool?) {
    let text = edits.reduce(SoundDefinition.text) { $0.replacingOnly($1.old, with: $1.new) }
    self.init(name, bytes: Array(text.utf8), schemaSees: schemaSees)
  }

  /// The sound definition with the one place where `old` stands made `new`.
  init(_ name: String, _ old: String, _ new: String, schemaSees: Bool?) {
    self.init(name, edits: [(old, new)], schemaSees: schemaSees)
  }
}

extension String {
  /// The text with the one place where `old` stands made `new`.
  func replacingOnly(_ old: String, with new: String) -> String {
    let parts = split(separator: old, omittingEmptySubsequences: false)
    precondition(parts.count == 2, "\(old) stands \(parts.count - 1) times")
    return parts.joined(separator: new)
  }
}
