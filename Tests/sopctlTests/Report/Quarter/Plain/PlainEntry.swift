import Foundation

/// An entry as anybody reads it who has nothing but the book and its specification: the line split at its
/// bars, and Rincian at its semicolons.
struct PlainEntry {
  let no: Int
  /// As it stands there, in WIB like every time of this book.
  let recorded: String
  let run: String
  let event: String
  let activity: Int?
  let role: String?
  let name: String
  let account: String
  let text: String
  let details: [(key: String, value: String)]
  let seal: String
  let happened: String
  /// The day on which it happened, as in `2026-07-01`.
  let day: String

  /// - Returns: `nil` of a line that is no entry.
  init?(line: String) {
    let fields = line.components(separatedBy: " | ")
    guard fields.count == 10, let no = Int(fields[0]) else { return nil }
    let person = Self.unescaped(fields[6])
    guard let split = person.range(of: " (", options: .backwards) else { return nil }
    self.no = no
    recorded = fields[1]
    run = fields[2]
    event = fields[3]
    activity = Int(fields[4])
    role = fields[5] == "-" ? nil : fields[5]
    name = String(person[..<split.lowerBound])
    account = String(person[split.upperBound...].dropLast())
    text = Self.unescaped(fields[7])
    let details = Self.pairs(in: fields[8])
    self.details = details
    seal = fields[9]
    happened = details.first { $0.key == "terjadi" }?.value ?? fields[1]
    day = String(happened.prefix(10))
  }

  private static func pairs(in field: String) -> [(key: String, value: String)] {
    if field == "-" { return [] }
    return field.components(separatedBy: "; ").map { pair in
      let parts = pair.components(separatedBy: "=")
      return (parts[0], unescaped(parts[1]))
    }
  }

  /// `\\`, `\p`, `\s`, `\e` and `\u{HEX}`.
  static func unescaped(_ field: String) -> String {
    guard field.contains("\\") else { return field }
    var parts = field.components(separatedBy: "\\\\")
    for index in parts.indices {
      parts[index] = parts[index].replacingOccurrences(of: "\\p", with: "|")
        .replacingOccurrences(of: "\\s", with: ";").replacingOccurrences(of: "\\e", with: "=")
      while let start = parts[index].range(of: "\\u{"),
        let end = parts[index].range(of: "}", range: start.upperBound..<parts[index].endIndex),
        let value = UInt32(parts[index][start.upperBound..<end.lowerBound], radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        parts[index].replaceSubrange(
          start.lowerBound..<end.upperBound, with: String(Character(scalar)))
      }
    }
    return parts.joined(separator: "\\")
  }

  // MARK: - What it says

  subscript(key: String) -> String? { details.first { $0.key == key }?.value }

  var recordedDay: String { String(recorded.prefix(10)) }

  var isCompletion: Bool { event == "selesai" || event == "tuntas" }

  /// Whether a correction can void it.
  var isStep: Bool { isCompletion || ["kembali", "jeda", "lanjut", "batal"].contains(event) }

  /// The SOP's kode: all but the year and the ordinal.
  var code: String { run.components(separatedBy: "-").dropLast(2).joined(separator: "-") }

  var fields: [(key: String, value: String)] {
    details.filter { $0.key.hasPrefix("isian.") }
      .map { (String($0.key.dropFirst("isian.".count)), $0.value) }
  }

  /// Seconds of a length of time, as in `42m10s`.
  func seconds(_ key: String) -> Int? {
    guard let parts = self[key]?.dropLast().components(separatedBy: "m"), parts.count == 2,
      let minutes = Int(parts[0]), let seconds = Int(parts[1])
    else { return nil }
    return minutes * 60 + seconds
  }

  var isLate: Bool { isCompletion && self["lewat"] != nil }
}
