import Foundation

/// The book's lines, read one by one.
struct PlainBook {
  enum Line {
    case entry(PlainEntry)
    case fragment
  }

  let lines: [Line]
  /// When the book was opened.
  let opened: String

  init(_ text: String) {
    let rows = text.components(separatedBy: "\n").dropLast()
    opened =
      rows.first?.components(separatedBy: " | dibuka ").last.map { String($0.prefix(25)) } ?? ""
    lines = rows.dropFirst().map { row in
      if row.dropLast(64).hasSuffix(" !terputus ") { return .fragment }
      return PlainEntry(line: row).map(Line.entry) ?? .fragment
    }
  }

  private init(lines: [Line], opened: String) {
    self.lines = lines
    self.opened = opened
  }

  /// The book as it was when this entry was its last.
  func upTo(_ no: Int) -> PlainBook {
    let last = lines.lastIndex { line in
      if case .entry(let entry) = line { entry.no <= no } else { false }
    }
    return PlainBook(lines: Array(lines.prefix((last ?? -1) + 1)), opened: opened)
  }

  var entries: [PlainEntry] { lines.compactMap(Self.entry) }

  static func entry(_ line: Line) -> PlainEntry? {
    if case .entry(let entry) = line { entry } else { nil }
  }

  /// The day that each sealed fragment counts for: that of the entry whose writer sealed it, or of the last
  /// one if none follows.
  var fragmentDays: [String] {
    lines.indices.compactMap { index in
      guard case .fragment = lines[index] else { return nil }
      let entry =
        lines[index...].lazy.compactMap(Self.entry).first
        ?? lines[..<index].lazy.compactMap(Self.entry).last
      return entry?.recordedDay
    }
  }
}
