/// A JSON value (RFC 8259). Numbers stay as they were written, members in their order.
package enum JSONValue: Sendable {
  case null
  case bool(Bool)
  /// A number's literal, as the grammar of RFC 8259 has it: `42`, `0.5`, `-1e9`.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])
}

// MARK: - Building

extension JSONValue {
  package static func integer(_ integer: Int) -> JSONValue {
    .number(String(integer))
  }

  /// The value, or null where there is none.
  package static func optional(_ value: JSONValue?) -> JSONValue {
    value ?? .null
  }

  /// The string, or null where there is none.
  package static func optional(_ string: String?) -> JSONValue {
    string.map(JSONValue.string) ?? .null
  }

  /// The integer, or null where there is none.
  package static func optional(_ integer: Int?) -> JSONValue {
    integer.map(JSONValue.integer) ?? .null
  }
}

// MARK: - Looking in

extension JSONValue {
  /// The first member's value whose key is exactly `key`, scalar by scalar.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }

  package var string: String? {
    guard case .string(let string) = self else { return nil }
    return string
  }

  package var bool: Bool? {
    guard case .bool(let bool) = self else { return nil }
    return bool
  }

  /// The number, if it is written without fraction or exponent and an `Int` holds it.
  package var integer: Int? {
    guard case .number(let literal) = self else { return nil }
    return Int(literal)
  }

  /// Whether this is a number that is written without fraction or exponent, and no `Int` holds it.
  package var isHugeInteger: Bool {
    guard case .number(let literal) = self else { return false }
    return integer == nil && literal.utf8.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
  }

  package var array: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  package var object: [JSONMember]? {
    guard case .object(let members) = self else { return nil }
    return members
  }
}
