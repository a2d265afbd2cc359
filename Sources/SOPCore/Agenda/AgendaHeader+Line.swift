extension AgendaHeader {
  static let title = "BUKU AGENDA v1"

  /// What every book begins with; the number of its version follows.
  package static let titleOfEveryVersion = Array("BUKU AGENDA v".utf8)

  /// The sealed part of the header's line.
  package static func sealedPart(
    office: String?, opened: ZonedMoment, continues: Continuation? = nil
  ) -> [UInt8] {
    let name = office.map { Escaping.field.escaped($0) } ?? "-"
    let older = continues.map { "lanjutan dari \(AgendaEntry.text(ofNo: $0.no)) \($0.seal.hex)" }
    return Array("\(title) | \(name) | dibuka \(opened.text) | \(older ?? "-")".utf8)
  }

  /// The header's line, sealed, with its LF.
  package static func line(
    office: String?, opened: ZonedMoment, continues: Continuation? = nil
  ) -> [UInt8] {
    let part = sealedPart(office: office, opened: opened, continues: continues)
    return part + Paraf.separator + Array(Paraf.seal(after: .zero, part).hex.utf8)
      + [UInt8(ascii: "\n")]
  }

  init(_ line: Span<UInt8>, _ fields: LineFields, seal: Digest) throws(LineFault) {
    // Of another version nothing else is known.
    if let version = Self.version(line.extracting(fields.range(of: 1))), version != "v1" {
      throw LineFault(field: 1, kind: .unknownVersion(version))
    }
    try fields.require(4)
    guard try AgendaEntry.plainText(line, fields, field: 1) == Self.title else {
      throw LineFault(field: 1, kind: .unreadable)
    }
    let name = try AgendaEntry.escapedText(line, fields, field: 2)
    if name.isEmpty { throw LineFault(field: 2, kind: .emptyField) }
    let opened = try AgendaEntry.plainText(line, fields, field: 3)
    guard opened.hasPrefix("dibuka "), let moment = ZonedMoment(String(opened.dropFirst(7))) else {
      throw LineFault(field: 3, kind: .unreadable)
    }
    let older = try AgendaEntry.plainText(line, fields, field: 4)
    let continues = older == "-" ? nil : Continuation(older)
    if older != "-" && continues == nil { throw LineFault(field: 4, kind: .unreadable) }
    self.init(
      office: name == "-" ? nil : name, opened: moment, continues: continues, seal: seal)
  }

  /// The version that a header's first field names: `v2`.
  private static func version(_ field: Span<UInt8>) -> String? {
    let name = titleOfEveryVersion
    guard field.has(name, endingAt: name.count),
      let number = Int(canonical: field.extracting(name.count..<field.count)), number > 0
    else { return nil }
    return "v\(number)"
  }
}

extension AgendaHeader.Continuation {
  fileprivate init?(_ text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 4, words[0] == "lanjutan", words[1] == "dari",
      let no = words[2] == "000000" ? 0 : AgendaEntry.no(words[2]),
      let seal = Digest(String(words[3]))
    else { return nil }
    self.init(no: no, seal: seal)
  }
}
