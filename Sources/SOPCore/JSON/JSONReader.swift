/// Reads a value from bytes that are known to be UTF-8.
struct JSONReader {
  let bytes: [UInt8]
  var position = 0
  private let maximumDepth: Int
  private var path = JSONPath.root
  private(set) var duplicateKeys: [JSONPath] = []
  /// The paths of which the places are wanted, as text; mostly none.
  private let sought: Set<String>
  private(set) var places: [String: JSONPlace] = [:]

  init(_ bytes: [UInt8], maximumDepth: Int, sought: Set<String> = []) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
    self.sought = sought
  }

  private mutating func note(key: Range<Int>? = nil, value: Range<Int>) {
    guard !sought.isEmpty else { return }
    let text = path.text
    if sought.contains(text) { places[text] = JSONPlace(key: key, value: value) }
  }

  /// The byte ahead, or nil at the end.
  var next: UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  func fault(_ kind: JSONFault.Kind) -> JSONFault {
    JSONFault(kind, at: position, of: bytes)
  }

  /// For a byte ahead that cannot stand there, or that is missing.
  func unexpected() -> JSONFault {
    fault(next == nil ? .unterminated : .unexpectedCharacter)
  }
}

// MARK: - Values

extension JSONReader {
  mutating func document() throws(JSONFault) -> JSONValue {
    skipSpace()
    guard next != nil else { throw fault(.empty) }
    let value = try value()
    skipSpace()
    guard next == nil else { throw fault(.trailingContent) }
    return value
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    guard let next else { throw fault(.unterminated) }
    switch next {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: throw unexpected()
    }
  }

  private mutating func word(
    _ word: String, _ value: JSONValue
  ) throws(JSONFault) -> JSONValue {
    try expect(word)
    return value
  }

  private mutating func array() throws(JSONFault) -> [JSONValue] {
    var elements: [JSONValue] = []
    try list(until: UInt8(ascii: "]")) { (reader) throws(JSONFault) in
      reader.path.push(.index(elements.count))
      let start = reader.position
      elements.append(try reader.value())
      reader.note(value: start..<reader.position)
      reader.path.pop()
    }
    return elements
  }

  private mutating func object() throws(JSONFault) -> [JSONMember] {
    var members: [JSONMember] = []
    // As bytes, since `String` takes keys for equal that are not.
    var keys: Set<[UInt8]> = []
    try list(until: UInt8(ascii: "}")) { (reader) throws(JSONFault) in
      let start = reader.position
      let key = try reader.string()
      let end = reader.position
      reader.path.push(.key(key))
      if !keys.insert(Array(key.utf8)).inserted { reader.duplicateKeys.append(reader.path) }
      reader.skipSpace()
      try reader.expect(":")
      reader.skipSpace()
      let valueStart = reader.position
      members.append(JSONMember(key: key, value: try reader.value()))
      reader.note(key: start..<end, value: valueStart..<reader.position)
      reader.path.pop()
    }
    return members
  }

  /// Reads an opening bracket, items parted by commas, and the closing bracket.
  private mutating func list(
    until closing: UInt8, item: (inout JSONReader) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    guard path.steps.count < maximumDepth else { throw fault(.tooDeep(maximum: maximumDepth)) }
    position += 1
    skipSpace()
    if next == closing {
      position += 1
      return
    }
    while true {
      try item(&self)
      skipSpace()
      if next == closing {
        position += 1
        return
      }
      try expect(",")
      skipSpace()
    }
  }
}

// MARK: - Tokens

extension JSONReader {
  mutating func skipSpace() {
    while skip(" ") || skip("\n") || skip("\r") || skip("\t") {}
  }

  /// Reads `word`, which is ASCII.
  private mutating func expect(_ word: String) throws(JSONFault) {
    for character in word.unicodeScalars {
      guard skip(character) else { throw unexpected() }
    }
  }

  /// Reads a number's literal.
  private mutating func number() throws(JSONFault) -> String {
    let start = position
    skip("-")
    if !skip("0") { try digits() }
    if skip(".") { try digits() }
    if skip("e") || skip("E") {
      if !skip("+") { skip("-") }
      try digits()
    }
    if isDigitAhead { throw fault(.badNumber) }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private var isDigitAhead: Bool {
    guard let next else { return false }
    return UInt8(ascii: "0")...UInt8(ascii: "9") ~= next
  }

  private mutating func digits() throws(JSONFault) {
    let start = position
    while isDigitAhead { position += 1 }
    guard position > start else { throw fault(.badNumber) }
  }

  /// Reads `character` if it is ahead.
  @discardableResult
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }
}
