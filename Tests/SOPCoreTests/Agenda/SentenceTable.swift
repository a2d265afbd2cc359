import Foundation

@testable import SOPCore

/// The wording of the README's chapter on sentences, read as a second reader would: what the program makes is not
/// asked.
struct SentenceTable {
  /// The cells of the tables' rows, by what stands in the first.
  private var cells: [String: String] = [:]

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let chapter = text.components(separatedBy: "### The sentences\n")[1]
      .components(separatedBy: "\n### ")[0]
    for row in chapter.split(separator: "\n") where row.hasPrefix("| `") {
      let columns = row.components(separatedBy: " | ")
      cells[columns[0].trimmingCharacters(in: ["|", " ", "`"])] = columns[1]
    }
  }

  var names: Set<String> { Set(cells.keys) }

  /// What stands between backquotes in a row.
  private func words(_ name: String) -> [String] {
    let pieces = (cells[name] ?? "").components(separatedBy: "`")
    return pieces.indices.filter { $0 % 2 == 1 }.map { pieces[$0] }
  }

  /// The sentence of an entry, as the tables have it.
  func sentence(of event: Event, in procedure: Procedure, during visit: Visit?) -> String {
    var facts: [String: String] = [
      "nama": event.person.name, "pelaksana": event.role?.code ?? "-", "run": event.run.text,
      "kode": event.run.code, "nama sop": procedure.identity.name,
    ]
    let activity = event.activity.flatMap { procedure.activity($0) }
    if let activity {
      facts["nomor"] = String(activity.number)
      facts["judul"] = activity.title
      facts["giliran"] = activity.role.code
    }
    var fields = ""
    var files: [String] = []
    for pair in event.details.pairs {
      switch pair.key {
      case .isian:
        let key = pair.name.dropFirst("isian.".count)
        let label = activity?.fields.first { $0.key == key }?.label ?? String(key)
        fields += fill(words("{isian}")[0], ["label": label, "nilai": pair.value])
      case .lampiran:
        files.append(pair.value.split(separator: " ", maxSplits: 2).last.map(String.init) ?? "")
      case .terjadi, .rencana:
        facts[pair.name] = "\(pair.value.prefix(10)) \(pair.value.dropFirst(11).prefix(5))"
      default: facts[pair.name] = pair.value
      }
    }
    facts["isian"] = fields
    if !files.isEmpty { facts["lampiran"] = files.joined(separator: ", ") }
    facts["siapa"] = fill(words("{siapa}")[0], facts)
    facts["kegiatan"] = activity.map { _ in fill(words("{kegiatan}")[0], facts) }
    facts["laporan"] = report(event, procedure)
    facts["waktu"] = time(event, visit, facts)
    facts["hal"] = circumstances(event, facts)
    return fill(words(event.kind.rawValue)[0], facts)
  }

  // MARK: - Parts

  private func report(_ event: Event, _ procedure: Procedure) -> String {
    guard let number = event.activity, let link = procedure.chain.link(of: number), link > 0 else {
      return ""
    }
    return words("{laporan}")[event.returnsReport(in: procedure) ? 1 : 0]
  }

  private func time(_ event: Event, _ visit: Visit?, _ facts: [String: String]) -> String {
    // Between the wordings stand keys of the details, which are no wordings.
    let wordings = words("{waktu}").filter { $0.hasPrefix(",") }
    if let start = event.unreachedStart(in: visit) {
      let time = LocalTime(start, in: event.recorded.offset).minuteText
      return fill(wordings[0], ["mulai": time])
    }
    if facts["batas"] == nil { return wordings[1] }
    if event.isOutsideHours(in: visit) { return wordings[2] }
    return facts["lewat"] == nil ? "" : fill(wordings[3], facts)
  }

  private func circumstances(_ event: Event, _ facts: [String: String]) -> String {
    let wordings = words("{hal}").filter { $0.hasPrefix("[") }
    var told = fill(wordings[0], facts)
    let isReasonTold = [.returned, .paused, .cancelled, .corrected].contains(event.kind)
    if !isReasonTold, facts["lewat"] == nil { told += fill(wordings[1], facts) }
    if facts["rangkap"] != nil { told += fill(wordings[2], facts) }
    told += fill(wordings[3], facts)
    if event.kind != .noted { told += fill(wordings[4], facts) }
    return told
  }

  // MARK: - Filling

  /// The words with facts for what stands in braces, without the parts in brackets that name one that is not there.
  private func fill(_ words: String, _ facts: [String: String]) -> String {
    var rest = words[...]
    return fill(&rest, facts).text
  }

  private func fill(
    _ rest: inout Substring, _ facts: [String: String]
  ) -> (text: String, isWhole: Bool) {
    var (text, isWhole) = ("", true)
    while let character = rest.popFirst() {
      switch character {
      case "[":
        let part = fill(&rest, facts)
        if part.isWhole { text += part.text }
      case "]": return (text, isWhole)
      case "{":
        let name = rest.prefix { $0 != "}" }
        rest = rest.dropFirst(name.count + 1)
        let isTrimmed = name.last == "*"
        guard var fact = facts[String(isTrimmed ? name.dropLast() : name)] else {
          isWhole = false
          text += "?"
          continue
        }
        if isTrimmed, fact.hasSuffix(".") { fact.removeLast() }
        text += fact
      default: text.append(character)
      }
    }
    return (text, isWhole)
  }
}
