import Foundation

/// The text of a report, taken apart: sections by their titles, cells by the gaps between them.
struct PlainPage {
  let isEnglish: Bool
  /// Each title, and the lines below it.
  private let sections: [(title: String, lines: [String])]

  init(_ text: String, isEnglish: Bool) {
    self.isEnglish = isEnglish
    sections = text.components(separatedBy: "\n\n").map { block in
      let lines = block.components(separatedBy: "\n").filter { !$0.isEmpty }
      return (lines.first ?? "", Array(lines.dropFirst()))
    }
  }

  /// The lines of the section whose title begins so.
  func lines(_ english: String, _ indonesian: String) -> [String] {
    let title = isEnglish ? english : indonesian
    return sections.first { $0.title.hasPrefix(title) }?.lines ?? []
  }

  /// The cells of each line: between them stand two spaces at least.
  func rows(_ english: String, _ indonesian: String) -> [[String]] {
    lines(english, indonesian).map { line in
      line.components(separatedBy: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
    }
  }

  /// The rows below the first by the titles in it.
  func table(_ english: String, _ indonesian: String) -> [[String: String]] {
    let rows = rows(english, indonesian)
    guard let head = rows.first else { return [] }
    return rows.dropFirst().map { row in
      // A name may hold two spaces itself.
      let name = row.dropLast(head.count - 1).joined(separator: "  ")
      let cells = [name] + row.suffix(head.count - 1)
      return Dictionary(zip(head, cells)) { first, _ in first }
    }
  }

  /// Each case of a list: its first line, and what is said of it, in one line.
  func items(_ english: String, _ indonesian: String) -> [String] {
    var items: [String] = []
    for line in lines(english, indonesian) {
      let text = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("   ") { items[items.count - 1] += " " + text } else { items.append(text) }
    }
    return items
  }

  // MARK: - Numbers

  /// A number as the language writes it; a dash for none.
  func number(_ value: Any?) -> String {
    if let count = value as? Int { return String(count) }
    guard let number = value as? Double else { return "-" }
    return localized(Plain.decimal(Int((number * 100).rounded())))
  }

  func localized(_ text: String) -> String {
    isEnglish ? text : text.replacingOccurrences(of: ".", with: ",")
  }
}
