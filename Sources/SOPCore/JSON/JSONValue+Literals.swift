extension JSONValue: ExpressibleByNilLiteral {
  package init(nilLiteral: ()) {
    self = .null
  }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  package init(booleanLiteral bool: Bool) {
    self = .bool(bool)
  }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  package init(integerLiteral integer: Int) {
    self = .integer(integer)
  }
}

extension JSONValue: ExpressibleByStringLiteral {
  package init(stringLiteral string: String) {
    self = .string(string)
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: JSONValue...) {
    self = .array(elements)
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// An object with these members in this order.
  package init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { JSONMember(key: $0.0, value: $0.1) })
  }
}
