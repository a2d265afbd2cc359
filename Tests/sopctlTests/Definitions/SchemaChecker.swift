import SOPCore

/// A checker of JSON Schema 2020-12, with the keywords of the schemas in `sops/` and no others.
struct SchemaChecker {
  private let root: JSONValue

  /// A keyword that the checker does not know: its answer would mean nothing.
  struct UnknownKeyword: Error {
    let keyword: String
  }

  init(_ schema: JSONValue) { root = schema }

  func accepts(_ value: JSONValue) throws -> Bool { try accepts(value, by: root) }

  private func accepts(_ value: JSONValue, by schema: JSONValue) throws -> Bool {
    if let all = schema.bool { return all }
    for member in schema.object ?? [] {
      guard try holds(member.key, member.value, of: value, in: schema) else { return false }
    }
    return true
  }

  private func holds(
    _ keyword: String, _ rule: JSONValue, of value: JSONValue, in schema: JSONValue
  ) throws -> Bool {
    switch keyword {
    case "$schema", "$defs", "title", "description": true
    case "$ref": try accepts(value, by: definition(rule))
    case "type": (rule.array ?? [rule]).contains { value.isOfType($0.string ?? "") }
    case "const": value == rule
    case "enum": rule.array?.contains(value) == true
    case "anyOf": try rule.array?.contains { try accepts(value, by: $0) } == true
    case "not": try !accepts(value, by: rule)
    case "minimum": value.integer.map { $0 >= rule.integer ?? 0 } ?? true
    case "maximum": value.integer.map { $0 <= rule.integer ?? 0 } ?? true
    case "minLength": value.string.map { $0.unicodeScalars.count >= rule.integer ?? 0 } ?? true
    case "maxLength": value.string.map { $0.unicodeScalars.count <= rule.integer ?? 0 } ?? true
    case "pattern": try value.string.map { try matches($0, rule.string ?? "") } ?? true
    case "properties", "required", "additionalProperties", "propertyNames", "dependentSchemas":
      try value.object.map { try holds(keyword, rule, of: $0, value, in: schema) } ?? true
    case "minItems", "maxItems", "uniqueItems", "prefixItems", "items", "contains", "maxContains":
      try value.array.map { try holds(keyword, rule, of: $0, in: schema) } ?? true
    default: throw UnknownKeyword(keyword: keyword)
    }
  }

  /// Keywords of objects.
  private func holds(
    _ keyword: String, _ rule: JSONValue, of members: [JSONMember], _ value: JSONValue,
    in schema: JSONValue
  ) throws -> Bool {
    switch keyword {
    case "properties":
      try members.allSatisfy { member in
        try rule[member.key].map { try accepts(member.value, by: $0) } ?? true
      }
    case "required":
      (rule.array ?? []).allSatisfy { value[$0.string ?? ""] != nil }
    case "propertyNames":
      try members.allSatisfy { try accepts(.string($0.key), by: rule) }
    case "additionalProperties":
      try members.allSatisfy { member in
        try schema["properties"]?[member.key] != nil || accepts(member.value, by: rule)
      }
    default:
      try (rule.object ?? []).allSatisfy {
        try value[$0.key] == nil || accepts(value, by: $0.value)
      }
    }
  }

  /// Keywords of arrays.
  private func holds(
    _ keyword: String, _ rule: JSONValue, of elements: [JSONValue], in schema: JSONValue
  ) throws -> Bool {
    switch keyword {
    case "minItems": elements.count >= rule.integer ?? 0
    case "maxItems": elements.count <= rule.integer ?? 0
    case "uniqueItems": Set(elements).count == elements.count
    case "prefixItems":
      try zip(elements, rule.array ?? []).allSatisfy { try accepts($0.0, by: $0.1) }
    case "items":
      try elements.dropFirst(schema["prefixItems"]?.array?.count ?? 0).allSatisfy {
        try accepts($0, by: rule)
      }
    case "contains":
      try elements.contains { try accepts($0, by: rule) }
    default:
      try elements.count { try accepts($0, by: schema["contains"] ?? true) } <= rule.integer ?? 0
    }
  }

  /// `#/$defs/NAME`.
  private func definition(_ reference: JSONValue) throws -> JSONValue {
    let name = (reference.string ?? "").split(separator: "/").last.map(String.init) ?? ""
    guard let definition = root["$defs"]?[name] else { throw UnknownKeyword(keyword: name) }
    return definition
  }

  private func matches(_ text: String, _ pattern: String) throws -> Bool {
    try Regex(pattern).matchingSemantics(.unicodeScalar).firstMatch(in: text) != nil
  }
}

extension JSONValue {
  fileprivate func isOfType(_ name: String) -> Bool {
    switch (name, self) {
    case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array),
      ("object", .object):
      true
    // A number without a fraction is an integer, however it is written.
    case ("integer", .number(let literal)): Double(literal).map { $0 == $0.rounded() } ?? false
    default: false
    }
  }
}
