/// Reads a JSON document's members by key and type, and collects every fault with its path.
///
/// It never stops at the first: a getter that finds nothing usable reports why and returns `nil`,
/// so that whoever writes a definition sees all that is to be mended at once.
package struct DocumentReader {
  /// A fault and where it stands: `kegiatan[3].waktu`; the empty path is the whole document.
  package typealias Located = (path: String, fault: DocumentFault)

  package private(set) var faults: [Located] = []

  package init() {}

  /// An object of the document, with its path.
  package struct Object {
    package let location: JSONPath
    let members: [JSONMember]

    /// Where it stands, as a fault says it.
    package var path: String { DocumentReader.text(of: location) }

    package func path(of key: String) -> String { DocumentReader.text(of: location[key]) }

    package func value(_ key: String) -> JSONValue? {
      members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
    }

    package func has(_ key: String) -> Bool { value(key) != nil }
  }

  private static func text(of location: JSONPath) -> String {
    location == .root ? "" : location.text
  }

  package mutating func report(_ fault: DocumentFault, at path: String) {
    faults.append((path, fault))
  }

  // MARK: - Objects and lists

  /// The document's root object; syntax faults and duplicate keys are reported.
  package mutating func root(of bytes: [UInt8], maximumSize: Int) -> Object? {
    do {
      let document = try JSONDocument.read(bytes, maximumSize: maximumSize)
      for path in document.duplicateKeys { report(.duplicateKey, at: Self.text(of: path)) }
      return object(document.value, at: .root)
    } catch {
      report(.syntax(error), at: "")
      return nil
    }
  }

  package mutating func object(_ value: JSONValue, at location: JSONPath) -> Object? {
    guard case .object(let members) = value else {
      report(.wrongType(expected: [.object]), at: Self.text(of: location))
      return nil
    }
    return Object(location: location, members: members)
  }

  /// Reports every key that is missing, and every key that nobody knows.
  package mutating func checkKeys(
    of object: Object, required: [String], optional: [String] = []
  ) {
    for key in required where !object.has(key) {
      report(.missingKey, at: object.path(of: key))
    }
    let known = required + optional
    var seen: Set<String> = []
    for member in object.members where !known.contains(member.key) {
      guard seen.insert(member.key).inserted else { continue }
      report(.unknownKey(known: known), at: object.path(of: member.key))
    }
  }

  /// The object under a key; a missing key is reported by ``checkKeys(of:required:optional:)`` alone.
  package mutating func object(_ key: String, in parent: Object) -> Object? {
    guard let value = parent.value(key) else { return nil }
    return object(value, at: parent.location[key])
  }

  /// The elements under a key, each with its path.
  package mutating func array(
    _ key: String, in parent: Object
  ) -> [(location: JSONPath, value: JSONValue)]? {
    guard let value = parent.value(key) else { return nil }
    guard case .array(let elements) = value else {
      report(.wrongType(expected: [.array]), at: parent.path(of: key))
      return nil
    }
    let location = parent.location[key]
    return elements.enumerated().map { (location[$0.offset], $0.element) }
  }

  /// The objects under a key; elements of another type are reported and left out.
  package mutating func objects(_ key: String, in parent: Object) -> [Object]? {
    guard let elements = array(key, in: parent) else { return nil }
    return elements.compactMap { object($0.value, at: $0.location) }
  }

  // MARK: - Values

  package mutating func string(_ key: String, in object: Object) -> String? {
    guard let value = object.value(key) else { return nil }
    return string(value, at: object.path(of: key), allowingNull: false)
  }

  package mutating func stringOrNull(_ key: String, in object: Object) -> String? {
    guard let value = object.value(key) else { return nil }
    return string(value, at: object.path(of: key), allowingNull: true)
  }

  package mutating func strings(_ key: String, in object: Object) -> [String]? {
    guard let elements = array(key, in: object) else { return nil }
    return elements.compactMap {
      string($0.value, at: Self.text(of: $0.location), allowingNull: false)
    }
  }

  /// A text that may enter the book: a NIK in it is masked.
  mutating func bookText(_ key: String, in object: Object) -> String? {
    string(key, in: object).map { NIK.masking($0) }
  }

  /// A name by which the book and other documents mean something: a NIK in it is masked, and it stays a name.
  mutating func bookName(_ key: String, in object: Object) -> String? {
    string(key, in: object).map { NIK.masking($0, by: "0") }
  }

  package mutating func boolean(_ key: String, in object: Object) -> Bool? {
    guard let value = object.value(key) else { return nil }
    guard case .bool(let flag) = value else {
      report(.wrongType(expected: [.boolean]), at: object.path(of: key))
      return nil
    }
    return flag
  }

  /// A whole number, written without fraction or exponent.
  package mutating func integer(_ key: String, in object: Object) -> Int? {
    guard let value = object.value(key) else { return nil }
    if let number = value.integer { return number }
    report(Self.fault(ofNumber: value), at: object.path(of: key))
    return nil
  }

  /// Whole numbers; an element of another type is reported and left out.
  package mutating func integers(_ key: String, in object: Object) -> [Int]? {
    guard let elements = array(key, in: object) else { return nil }
    return elements.compactMap { location, value in
      if let number = value.integer { return number }
      report(Self.fault(ofNumber: value), at: Self.text(of: location))
      return nil
    }
  }

  /// What is wrong with a value in the place of a whole number.
  private static func fault(ofNumber value: JSONValue) -> DocumentFault {
    value.isHugeInteger ? .numberTooLarge : .wrongType(expected: [.number])
  }

  package mutating func string(
    _ value: JSONValue, at path: String, allowingNull: Bool
  ) -> String? {
    switch value {
    case .string(let text) where text.isEmpty:
      report(.emptyText, at: path)
      return nil
    case .string(let text):
      return text
    case .null where allowingNull:
      return nil
    default:
      report(.wrongType(expected: allowingNull ? [.string, .null] : [.string]), at: path)
      return nil
    }
  }
}
