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
    try fields.require(9)
    var plain: [String] = []
    for index in 0..<6 { plain.append(try Self.plainText(line, fields, field: index + 1)) }
    guard let no = Self.no(plain[0]) else { throw LineFault(field: 1, kind: .unreadable) }
    guard let recorded = ZonedMoment(plain[1]) else { throw LineFault(field: 2, kind: .unreadable) }
    guard let run = RunID(plain[2]) else { throw LineFault(field: 3, kind: .unreadable) }
    guard let kind = Event.Kind(rawValue: plain[3]) else {
      throw LineFault(field: 4, kind: .unknownEvent(plain[3]))
    }
    let activity = try Self.activity(plain[4], of: kind)
    let role = try Self.role(plain[5], of: kind)
    let person = try Self.person(line, fields)
    let text = try Self.escapedText(line, fields, field: 8)
    if text.isEmpty { throw LineFault(field: 8, kind: .emptyField) }
    let details = try Details(line.extracting(fields.ranges[8]), of: kind)
    let event = Event(
      run: run, kind: kind, recorded: recorded, activity: activity, role: role, person: person,
      details: details)
    self.init(no: no, event: event, text: text, seal: seal)
  }

  // MARK: - Fields

  private static func activity(_ text: String, of kind: Event.Kind) throws(LineFault) -> Int? {
    let hasNone = kind == .started || kind == .corrected
    if text == "-" && hasNone { return nil }
    guard !hasNone, let number = Int(canonical: text), number > 0 else {
      throw LineFault(field: 5, kind: .unreadable)
    }
    return number
  }

  private static func role(_ text: String, of kind: Event.Kind) throws(LineFault) -> Role? {
    if text == "-" && kind == .overdue { return nil }
    guard kind != .overdue, Role(text).isWellFormed else {
      throw LineFault(field: 6, kind: .unreadable)
    }
    return Role(text)
  }

  /// `NAME (ACCOUNT)`, split at the last ` (`.
  private static func person(
    _ line: Span<UInt8>, _ fields: LineFields
  ) throws(LineFault) -> Person {
    let scalars = Array(try escapedText(line, fields, field: 7).unicodeScalars)
    guard scalars.last == ")",
      let split = scalars.indices.last(where: {
        scalars[$0] == "(" && $0 > 1 && scalars[$0 - 1] == " "
      })
    else { throw LineFault(field: 7, kind: .unreadable) }
    func text(_ slice: ArraySlice<Unicode.Scalar>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: slice)
      return String(view)
    }
    let name = text(scalars[..<(split - 1)])
    let account = text(scalars[(split + 1)...].dropLast())
    if name.isEmpty || account.isEmpty { throw LineFault(field: 7, kind: .unreadable) }
    return Person(name: name, account: account)
  }

  static func plainText(
    _ line: Span<UInt8>, _ fields: LineFields, field: Int
  ) throws(LineFault) -> String {
    let range = fields.ranges[field - 1]
    if range.isEmpty { throw LineFault(field: field, kind: .emptyField) }
    guard let text = String(ascii: line.extracting(range)) else {
      throw LineFault(field: field, kind: .unreadable)
    }
    return text
  }

  static func escapedText(
    _ line: Span<UInt8>, _ fields: LineFields, field: Int
  ) throws(LineFault) -> String {
    do {
      return try Escaping.field.unescaped(line.extracting(fields.ranges[field - 1]))
    } catch {
      throw LineFault(field: field, kind: error.kind == .invalidUTF8 ? .notUTF8 : .escape)
    }
  }
}

extension String {
  /// Text of printable ASCII; `nil` where any other byte stands.
  init?(ascii bytes: Span<UInt8>) {
    for index in bytes.indices where bytes[index] < 0x20 || bytes[index] > 0x7E { return nil }
    guard let utf8 = try? UTF8Span(validating: bytes) else { return nil }
    self.init(copying: utf8)
  }
}
