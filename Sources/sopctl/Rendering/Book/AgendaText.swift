import CommandLineKit
import SOPCore

/// The book for readers: entries under the days on which they were recorded.
struct AgendaText {
  let width: Int
  let style: Style
  let language: Language
  /// Which entries were voided: by their No, the No of the correction.
  let corrections: [Int: Int]
  /// The day under whose heading the next entry stands.
  private var day: Day?
  private var isFirst = true

  /// Under an entry's number nothing else stands.
  private static let margin = 8

  init(width: Int, style: Style, language: Language, corrections: [Int: Int]) {
    self.width = width
    self.style = style
    self.language = language
    self.corrections = corrections
  }

  /// The next line of the book, with a heading where a day begins; empty lines stand between all of these.
  mutating func lines(
    of line: BookLine, _ content: BookLine.Content, _ signs: Set<EntrySign>
  ) -> [String] {
    var blocks: [[String]] = []
    switch content {
    case .success(.header(let header)):
      blocks = [heading(of: header)]
    case .success(.entry(let entry)):
      let day = entry.event.recorded.local.day
      if day != self.day {
        blocks.append(day.wordsWithWeekday[language].wrapped(to: width).map(style.bold))
      }
      self.day = day
      blocks.append(lines(of: entry, signs))
    case .success(.fragment):
      blocks = [lines(ofFragmentAt: line.number)]
    case .failure(let obstacle):
      blocks = [lines(ofUnreadable: line, obstacle)]
    }
    defer { isFirst = false }
    return (isFirst ? [] : [""]) + blocks.joined(separator: [""])
  }

  /// What the signs mean that were printed.
  func lines(explaining signs: Set<EntrySign>) -> [String] {
    let shown = EntrySign.allCases.filter(signs.contains)
    return (shown.isEmpty ? [] : [""]) + shown.flatMap { $0.meaning[language].wrapped(to: width) }
  }

  // MARK: - The header

  private func heading(of header: AgendaHeader) -> [String] {
    let opened = header.opened.local
    let (day, time) = (opened.day.wordsWithWeekday, opened.minuteText.suffix(5))
    let older = header.continues.map { AgendaEntry.text(ofNo: $0.no) }
    let continued = older.map {
      Text(", continues another after \($0)", id: ", lanjutan buku lain sesudah \($0)")
    }
    let opening = Text(
      "opened \(day) \(time)\(continued ?? .empty)",
      id: "dibuka \(day) \(time)\(continued ?? .empty)")
    return ["Buku Agenda", header.office, opening[language]].compactMap { $0 }
      .flatMap { $0.visible.wrapped(to: width) }
  }

  // MARK: - Entries

  private func lines(of entry: AgendaEntry, _ signs: Set<EntrySign>) -> [String] {
    let event = entry.event
    let correction = corrections[entry.no]
    var parts = [
      String(event.recorded.local.minuteText.suffix(5)), event.run.text, words(for: event),
      actor(of: event),
    ]
    if let occurred = event.details.occurred { parts.append(mark(occurred, in: event)) }
    if let correction { parts.append(mark(voidedBy: correction)) }
    parts += EntrySign.allCases.filter(signs.contains).map(\.sign)
    let head = rows(of: parts.map(\.visible))
    let text = entry.text.visible.wrapped(to: width - Self.margin)
    let number = AgendaEntry.text(ofNo: entry.no)
    let gap = String(repeating: " ", count: max(1, Self.margin - number.displayWidth))
    let lines = [number + gap + (head.first ?? "")] + (head.dropFirst() + text).map(indented)
    if correction != nil { return lines.map(style.dim) }
    return [style.bold(number) + lines[0].dropFirst(number.count)] + lines.dropFirst()
  }

  private func words(for event: Event) -> String {
    guard let number = event.activity else { return event.kind.word[language] }
    let activity = Text("activity \(number)", id: "kegiatan \(number)")
    return "\(event.kind.word[language]), \(activity[language])"
  }

  private func actor(of event: Event) -> String {
    let person = "\(event.person.name) (\(event.person.account))"
    return event.role.map { "\($0): \(person)" } ?? person
  }

  private func mark(voidedBy correction: Int) -> String {
    let no = AgendaEntry.text(ofNo: correction)
    return Text("(voided by \(no))", id: "(dibatalkan oleh \(no))")[language]
  }

  /// That an entry was recorded later than it happened.
  private func mark(_ occurred: ZonedMoment, in event: Event) -> String {
    let (time, recorded) = (occurred.local.minuteText, event.recorded.local)
    let text = occurred.local.day == recorded.day ? String(time.suffix(5)) : time
    return Text("(happened \(text))", id: "(terjadi \(text))")[language]
  }

  /// The parts on as few rows as hold them; a part wider than a row is wrapped.
  private func rows(of parts: [String]) -> [String] {
    let room = width - Self.margin
    return parts.flatMap { $0.displayWidth > room ? $0.wrapped(to: room) : [$0] }
      .reduce(into: []) { rows, part in
        if let row = rows.last, row.displayWidth + 2 + part.displayWidth <= room {
          rows[rows.count - 1] = "\(row)  \(part)"
        } else {
          rows.append(part)
        }
      }
  }

  private func indented(_ text: String) -> String {
    String(repeating: " ", count: Self.margin) + text
  }

  // MARK: - Other lines

  private func lines(ofFragmentAt number: Int) -> [String] {
    let text = Text(
      "Line \(number): the rest of a writing that was cut off, sealed by the next writer; no entry.",
      id:
        "Baris \(number): sisa penulisan yang terputus, disegel oleh penulis berikutnya; bukan entri."
    )
    return text[language].wrapped(to: width).map(style.dim)
  }

  private func lines(ofUnreadable line: BookLine, _ obstacle: BookLine.Obstacle) -> [String] {
    let text: Text
    switch obstacle {
    case .damaged(let fault):
      let sentence = fault.message.sentence
      text = Text(
        "LINE \(line.number) CANNOT BE READ. \(sentence)",
        id: "BARIS \(line.number) TIDAK TERBACA. \(sentence)")
    case .newer(let fault):
      let sentence = fault.message.sentence
      text = Text(
        "LINE \(line.number) WAS WRITTEN BY A NEWER SOPCTL. \(sentence)",
        id: "BARIS \(line.number) DITULIS OLEH SOPCTL YANG LEBIH BARU. \(sentence)")
    }
    let room = max(1, width - Self.margin)
    // As much of it as shows what it is; `--raw` shows all.
    return text[language].wrapped(to: width).map(style.red)
      + line.text(of: .failure(obstacle)).truncated(to: room * 3).wrapped(to: room).map(indented)
  }
}
