/// What may be asked about a line of the book, although no rule forbids it.
package enum BookNote: Int, CaseIterable, Sendable {
  /// The role was claimed (`peran=diakui`), in the older part of a book: before the first entry that goes by the list
  /// of officials (`peran=daftar`).
  case claimedBeforeList
  /// The role was claimed, although there was a list of officials before.
  case claimedRole
  /// Its sentence (uraian) says something else than its facts.
  case sentence
  /// It happened before the book was opened (`dibuka`).
  case beforeOpening
  /// It was recorded later than the clock shows now.
  case inFuture
  /// It was recorded earlier than the entry before it: the clock was set back.
  case clockStep
}

/// The notes of a book: for each kind the lines, in the book's order.
package struct BookNotes: Sendable, Equatable {
  private var noted = [NotedLines](repeating: NotedLines(), count: BookNote.allCases.count)

  /// The lines of one kind; none where there is nothing to note.
  package subscript(kind: BookNote) -> NotedLines { noted[kind.rawValue] }

  /// The kinds of which there is a line, in their order.
  package var kinds: [BookNote] { BookNote.allCases.filter { self[$0].count > 0 } }

  package var isEmpty: Bool { kinds.isEmpty }

  mutating func add(_ kind: BookNote, line: Int) { noted[kind.rawValue].append(line) }

  mutating func remove(_ kind: BookNote) { noted[kind.rawValue] = NotedLines() }
}

/// Numbers of lines, ascending. Kept as ranges: a whole book may be of one kind.
package struct NotedLines: Sendable, Equatable {
  private var ranges: [ClosedRange<Int>] = []
  package private(set) var count = 0

  /// All numbers, ascending.
  package var numbers: some Sequence<Int> & Sendable { ranges.lazy.joined() }

  mutating func append(_ line: Int) {
    count += 1
    if let last = ranges.last, last.upperBound + 1 == line {
      ranges[ranges.count - 1] = last.lowerBound...line
    } else {
      ranges.append(line...line)
    }
  }
}
