import SOPCore

/// Prints lines of the book as they come, or the last of them at the end.
struct BookPrinter {
  /// What becomes of a line.
  enum Form {
    case readable(AgendaText)
    /// As it stands.
    case raw
    /// ENTRY of the JSON contract; lines that are no entries come to nothing.
    case json
  }

  private let session: Session
  private let teller: EntryTeller
  private var form: Form
  private var last: Ring<BookLine>?
  /// The last entry, and what stands behind it, until the next entry shows how their times stand to each other.
  private var held: [BookLine] = []
  private var buffer = ""
  /// Which signs were printed.
  private var signs: Set<EntrySign> = []
  /// How many lines that were printed cannot be read.
  private(set) var unreadable = 0
  /// How many lines that were printed a newer program has written.
  private(set) var newer = 0
  /// How many entries were printed.
  private(set) var entries = 0

  /// One write for each line would take longer than all the reading.
  private static let bufferSize = 64 * 1024

  /// - Parameter limit: how many lines are printed, the last ones; `nil` prints all.
  init(session: Session, teller: EntryTeller, form: Form, limit: Int?) {
    self.session = session
    self.teller = teller
    self.form = form
    last = limit.map(Ring.init)
  }

  /// Takes the book's next line.
  ///
  /// - Parameter isShown: whether it is printed; all are to be taken, since an entry's time is held against the next's.
  mutating func take(_ line: BookLine, isShown: Bool = true) throws(Failure) {
    var line = line
    if line.isEntry {
      if case .readable = form, !held.isEmpty, let own = held[0].recorded(),
        let next = line.recorded()
      {
        held[0].isLaterThanNext = own > next
      }
      try release()
      if isShown { held = [line] }
    } else if isShown {
      held.append(line)
      if !held[0].isEntry { try release() }
    }
  }

  private mutating func release() throws(Failure) {
    for line in held {
      if last == nil { try print(line) } else { last?.append(line.unread) }
    }
    held = []
  }

  /// Prints what is still held back, and what the signs mean.
  mutating func finish() throws(Failure) {
    try release()
    for line in last?.all ?? [] { try print(line) }
    if case .readable(let text) = form {
      for line in text.lines(explaining: signs) { buffer += line + "\n" }
    }
    try session.print(buffer)
    buffer = ""
  }

  private mutating func print(_ line: BookLine) throws(Failure) {
    for text in lines(of: line) { buffer += text + "\n" }
    guard buffer.utf8.count >= Self.bufferSize else { return }
    try session.print(buffer)
    buffer = ""
  }

  private mutating func lines(of line: BookLine) -> [String] {
    var line = line
    let content = line.content()
    if case .failure(let obstacle) = content {
      switch obstacle {
      case .damaged: unreadable += 1
      case .newer: newer += 1
      }
    }
    guard case .success(.entry(var entry)) = content else {
      return lines(of: line, content)
    }
    entries += 1
    if case .raw = form { return [line.text(of: content)] }
    let telling = teller.told(entry)
    entry.text = telling.text
    var own: Set<EntrySign> = []
    if !telling.isAsWritten { own.insert(.otherSentence) }
    if line.isLaterThanNext { own.insert(.laterThanNext) }
    return lines(of: line, .success(.entry(entry)), own)
  }

  private mutating func lines(
    of line: BookLine, _ content: BookLine.Content, _ own: Set<EntrySign> = []
  ) -> [String] {
    switch form {
    case .raw: return [line.text(of: content)]
    case .json:
      guard case .success(.entry(let entry)) = content else { return [] }
      return [entry.json.text()]
    case .readable(var text):
      signs.formUnion(own)
      let lines = text.lines(of: line, content, own)
      form = .readable(text)
      return lines
    }
  }
}
