import CommandLineKit
import Foundation
import SOPCore
import TestSupport
import Testing

@testable import sopctl

/// Hostile text in every field, through every format: it changes nothing but the words.
struct HostileTextTests {
  @Test(
    arguments: HostileText.some.map { ($0, true) }
      + (Depth.isFull ? HostileText.all : HostileText.some).map { ($0, false) })
  func `it comes out of every format as it was typed, and as nothing else`(
    text: HostileText, keepsRoster: Bool
  ) throws {
    let office = try HostileOffice(text, keepsRoster: keepsRoster)
    let twin = try HostileOffice(text, keepsRoster: keepsRoster, isTwin: true)
    #expect(office.world.faults.isEmpty)
    try checkMarkup(of: office, beside: twin)
    try checkText(of: office)
    try checkJSON(of: office)
    try checkSpreadsheet(of: office)
  }

  private func output(_ line: String, of office: HostileOffice) throws -> String {
    let answer = office.world.run(line)
    try #require(answer.code == .done, "\(line): \(answer.complaints.prefix(600))")
    return answer.output
  }

  // MARK: - HTML

  private static let reports = [
    "report 2026-11-20 --format html", "report 2026-11 --format html",
  ]
  /// A sheet is laid out by the widths of its words, which are others than those of their twins.
  private static let sheets = ["show AKSES-SERVER --format html"]

  /// The document has the structure of one with harmless text in the same places, and the same words but for the signs.
  private func checkMarkup(of office: HostileOffice, beside twin: HostileOffice) throws {
    for line in Self.reports {
      let (root, harmless) = (try document(line, of: office), try document(line, of: twin))
      #expect(root.shape == harmless.shape, "\(line)")
      let (words, twins) = (root.words, harmless.words)
      #expect(words.count == twins.count)
      for (word, twin) in zip(words, twins) where !HostileText.isAlike(word, twin) {
        Issue.record("\(line): \(word.prefix(200)) | \(twin.prefix(200))")
      }
      #expect(root.text.contains(office.typed.visible), "\(line)")
    }
    for line in Self.sheets {
      let (root, harmless) = (try document(line, of: office), try document(line, of: twin))
      // Words of ours, such as those that lead to another page, are short.
      let texts = Set(root.texts.filter { $0.count > 8 })
      let twins = Set(harmless.texts.filter { $0.count > 8 })
      let strange = texts.first { text in !twins.contains { HostileText.isAlike(text, $0) } }
      #expect(strange == nil, "\(line)")
      let lost = twins.first { twin in !texts.contains { HostileText.isAlike($0, twin) } }
      #expect(lost == nil, "\(line)")
      #expect(tags(of: root).isSubset(of: tags(of: harmless).union(Self.ownTags)), "\(line)")
      #expect(root.text.contains(office.titled.visible), "\(line)")
    }
  }

  private func tags(of root: ReadMarkup) -> Set<String> { Set(root.all.map(\.tag)) }

  /// The tags of the sheets of bundled SOPs.
  private static let ownTags: Set<String> = ["PIAK-02", "MAINT-JARINGAN"].reduce(into: []) {
    tags, code in
    let sheet = TestWorld().run("show \(code) --format html").output
    let root = try? ReadMarkup.document(sheet)
    tags.formUnion((root?.all ?? []).map(\.tag))
  }

  private func document(_ line: String, of office: HostileOffice) throws -> ReadMarkup {
    let html = try output(line, of: office)
    #expect(!html.lowercased().contains("<script"))
    #expect(html.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isInvisible })
    let root = try ReadMarkup.document(html)
    let strange = root.all.compactMap(Self.strange)
    #expect(strange.isEmpty)
    return root
  }

  /// What makes a piece none of ours, which run nothing and ask for nothing.
  private static func strange(in piece: ReadMarkup) -> String? {
    guard case .element(let name, let attributes, _) = piece else { return nil }
    if sopctl.Tag(rawValue: name) == nil { return name }
    let strange = attributes.first { attribute in
      let (name, value) = (attribute.name.lowercased(), attribute.value.lowercased())
      if name.hasPrefix("on") { return true }
      switch name {
      case "href", "xlink:href", "src", "srcset", "action", "formaction", "data", "poster",
        "background", "ping":
        return !value.hasPrefix("#")
      case "style", "fill", "stroke", "clip-path", "mask", "marker-start", "marker-end", "filter":
        return value.replacing("url(#", with: "").contains("url(")
      case "http-equiv": return value != "content-security-policy"
      default: return false
      }
    }
    return strange.map { "\($0.name)=\($0.value)" }
  }

  // MARK: - Text

  private static let texts = [
    "report 2026-11-20", "report 2026-11", "status", "status --all", "status \(HostileOffice.run)",
    "agenda",
    "show AKSES-SERVER", "status --role Staf", "list", "agenda --lang en",
    "report 2026-11-20 --lang en",
  ]

  /// Nothing moves the terminal, and what was typed can be seen, however its lines are broken.
  private func checkText(of office: HostileOffice) throws {
    for line in Self.texts {
      let output = try output(line, of: office)
      let bare = output.unicodeScalars.first { $0 != "\n" && $0.isInvisible }
      #expect(bare == nil, "\(line): \(bare.map { String($0.value, radix: 16) } ?? "")")
    }
    let seen = Self.solid(office.typed.visible)
    for line in ["report 2026-11-20", "status \(HostileOffice.run)", "agenda"] {
      #expect(Self.solid(try output(line, of: office)).contains(seen), "\(line)")
    }
  }

  /// The text without spaces and lines.
  private static func solid(_ text: String) -> String {
    String(
      decoding: text.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") },
      as: UTF8.self)
  }

  // MARK: - JSON

  private func checkJSON(of office: HostileOffice) throws {
    for line in ["report 2026-11-20", "report 2026-11", "status", "status \(HostileOffice.run)"] {
      let output = try output("\(line) --json", of: office)
      #expect(output.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isInvisible })
      let value = try JSONDocument.read(Array(output.utf8)).value
      #expect(Self.strings(in: value).contains(Array(office.typed.utf8)), "\(line)")
      // Another reader finds the same.
      _ = try JSONSerialization.jsonObject(with: Data(output.utf8))
    }
    let report = try JSONDocument.read(
      Array(try output("report 2026-11-20 --json", of: office).utf8)
    ).value
    let late = try #require(report["late"]?.array)
    #expect(late.allSatisfy { Self.isTyped($0["reason"], office.typed) })
    #expect(late.count >= 2)
    let visit = try #require(report["visits"]?.array?.first)
    #expect(Self.strings(in: visit).count { $0 == Array(office.typed.utf8) } >= 6)
    let people = Self.strings(in: report["people"] ?? .null)
    for role in ["Staf", "Koordinator", "Kabid"] {
      #expect(people.contains(Array(office.name(role).utf8)))
    }
    for entry in try output("agenda --json", of: office).split(separator: "\n") {
      _ = try JSONDocument.read(Array(entry.utf8))
    }
  }

  private static func isTyped(_ value: JSONValue?, _ text: String) -> Bool {
    value?.string.map { Array($0.utf8) } == Array(text.utf8)
  }

  /// All strings of a value, byte by byte.
  private static func strings(in value: JSONValue) -> [[UInt8]] {
    switch value {
    case .string(let text): [Array(text.utf8)]
    case .array(let elements): elements.flatMap(strings)
    case .object(let members): members.flatMap { strings(in: $0.value) }
    case .null, .bool, .number: []
    }
  }

  // MARK: - CSV

  private func checkSpreadsheet(of office: HostileOffice) throws {
    for period in ["2026-11-20", "2026-11"] {
      let line = "report \(period) --format csv"
      let records = try SpreadsheetReader.records(of: try output("\(line) --no-guard", of: office))
      let guarded = try SpreadsheetReader.records(of: try output(line, of: office))
      let columns = try #require(records.first)
      #expect(records.count == guarded.count)
      for record in records + guarded { #expect(record.count == columns.count) }
      for cell in guarded.joined() { #expect(!Self.isFormula(cell), "\(cell.prefix(200))") }
      let row = Dictionary(
        uniqueKeysWithValues: zip(columns, try #require(records.dropFirst().first)))
      let typed = office.typed
      let fields = ["nama", "instansi", "keperluan", "identitas", "perangkat"].map {
        "\($0)=\(typed)"
      }
      let expected = [
        "perihal": typed, "output": typed, "catatan": typed, "oleh": office.name("Staf"),
        "lampiran": office.file, "isian": fields.joined(separator: "; "), "kegiatan": "1",
      ]
      for (column, cell) in expected {
        #expect(row[column].map { Array($0.utf8) } == Array(cell.utf8), "\(column)")
      }
      let late = records.dropFirst().count { record in
        zip(columns, record).contains { $0 == "alasan" && Array($1.utf8) == Array(typed.utf8) }
      }
      #expect(late >= 2)
    }
  }

  private static func isFormula(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first else { return false }
    return "=+-@＝＋－＠".unicodeScalars.contains(first) || first.value < 0x20
      || 0x7F..<0xA0 ~= first.value
  }
}
