import Foundation
import Testing

@testable import SOPCore

struct JSONDocumentTests {
  // MARK: - Faults

  @Test(
    arguments: [
      ("", .empty, 0, 1, 1), (" \n\t", .empty, 3, 2, 2), ("\u{FEFF}1", .byteOrderMark, 0, 1, 1),
      ("[1,\n 2;]", .unexpectedCharacter, 6, 2, 3), ("[1", .unterminated, 2, 1, 3),
      ("{\"é\": tru", .unterminated, 10, 1, 10), ("{\"é\": trx", .unexpectedCharacter, 9, 1, 9),
      ("1 2", .trailingContent, 2, 1, 3), ("[01]", .badNumber, 2, 1, 3), ("-", .badNumber, 1, 1, 2),
      ("[1.]", .badNumber, 3, 1, 4), ("\"a\\x\"", .badEscape, 2, 1, 3),
      ("\"a\\u12G4\"", .badEscape, 2, 1, 3), ("\"\\ud800\\u0041\"", .loneSurrogate, 1, 1, 2),
      ("\"\\udc00\"", .loneSurrogate, 1, 1, 2), ("\"a\nb\"", .controlInString, 2, 1, 3),
      ("\"\\u12", .unterminated, 5, 1, 6), ("\r\n\r\n  x", .unexpectedCharacter, 6, 3, 3),
    ] as [(String, JSONFault.Kind, Int, Int, Int)])
  func `a fault tells what and where`(
    text: String, kind: JSONFault.Kind, offset: Int, line: Int, column: Int
  ) throws {
    let fault = #expect(throws: JSONFault.self) { try JSONDocument.read(Array(text.utf8)) }
    #expect(fault?.kind == kind)
    #expect(fault?.offset == offset)
    #expect(fault?.line == line)
    #expect(fault?.column == column)
  }

  @Test func `bytes that are not UTF-8 are found before anything else`() {
    let bytes = Array("[;\n\"".utf8) + [0xC3, 0x28]
    let fault = #expect(throws: JSONFault.self) { try JSONDocument.read(bytes) }
    #expect(fault?.kind == .invalidUTF8)
    #expect(fault?.offset == 4)
    #expect(fault?.line == 2)
  }

  @Test func `depth and size have limits`() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    _ = try JSONDocument.read(nested(32))
    let deep = #expect(throws: JSONFault.self) { try JSONDocument.read(nested(33)) }
    #expect(deep?.kind == .tooDeep(maximum: 32))
    #expect(deep?.offset == 32)
    _ = try JSONDocument.read(nested(1), maximumDepth: 1, maximumSize: 2)
    let large = #expect(throws: JSONFault.self) { try JSONDocument.read(nested(2), maximumSize: 3) }
    #expect(large?.kind == .tooLarge(maximum: 3))
  }

  // MARK: - What was read

  @Test func `values are read as they were written`() throws {
    let text = #" {"a": [1, -0.50e+07, true, false, null], "b": {"c": "\u00e9\ud834\udd1e/\/"}} "#
    let value = try JSONDocument.read(Array(text.utf8)).value
    #expect(value == ["a": [1, .number("-0.50e+07"), true, false, nil], "b": ["c": "é𝄞//"]])
    #expect(value["a"]?.array?[0].integer == 1)
    #expect(value["a"]?.array?[1].integer == nil)
    #expect(value["a"]?.array?[2].bool == true)
    #expect(value["b"]?["c"]?.string == "é𝄞//")
    #expect(value["c"] == nil)
    #expect(value.object?.map(\.key) == ["a", "b"])
  }

  @Test(arguments: [
    (#"{"a":1,"a":2,"b":3,"a":4}"#, ["a", "a"]),
    (#"{"kegiatan":[{},{},{},{"waktu":1,"x":2,"waktu":3}]}"#, ["kegiatan[3].waktu"]),
    (#"[{"a":1},{"a":1}]"#, []), (#"[[{"a":1,"\u0061":2}]]"#, ["[0][0].a"]),
    (#"{"a b":{"\u202e":1,"\u202e":2}}"#, [#"["a b"]["\u202e"]"#]),
    ("{\"é\":1,\"e\u{301}\":2}", []), (#"{"":1,"":2}"#, [#"[""]"#]),
  ])
  func `keys that come twice are told`(text: String, paths: [String]) throws {
    #expect(try JSONDocument.read(Array(text.utf8)).duplicateKeys.map(\.text) == paths)
  }

  @Test func `texts that only look alike differ`() {
    #expect(JSONValue.string("é") != .string("e\u{301}"))
    #expect(JSONMember(key: "é", value: nil) != JSONMember(key: "e\u{301}", value: nil))
    #expect(JSONValue.object([.init(key: "é", value: 1)])["e\u{301}"] == nil)
    #expect(JSONPath.root.text == "$")
    #expect(JSONPath.root["a"][0]["b"].text == "a[0].b")
  }

  // MARK: - Against Foundation

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `a random value survives writing and reading, and Foundation reads the same`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    let value = randomValue(depth: 4, using: &random)
    for pretty in [false, true] {
      let text = value.text(pretty: pretty)
      #expect(!text.unicodeScalars.contains { $0.isInvisible && !(pretty && $0 == "\n") })
      #expect(try JSONDocument.read(Array(text.utf8)).value == value)
      let object = try JSONSerialization.jsonObject(
        with: Data(text.utf8), options: .fragmentsAllowed)
      #expect(agree(value, object), "\(text)")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a damaged document is read as Foundation reads it, or refused`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("{}[]\",:\\u0019eE+-.truefalsn \n\t".utf8) + [0, 0x7F, 0x80, 0xC3, 0xFF]
    for _ in 0..<300 {
      var bytes = Array(randomValue(depth: 2, using: &random).text().utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        bytes[index] = alphabet.randomElement(using: &random) ?? 0
      }
      // Foundation refuses numbers beyond a Double, and keeps one of two equal keys.
      guard let document = try? JSONDocument.read(bytes), document.duplicateKeys.isEmpty,
        isFinite(document.value)
      else { continue }
      let object = try JSONSerialization.jsonObject(
        with: Data(bytes), options: .fragmentsAllowed)
      try #require(agree(document.value, object), "\(bytes)")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `random bytes never trap`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array("{}[]\",:\\u0019eE+-.truefalsn \n".utf8)
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Int.random(in: 0..<20, using: &random) == 0
          ? .random(in: 0...255, using: &random) : alphabet.randomElement(using: &random) ?? 0
      }
      _ = try? JSONDocument.read(bytes)
    }
  }
}

// MARK: - Random values

private func randomValue(depth: Int, using random: inout SplitMix64) -> JSONValue {
  switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
  case 0: return .null
  case 1: return .bool(.random(using: &random))
  case 2: return .integer(.random(in: -1_000_000...1_000_000, using: &random))
  case 3:
    return .number(["0.5", "-1.25e2", "1E3", "-0", "12.75"].randomElement(using: &random) ?? "0")
  case 4: return .string(randomText(using: &random))
  case 5:
    return .array(
      (0..<Int.random(in: 0...4, using: &random)).map { _ in
        randomValue(depth: depth - 1, using: &random)
      })
  default:
    return .object(
      (0..<Int.random(in: 0...4, using: &random)).map { number in
        JSONMember(
          key: "\(number)" + randomText(using: &random),
          value: randomValue(depth: depth - 1, using: &random))
      })
  }
}

private func randomText(using random: inout SplitMix64) -> String {
  let ranges: [ClosedRange<UInt32>] = [
    0...0x7F, 0...0x7F, 0x80...0x2FF, 0x2000...0x206F, 0xFE00...0xFFFD, 0x1D100...0x1D1FF,
    0xE0000...0xE0FFF,
  ]
  var text = String.UnicodeScalarView()
  for _ in 0..<Int.random(in: 0...8, using: &random) {
    let range = ranges.randomElement(using: &random) ?? 0...0
    text.append(Unicode.Scalar(.random(in: range, using: &random)) ?? " ")
  }
  return String(text)
}

/// Whether Foundation read the same value.
private func agree(_ value: JSONValue, _ object: Any) -> Bool {
  switch value {
  case .null: return object is NSNull
  case .bool(let bool): return object as? Bool == bool
  case .number(let literal): return (object as? NSNumber)?.doubleValue == Double(literal)
  case .string(let string):
    return (object as? String).map { $0.utf8.elementsEqual(string.utf8) } ?? false
  case .array(let elements):
    guard let objects = object as? [Any], objects.count == elements.count else { return false }
    return zip(elements, objects).allSatisfy { agree($0, $1) }
  case .object(let members):
    guard let objects = object as? [String: Any], objects.count == members.count else {
      return false
    }
    return members.allSatisfy { member in
      objects[member.key].map { agree(member.value, $0) } ?? false
    }
  }
}

/// Whether every number in `value` is one for a Double.
private func isFinite(_ value: JSONValue) -> Bool {
  switch value {
  case .number(let literal): Double(literal)?.isFinite ?? false
  case .array(let elements): elements.allSatisfy(isFinite)
  case .object(let members): members.allSatisfy { isFinite($0.value) }
  default: true
  }
}
