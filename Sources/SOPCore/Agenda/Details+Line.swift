// The ninth field (rincian): `kunci=nilai` joined by `; `, in one fixed order.

extension Details {
  /// The keys of the book, in their order; `isian.KEY` is `isian` here.
  package enum Key: String, CaseIterable, Sendable {
    case sop, perihal, terjadi, jawaban, hasil, isian, output, catatan, alasan, lampiran, lama,
      bruto
    case batas, lewat, diukur, rencana, ke, membatalkan, tingkat, kepada, rangkap, peran

    /// Whether it may stand more than once.
    var isRepeatable: Bool { self == .isian || self == .lampiran }
  }

  /// A key and its value as text, before escaping.
  package struct Pair: Sendable, Equatable {
    package let key: Key
    /// The part of `isian.KEY` after the dot.
    package let field: String?
    package let value: String

    /// The key as the book writes it.
    package var name: String { field.map { "\(key.rawValue).\($0)" } ?? key.rawValue }
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
  /// - Returns: whether the value could be read.
  mutating func take(_ pair: Pair) -> Bool {
    let value = pair.value
    switch pair.key {
    case .sop:
      definition = Digest(value)
      return definition != nil
    case .perihal: subject = value
    case .terjadi:
      occurred = ZonedMoment(value)
      return occurred != nil
    case .jawaban:
      answer = Answer(rawValue: value)
      return answer != nil
    case .hasil: outcome = value
    case .isian: fields.append(FieldValue(key: pair.field ?? "", value: value))
    case .output: output = value
    case .catatan: note = value
    case .alasan: reason = value
    case .lampiran:
      guard let attachment = Attachment(value) else { return false }
      attachments.append(attachment)
    default: return takeFigure(pair)
    }
    return true
  }

  private mutating func takeFigure(_ pair: Pair) -> Bool {
    let value = pair.value
    switch pair.key {
    case .lama:
      used = Minutes(value)
      return used != nil
    case .bruto:
      gross = Minutes(value)
      return gross != nil
    case .batas:
      budget = Minutes(value)
      return budget != nil
    case .lewat:
      over = Minutes(value)
      return over != nil
    case .diukur:
      measure = Measure(rawValue: value)
      return measure != nil
    case .rencana:
      planned = ZonedMoment(value)
      return planned != nil
    case .ke:
      target = Int(canonical: value)
      return target != nil
    case .membatalkan:
      voided = AgendaEntry.no(value)
      return voided != nil
    case .tingkat:
      level = Int(canonical: value)
      return level != nil
    case .kepada:
      notify = Role(value)
      return Role(value).isWellFormed
    case .rangkap:
      isDoubleHat = value == "ya"
      return isDoubleHat
    case .peran:
      basis = RoleBasis(rawValue: value)
      return basis != nil
    default: return false
    }
  }
}

extension Details.Attachment {
  /// `SHA256 SIZE NAME`.
  var text: String { "\(digest.hex) \(size) \(name)" }

  init?(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let digest = Digest(String(parts[0])),
      let size = Int(canonical: parts[1]), !parts[2].isEmpty
    else { return nil }
    self.init(digest: digest, size: size, name: String(parts[2]))
  }
}

extension Int {
  /// Reads a decimal number that is not negative and has no zeros in front.
  package init?(canonical text: some StringProtocol) {
    guard (1...18).contains(text.utf8.count), text.utf8.allSatisfy(\.isASCIIDigit),
      text.utf8.count == 1 || text.utf8.first != UInt8(ascii: "0")
    else { return nil }
    self.init(text)
  }
}

extension AgendaEntry {
  /// Reads a No: six digits, more only where the number needs them.
  package static func no(_ text: some StringProtocol) -> Int? {
    guard (6...18).contains(text.utf8.count), text.utf8.allSatisfy(\.isASCIIDigit),
      text.utf8.count == 6 || text.utf8.first != UInt8(ascii: "0")
    else { return nil }
    return Int(text).flatMap { $0 > 0 ? $0 : nil }
  }
}
