@testable import SOPCore

/// The grammar of an entry's line written down slowly, by text: split, look up, compare.
struct SlowLine {
  private let fields: [[UInt8]]

  /// Reads the line of an entry, as the format's specification has it.
  static func entry(_ line: [UInt8]) throws(LineFault) -> AgendaEntry {
    let seal = Digest(String(decoding: line.suffix(64), as: UTF8.self))
    guard let seal, line.dropLast(64).suffix(3) == Array(" | ".utf8)[...] else {
      throw LineFault(field: 0, kind: .noSeal)
    }
    return try SlowLine(fields: split(Array(line.dropLast(67)))).entry(sealed: seal)
  }

  private static func split(_ part: [UInt8]) -> [[UInt8]] {
    var fields: [[UInt8]] = [[]]
    var rest = part[...]
    while !rest.isEmpty {
      if rest.starts(with: " | ".utf8) {
        fields.append([])
        rest = rest.dropFirst(3)
      } else {
        fields[fields.count - 1].append(rest.removeFirst())
      }
    }
    return fields
  }

  private func entry(sealed seal: Digest) throws(LineFault) -> AgendaEntry {
    guard fields.count == 9 else {
      throw LineFault(field: 0, kind: .fieldCount(fields.count + 1))
    }
    var plain: [String] = []
    for number in 1...6 { plain.append(try plainText(number)) }
    let no = try value(1, AgendaEntry.no(plain[0]))
    let recorded = try value(2, ZonedMoment(plain[1]))
    guard let kind = Event.Kind(rawValue: plain[3]) else {
      let unknown = LineFault(field: 4, kind: .unknownEvent(plain[3]))
      if !SlowWord.isWord(plain[3]) { throw unknown }
      if plain[2] != "-" { _ = try value(3, RunID(plain[2])) }
      if plain[4] != "-" && Int(canonical: plain[4]) ?? 0 == 0 { throw fault(5) }
      if plain[5] != "-" && !Role(plain[5]).isWellFormed { throw fault(6) }
      _ = try person()
      if try text(8).isEmpty { throw LineFault(field: 8, kind: .emptyField) }
      _ = try SlowDetails.pairs(in: fields[8])
      throw unknown
    }
    let run = try value(3, RunID(plain[2]))
    let hasActivity = kind != .started && kind != .corrected
    let activity = Int(canonical: plain[4])
    if hasActivity ? activity ?? 0 == 0 : plain[4] != "-" { throw fault(5) }
    let role = Role(plain[5])
    if kind == .overdue ? plain[5] != "-" : !role.isWellFormed { throw fault(6) }
    let person = try person()
    let text = try text(8)
    if text.isEmpty { throw LineFault(field: 8, kind: .emptyField) }
    let details = try SlowDetails.read(fields[8], of: kind)
    let event = Event(
      run: run, kind: kind, recorded: recorded, activity: hasActivity ? activity : nil,
      role: kind == .overdue ? nil : role, person: person, details: details)
    return AgendaEntry(no: no, event: event, text: text, seal: seal)
  }

  // MARK: - Fields

  private func fault(_ field: Int) -> LineFault { LineFault(field: field, kind: .unreadable) }

  private func value<Value>(_ field: Int, _ value: Value?) throws(LineFault) -> Value {
    guard let value else { throw fault(field) }
    return value
  }

  private func plainText(_ number: Int) throws(LineFault) -> String {
    let bytes = fields[number - 1]
    if bytes.isEmpty { throw LineFault(field: number, kind: .emptyField) }
    if bytes.contains(where: { $0 < 0x20 || $0 > 0x7E }) { throw fault(number) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func text(_ number: Int) throws(LineFault) -> String {
    do {
      let bytes = fields[number - 1]
      return try Escaping.field.unescaped(bytes.span)
    } catch {
      throw LineFault(field: number, kind: error.kind == .invalidUTF8 ? .notUTF8 : .escape)
    }
  }

  private func person() throws(LineFault) -> Person {
    let scalars: [Unicode.Scalar] = Array(try self.text(7).unicodeScalars)
    var split: Int?
    for index in scalars.indices.dropFirst(2) {
      if scalars[index] == "(" && scalars[index - 1] == " " { split = index }
    }
    guard scalars.last == ")", let split else { throw fault(7) }
    func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
      scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
    }
    return Person(
      name: text(scalars[..<(split - 1)]), account: text(scalars[(split + 1)...].dropLast()))
  }
}
