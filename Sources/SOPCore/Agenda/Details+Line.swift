// The ninth field (rincian): `kunci=nilai` joined by `; `, in one fixed order.

extension Details {
  /// A key and its value as text, before escaping.
  package struct Pair: Sendable, Equatable {
    package let key: Key
    /// The part of `isian.KEY` after the dot.
    package let field: String?
    package let value: String

    /// The key as the book writes it.
    package var name: String { field.map { "\(key.name).\($0)" } ?? key.name }
  }

  /// All that applies, in the book's order.
  package var pairs: [Pair] {
    var pairs: [Pair] = []
    func add(_ key: Key, _ value: String?, field: String? = nil) {
      if let value { pairs.append(Pair(key: key, field: field, value: value)) }
    }
    add(.sop, definition?.hex)
    add(.perihal, subject)
    add(.terjadi, occurred?.text)
    add(.jawaban, answer?.rawValue)
    add(.hasil, outcome)
    for field in fields { add(.isian, field.value, field: field.key) }
    add(.output, output)
    add(.catatan, note)
    add(.alasan, reason)
    for attachment in attachments { add(.lampiran, attachment.text) }
    add(.lama, used?.text)
    add(.bruto, gross?.text)
    add(.batas, budget?.text)
    add(.lewat, over?.text)
    add(.diukur, measure?.rawValue)
    add(.rencana, planned?.text)
    add(.ke, target.map(String.init))
    add(.membatalkan, voided.map(AgendaEntry.text(ofNo:)))
    add(.tingkat, level.map(String.init))
    add(.kepada, notify?.code)
    add(.rangkap, isDoubleHat ? "ya" : nil)
    add(.peran, basis?.rawValue)
    return pairs
  }

  /// Takes one pair in.
  ///
  /// - Parameters:
  ///   - value: UTF-8 without escapes.
  ///   - field: the part of `isian.KEY` after the dot.
  /// - Returns: whether the value could be read.
  mutating func take(_ key: Key, _ value: Span<UInt8>, field: Span<UInt8>) -> Bool {
    switch key {
    case .sop: return Self.set(&definition, Digest(bytes: value))
    case .perihal: return Self.set(&subject, String(utf8: value))
    case .terjadi: return Self.set(&occurred, ZonedMoment(bytes: value))
    case .jawaban: return Self.set(&answer, Answer(word: value))
    case .hasil: return Self.set(&outcome, String(utf8: value))
    case .isian:
      guard let key = String(utf8: field), let value = String(utf8: value) else { return false }
      fields.append(FieldValue(key: key, value: value))
      return true
    case .output: return Self.set(&output, String(utf8: value))
    case .catatan: return Self.set(&note, String(utf8: value))
    case .alasan: return Self.set(&reason, String(utf8: value))
    case .lampiran:
      guard let attachment = Attachment(value) else { return false }
      attachments.append(attachment)
      return true
    default: return takeFigure(key, value)
    }
  }

  /// Notes of a text that it is there, and no more.
  /// - Returns: whether it is a text.
  mutating func see(_ key: Key) -> Bool {
    switch key {
    case .perihal: return Self.set(&subject, "")
    case .output: return Self.set(&output, "")
    case .catatan: return Self.set(&note, "")
    case .alasan: return Self.set(&reason, "")
    default: return false
    }
  }

  private mutating func takeFigure(_ key: Key, _ value: Span<UInt8>) -> Bool {
    switch key {
    case .lama: return Self.set(&used, Minutes(bytes: value))
    case .bruto: return Self.set(&gross, Minutes(bytes: value))
    case .batas: return Self.set(&budget, Minutes(bytes: value))
    case .lewat: return Self.set(&over, Minutes(bytes: value))
    case .diukur: return Self.set(&measure, Measure(word: value))
    case .rencana: return Self.set(&planned, ZonedMoment(bytes: value))
    case .ke: return Self.set(&target, Int(canonical: value))
    case .membatalkan: return Self.set(&voided, AgendaEntry.no(bytes: value))
    case .tingkat: return Self.set(&level, Int(canonical: value))
    case .kepada: return Self.set(&notify, Role(wellFormed: value))
    case .rangkap:
      isDoubleHat = value.count == 2 && value.has("y", at: 0) && value.has("a", at: 1)
      return isDoubleHat
    case .peran: return Self.set(&basis, RoleBasis(word: value))
    default: return false
    }
  }

  private static func set<Value>(_ place: inout Value?, _ value: Value?) -> Bool {
    place = value
    return value != nil
  }
}

extension Details.Attachment {
  /// `SHA256 SIZE NAME`.
  var text: String { "\(digest.hex) \(size) \(name)" }

  init?(_ bytes: Span<UInt8>) {
    var end = 65
    while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
    guard end + 1 < bytes.count, bytes.has(" ", at: 64),
      let digest = Digest(bytes: bytes.extracting(0..<64)),
      let size = Int(canonical: bytes.extracting(65..<end)),
      let name = String(utf8: bytes.extracting(end + 1..<bytes.count))
    else { return nil }
    self.init(digest: digest, size: size, name: name)
  }
}

extension Int {
  /// Reads a decimal number that is not negative and has no zeros in front.
  package init?(canonical text: some StringProtocol) {
    self.init(canonical: String(text).utf8.span)
  }

  /// Reads a decimal number that is not negative and has no zeros in front.
  package init?(canonical bytes: Span<UInt8>) {
    guard 1...18 ~= bytes.count, bytes.count == 1 || !bytes.has("0", at: 0),
      let number = bytes.number(in: 0..<bytes.count)
    else { return nil }
    self = number
  }
}

extension AgendaEntry {
  /// Reads a No: six digits, more only where the number needs them.
  package static func no(_ text: some StringProtocol) -> Int? { no(bytes: String(text).utf8.span) }

  /// Reads a No: six digits, more only where the number needs them.
  static func no(bytes: Span<UInt8>) -> Int? {
    guard 6...18 ~= bytes.count, bytes.count == 6 || !bytes.has("0", at: 0),
      let no = bytes.number(in: 0..<bytes.count), no > 0
    else { return nil }
    return no
  }
}
