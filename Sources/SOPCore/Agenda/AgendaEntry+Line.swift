// Entry ⇄ line.

extension AgendaEntry {
  /// The entry's line without its paraf: what the paraf seals.
  package static func sealedPart(no: Int, event: Event, text: String) -> [UInt8] {
    let person = "\(event.person.name) (\(event.person.account))"
    let pairs = event.details.pairs.map { "\($0.name)=\(Escaping.detail.escaped($0.value))" }
    let fields = [
      Self.text(ofNo: no), event.recorded.text, event.run.text, event.kind.rawValue,
      event.activity.map(String.init) ?? "-", event.role?.code ?? "-",
      Escaping.field.escaped(person), Escaping.field.escaped(text),
      pairs.isEmpty ? "-" : pairs.joined(separator: "; "),
    ]
    return Array(fields.joined(separator: " | ").utf8)
  }

  /// The entry sealed after the line before it, and its line with LF.
  package static func sealed(
    no: Int, event: Event, text: String, after previous: Digest
  ) -> (entry: AgendaEntry, line: [UInt8]) {
    let part = sealedPart(no: no, event: event, text: text)
    let seal = Paraf.seal(after: previous, part)
    let line = part + Paraf.separator + Array(seal.hex.utf8) + [UInt8(ascii: "\n")]
    return (AgendaEntry(no: no, event: event, text: text, seal: seal), line)
  }

  /// Reads an entry from its line, without LF; `nil` where the line is none.
  package init?(line: [UInt8]) {
    guard case .entry(let entry)? = try? AgendaLine.read(line.span, isFirst: false) else {
      return nil
    }
    self = entry
  }

  /// Reads an entry from its fields.
  init(_ line: Span<UInt8>, _ fields: LineFields, seal: Digest) throws(LineFault) {
    var places = DetailPlaces()
    let (no, event) = try Self.facts(line, fields, .complete, &places)
    self.init(
      no: no, event: event, text: try Self.escapedText(line, fields, field: 8), seal: seal)
  }

  /// Reads all of an entry but its sentence, which is only held to be well written: it tells people what
  /// the other fields tell machines.
  ///
  /// - Parameter places: takes up where the details stand.
  static func facts(
    _ line: Span<UInt8>, _ fields: LineFields, _ extent: Details.Extent,
    _ places: inout DetailPlaces
  ) throws(LineFault) -> (no: Int, event: Event) {
    try fields.require(9)
    for field in 1...6 { try requirePlain(line, fields, field) }
    guard let no = no(bytes: line.extracting(fields.range(of: 1))) else {
      throw LineFault(field: 1, kind: .ofNumber(line.extracting(fields.range(of: 1))))
    }
    guard let recorded = ZonedMoment(bytes: line.extracting(fields.range(of: 2))) else {
      throw LineFault(field: 2, kind: .unreadable)
    }
    guard let kind = Event.Kind(line.extracting(fields.range(of: 4))) else {
      throw try unknownEvent(line, fields)
    }
    guard let run = RunID(bytes: line.extracting(fields.range(of: 3))) else {
      throw LineFault(field: 3, kind: .unreadable)
    }
    let activity = try activity(line.extracting(fields.range(of: 5)), of: kind)
    let role = try role(line.extracting(fields.range(of: 6)), of: kind)
    let person = try person(line, fields)
    try requireText(line, fields)
    let details = try Details(line.extracting(fields.range(of: 9)), of: kind, extent, &places)
    let event = Event(
      run: run, kind: kind, recorded: recorded, activity: activity, role: role, person: person,
      details: details)
    return (no, event)
  }

  /// The fault of an entry whose event is not known, or another that it has besides.
  private static func unknownEvent(
    _ line: Span<UInt8>, _ fields: LineFields
  ) throws(LineFault) -> LineFault {
    let word = try plainText(line, fields, field: 4)
    let fault = LineFault(field: 4, kind: .unknownEvent(word))
    guard fault.mayBeNewer else { return fault }
    // Which of these it has depends on the event.
    let (run, activity, role) = (
      line.extracting(fields.range(of: 3)), line.extracting(fields.range(of: 5)),
      line.extracting(fields.range(of: 6))
    )
    if !run.isDash, RunID(bytes: run) == nil { throw LineFault(field: 3, kind: .unreadable) }
    if !activity.isDash, (Int(canonical: activity) ?? 0) == 0 {
      throw LineFault(field: 5, kind: .unreadable)
    }
    if !role.isDash, Role(wellFormed: role) == nil { throw LineFault(field: 6, kind: .unreadable) }
    _ = try person(line, fields)
    try requireText(line, fields)
    try Details.requirePairs(line.extracting(fields.range(of: 9)))
    return fault
  }

  // MARK: - Fields

  private static func activity(
    _ bytes: Span<UInt8>, of kind: Event.Kind
  ) throws(LineFault) -> Int? {
    let hasNone = kind == .started || kind == .corrected
    if bytes.isDash && hasNone { return nil }
    guard !hasNone, let number = Int(canonical: bytes), number > 0 else {
      throw LineFault(field: 5, kind: hasNone ? .unreadable : .ofNumber(bytes))
    }
    return number
  }

  private static func role(_ bytes: Span<UInt8>, of kind: Event.Kind) throws(LineFault) -> Role? {
    if bytes.isDash && kind == .overdue { return nil }
    guard kind != .overdue, let role = Role(wellFormed: bytes) else {
      throw LineFault(field: 6, kind: .unreadable)
    }
    return role
  }

  /// `NAME (ACCOUNT)`, split at the last ` (`.
  private static func person(
    _ line: Span<UInt8>, _ fields: LineFields
  ) throws(LineFault) -> Person {
    let bytes = line.extracting(fields.range(of: 7))
    let person =
      Escaping.field.isPlain(bytes)
      ? Person(bytes) : Person(try escapedText(line, fields, field: 7).utf8.span)
    guard let person else { throw LineFault(field: 7, kind: .unreadable) }
    return person
  }

  private static func requireText(_ line: Span<UInt8>, _ fields: LineFields) throws(LineFault) {
    let bytes = line.extracting(fields.range(of: 8))
    if bytes.isEmpty { throw LineFault(field: 8, kind: .emptyField) }
    if !Escaping.field.isPlain(bytes) { _ = try escapedText(line, fields, field: 8) }
  }

  private static func requirePlain(
    _ line: Span<UInt8>, _ fields: LineFields, _ field: Int
  ) throws(LineFault) {
    let bytes = line.extracting(fields.range(of: field))
    if bytes.isEmpty { throw LineFault(field: field, kind: .emptyField) }
    if !bytes.isPrintableASCII { throw LineFault(field: field, kind: .unreadable) }
  }

  static func plainText(
    _ line: Span<UInt8>, _ fields: LineFields, field: Int
  ) throws(LineFault) -> String {
    try requirePlain(line, fields, field)
    guard let text = String(ascii: line.extracting(fields.range(of: field))) else {
      throw LineFault(field: field, kind: .unreadable)
    }
    return text
  }

  static func escapedText(
    _ line: Span<UInt8>, _ fields: LineFields, field: Int
  ) throws(LineFault) -> String {
    do {
      return try Escaping.field.unescaped(line.extracting(fields.range(of: field)))
    } catch {
      throw LineFault(field: field, kind: error.kind == .invalidUTF8 ? .notUTF8 : .escape)
    }
  }
}

extension Person {
  /// Reads `NAME (ACCOUNT)` from UTF-8.
  fileprivate init?(_ bytes: Span<UInt8>) {
    guard bytes.has(")", at: bytes.count - 1) else { return nil }
    var split = bytes.count - 2
    while split > 1, !(bytes.has("(", at: split) && bytes.has(" ", at: split - 1)) { split -= 1 }
    guard split > 1, split + 1 < bytes.count - 1,
      let name = String(utf8: bytes.extracting(0..<split - 1)),
      let account = String(utf8: bytes.extracting(split + 1..<bytes.count - 1))
    else { return nil }
    self.init(name: name, account: account)
  }
}

extension Role {
  /// Reads the code of a role from plain text.
  init?(wellFormed bytes: Span<UInt8>) {
    guard Self.isWellFormed(bytes), let code = String(utf8: bytes) else { return nil }
    self.init(code)
  }
}

extension Span<UInt8> {
  /// Whether this is `-`: nothing stands in a field.
  var isDash: Bool { count == 1 && has("-", at: 0) }
}

extension String {
  /// Text of printable ASCII; `nil` where any other byte stands.
  init?(ascii bytes: Span<UInt8>) {
    guard bytes.isPrintableASCII else { return nil }
    self.init(utf8: bytes)
  }

  /// - Returns: `nil` where the bytes are no UTF-8.
  init?(utf8 bytes: Span<UInt8>) {
    guard let utf8 = try? UTF8Span(validating: bytes) else { return nil }
    self.init(copying: utf8)
  }
}
