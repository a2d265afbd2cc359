import SOPCore

/// An older book, as far as it is sound: what a book that continues it has to know.
package struct OlderBook: Sendable, Equatable {
  /// The office's name, as the older book's header has it.
  package let office: String?
  /// The last sound entry; the header where there is none.
  package let end: AgendaHeader.Continuation
  /// The first line that is not sound; `nil` where all are.
  package let firstFault: Int?
  /// The runs that were open at the end, by number.
  package let openRuns: [OpenRun]

  package struct OpenRun: Sendable, Equatable {
    package let id: RunID
    package let subject: String?
  }

  /// Reads the book of another office folder, to its end or its first fault; writes nothing. What a newer
  /// program has written is no fault, but cannot be left behind either.
  ///
  /// A line is sound when its paraf seals it after the line before it, its form can be read, and its No is the
  /// next one. What the rules say of it does not matter here: it was sealed, and so it happened.
  package init(in folder: OfficeFolder) throws(FileFault) {
    let reader = try AgendaReader(folder.book)
    var sound = SoundPart()
    do throws(FileFault) {
      try reader.forEachPlacedLine { line, offset, number throws(FileFault) in
        if !sound.take(line, at: offset, number: number) {
          try reader.requireKnownWords(line, number: number, after: sound.lastSeal)
        }
      }
    } catch .damaged(_, let line, .endless) {
      sound.end(at: line)
    }
    guard let header = sound.header else {
      throw .damaged(path: folder.book, line: 1, fault: .noHeader)
    }
    let docket = try reader.upTo(sound.byteCount).docket()
    office = header.office
    end = AgendaHeader.Continuation(no: docket.lastNo, seal: sound.lastEntry ?? header.seal)
    firstFault = sound.firstFault
    openRuns = docket.openLines.map(OpenRun.init).sorted { $0.id < $1.id }
  }
}

extension OlderBook.OpenRun {
  fileprivate init(_ id: RunID, lines: [WrittenLine]) {
    self.id = id
    subject = lines.first.flatMap { AgendaEntry(line: $0.bytes) }?.event.details.subject
  }
}

extension AgendaReader {
  /// The same file, of which no more than its first `size` bytes are read.
  fileprivate consuming func upTo(_ size: Int) -> AgendaReader {
    AgendaReader(path, descriptor, size: size, checkpoint: nil)
  }
}

/// The lines before the first fault.
private struct SoundPart {
  private(set) var header: AgendaHeader?
  private(set) var byteCount = 0
  private(set) var firstFault: Int?
  /// The paraf of the last entry.
  private(set) var lastEntry: Digest?
  private var lastNo = 0
  private(set) var lastSeal = Digest.zero

  /// - Returns: whether the line is none at which the sound part ends.
  mutating func take(_ line: Span<UInt8>, at offset: Int, number: Int) -> Bool {
    if firstFault != nil { return true }
    guard let ending = AgendaLine.ending(of: line),
      AgendaLine.isSealed(line, after: lastSeal),
      let read = try? AgendaLine.read(line, isFirst: number == 1), follows(read)
    else {
      firstFault = number
      return false
    }
    lastSeal = ending.seal
    byteCount = offset + line.count + 1
    return true
  }

  /// Ends the sound part at a line that cannot even be taken.
  mutating func end(at line: Int) { firstFault = firstFault ?? line }

  /// Whether this can be the next line.
  private mutating func follows(_ line: AgendaLine) -> Bool {
    switch line {
    case .header(let header):
      self.header = header
      return true
    case .fragment:
      return header != nil
    case .entry(let entry):
      guard entry.no == lastNo + 1 else { return false }
      lastNo = entry.no
      lastEntry = entry.seal
      return true
    }
  }
}
