extension JSONDocument {
  /// A text or a key of a document that holds what looks like a NIK.
  package struct IdentityNumber: Sendable, Equatable {
    /// Where it stands, as ``JSONPath/text`` gives it, with a NIK in a key masked.
    package let path: String
    package let masked: String
  }

  /// Every text and key of a document that holds what looks like a NIK; none where the document cannot be read.
  ///
  /// - Parameter key: of the values that are not looked into.
  package static func identityNumbers(
    in bytes: [UInt8], besides key: String? = nil
  ) -> [IdentityNumber] {
    guard let document = try? read(bytes) else { return [] }
    var found: [IdentityNumber] = []
    note(document.value, at: .root, besides: key, in: &found)
    return found
  }

  private static func note(
    _ value: JSONValue, at path: JSONPath, besides key: String?, in found: inout [IdentityNumber]
  ) {
    switch value {
    case .string(let text), .number(let text):
      note(text, at: path, in: &found)
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        note(element, at: path[index], besides: key, in: &found)
      }
    case .object(let members):
      for member in members where member.key != key {
        note(member.key, at: path[member.key], in: &found)
        note(member.value, at: path[member.key], besides: key, in: &found)
      }
    case .null, .bool:
      return
    }
  }

  private static func note(_ text: String, at path: JSONPath, in found: inout [IdentityNumber]) {
    guard let nik = NIK.first(in: text) else { return }
    let place = path == .root ? "" : NIK.masking(path.text)
    found.append(IdentityNumber(path: place, masked: nik.masked))
  }
}
