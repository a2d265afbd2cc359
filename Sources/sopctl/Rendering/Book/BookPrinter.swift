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
  private var form: Form
  private var last: Ring<BookLine>?
  private var buffer = ""
  /// How many lines that were printed cannot be read.
  private(set) var unreadable = 0
  /// How many lines that were printed a newer program has written.
  private(set) var newer = 0
  /// How many entries were printed.
  private(set) var entries = 0

  /// One write for each line would take longer than all the reading.
  private static let bufferSize = 64 * 1024

  /// - Parameter limit: how many lines are printed, the last ones; `nil` prints all.
  init(session: Session, form: Form, limit: Int?) {
    self.session = session
    self.form = form
    last = limit.map(Ring.init)
  }

  mutating func take(_ line: BookLine) throws(Failure) {
    if last == nil { try print(line) } else { last?.append(line) }
  }

  /// Prints what is still held back.
  mutating func finish() throws(Failure) {
    for line in last?.all ?? [] { try print(line) }
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
    let content: Result<AgendaLine, BookLine.Obstacle>
    do throws(BookLine.Obstacle) {
      content = .success(try line.read())
    } catch {
      content = .failure(error)
      switch error {
      case .damaged: unreadable += 1
      case .newer: newer += 1
      }
    }
    var entry: AgendaEntry?
    if case .success(.entry(let found)) = content {
      entry = found
      entries += 1
    }
    switch form {
    case .raw: return [line.text(of: content)]
    case .json: return entry.map { [$0.json.text()] } ?? []
    case .readable(var text):
      let lines = text.lines(of: line, content)
      form = .readable(text)
      return lines
    }
  }
}
