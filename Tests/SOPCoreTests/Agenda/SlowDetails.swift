@testable import SOPCore

/// The grammar of an entry's details written down slowly.
enum SlowDetails {
  private typealias Key = Details.Key
  typealias Pair = (key: Details.Key, field: String?, name: String, value: String)

  private static let keys =
    """
    sop perihal terjadi jawaban hasil isian output catatan alasan lampiran lama bruto batas lewat \
    diukur rencana ke membatalkan tingkat kepada rangkap peran
    """.split(separator: " ").map(String.init)

  /// The pairs with a known key, and the first key that is none.
  static func pairs(
    in bytes: [UInt8]
  ) throws(LineFault) -> (known: [Pair], unknown: String?) {
    var pairs: [Pair] = []
    var unknown: String?
    if bytes != Array("-".utf8) {
      for (index, piece) in bytes.split(separator: 0x3B, omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 && piece.first != 0x20 { throw fault(.unreadable) }
        let (name, pair) = try pair(Array(piece.dropFirst(index > 0 ? 1 : 0)))
        if let pair {
          pairs.append(pair)
        } else if SlowWord.isWord(name) {
          unknown = unknown ?? name
        } else {
          throw fault(.unknownKey(name))
        }
      }
    }
    return (pairs, unknown)
  }

  static func read(_ bytes: [UInt8], of kind: Event.Kind) throws(LineFault) -> Details {
    let (pairs, unknown) = try pairs(in: bytes)
    var newer = unknown.map { fault(.unknownKey($0)) }
    for (own, next) in zip(pairs, pairs.dropFirst()) {
      let isRepeated = own.key == next.key && [.isian, .lampiran].contains(own.key)
      if own.key.rawValue >= next.key.rawValue && !isRepeated {
        throw fault(.keyOutOfOrder(next.name))
      }
    }
    let (required, optional) = grammar(of: kind)
    let known = (required + " " + optional).split(separator: " ").map(String.init)
    for pair in pairs where !known.contains(keys[pair.key.rawValue]) {
      if newer == nil { newer = fault(.misplacedKey(pair.name)) }
    }
    for key in required.split(separator: " ").map(String.init)
    where newer == nil && !pairs.contains(where: { $0.name == key }) {
      throw fault(.missingKey(key))
    }
    var details = Details()
    for pair in pairs {
      if pair.value.utf8.count > 2_000 { throw fault(.textTooLong(key: pair.name)) }
      if !pair.value.isEmpty, take(pair, into: &details) { continue }
      guard ["jawaban", "diukur", "rangkap", "peran"].contains(pair.name),
        SlowWord.isWord(pair.value)
      else {
        let isHuge =
          pair.value.count > 18 && pair.value.first != "0"
          && pair.value.utf8.allSatisfy { 0x30...0x39 ~= $0 }
        throw fault(isHuge ? .valueTooLarge(key: pair.name) : .unreadableValue(key: pair.name))
      }
      newer = newer ?? fault(.unknownValue(key: pair.name, pair.value))
    }
    if let newer { throw newer }
    return details
  }

  private static func fault(_ kind: LineFault.Kind) -> LineFault {
    LineFault(field: 9, kind: kind)
  }

  /// - Returns: the key, and the pair where it is a known one.
  private static func pair(_ bytes: [UInt8]) throws(LineFault) -> (name: String, pair: Pair?) {
    guard let equals = bytes.firstIndex(of: 0x3D),
      !bytes[..<equals].contains(where: { $0 < 0x20 || $0 > 0x7E })
    else { throw fault(.unreadable) }
    let name = String(decoding: bytes[..<equals], as: UTF8.self)
    let value: String
    do {
      let escaped = Array(bytes[(equals + 1)...])
      value = try Escaping.detail.unescaped(escaped.span)
    } catch {
      throw fault(error.kind == .invalidUTF8 ? .notUTF8 : .escape)
    }
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let field = parts.count == 2 ? String(parts[1]) : nil
    guard let index = keys.firstIndex(of: String(parts[0])), let key = Key(rawValue: index),
      (key == .isian) == (field != nil), field.map(ProcedureReader.isFieldKey) ?? true
    else { return (name, nil) }
    return (name, (key, field, name, value))
  }

  private static func grammar(of kind: Event.Kind) -> (required: String, optional: String) {
    let completion =
      "terjadi jawaban hasil isian output catatan alasan lampiran bruto batas lewat rangkap"
    return switch kind {
    case .started: ("sop peran", "perihal terjadi catatan alasan")
    case .completed: ("lama diukur peran", completion + " rencana")
    case .finished: ("lama diukur peran", completion)
    case .returned: ("alasan ke peran", "terjadi catatan lampiran rangkap")
    case .paused: ("alasan peran", "catatan")
    case .resumed: ("peran", "terjadi catatan alasan")
    case .cancelled: ("alasan peran", "terjadi catatan")
    case .noted: ("catatan peran", "lampiran")
    case .corrected: ("alasan membatalkan peran", "catatan")
    case .overdue: ("lama batas lewat diukur tingkat kepada", "bruto")
    }
  }

  private static func take(_ pair: Pair, into details: inout Details) -> Bool {
    let value = pair.value
    switch pair.key {
    case .sop: details.definition = Digest(value)
    case .perihal: details.subject = value
    case .terjadi: details.occurred = ZonedMoment(value)
    case .jawaban: details.answer = Answer(rawValue: value)
    case .hasil: details.outcome = value
    case .isian:
      details.fields.append(Details.FieldValue(key: pair.field ?? "", value: value))
    case .output: details.output = value
    case .catatan: details.note = value
    case .alasan: details.reason = value
    case .lampiran:
      let parts = value.utf8.split(
        separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false
      ).map { String($0) ?? "" }
      guard parts.count == 3, let digest = Digest(parts[0]), let size = Int(canonical: parts[1]),
        !parts[2].isEmpty
      else { return false }
      details.attachments.append(Details.Attachment(digest: digest, size: size, name: parts[2]))
    case .lama: details.used = Minutes(value)
    case .bruto: details.gross = Minutes(value)
    case .batas: details.budget = Minutes(value)
    case .lewat: details.over = Minutes(value)
    case .diukur: details.measure = Details.Measure(rawValue: value)
    case .rencana: details.planned = ZonedMoment(value)
    case .ke: details.target = Int(canonical: value)
    case .membatalkan: details.voided = AgendaEntry.no(value)
    case .tingkat: details.level = Int(canonical: value)
    case .kepada: details.notify = Role(value).isWellFormed ? Role(value) : nil
    case .rangkap: details.isDoubleHat = value == "ya"
    case .peran: details.basis = RoleBasis(rawValue: value)
    }
    // A value that was read is written again.
    return details.pairs.contains { $0.key == pair.key }
  }
}

/// How a word of the format is formed, written down slowly.
enum SlowWord {
  static func isWord(_ text: String) -> Bool {
    text.utf8.count <= 64 && text.wholeMatch(of: /[a-z][-a-z0-9_.]*/) != nil
  }
}
