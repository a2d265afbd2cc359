/// The first four fields of an entry, as far as a quick pass needs them: nothing is made into text.
struct EntryHead {
  let no: Int
  /// Where field 2 stands in the line.
  let recorded: Range<Int>
  /// Where field 3 stands in the line.
  let run: Range<Int>
  let kind: Event.Kind
  /// Where field 5 begins.
  let end: Int

  /// The length of field 2 and of the ` | ` behind it.
  private static let timeCount = 25
  private static let gap = 3

  init(_ line: Span<UInt8>) throws(LineFault) {
    guard let (no, index) = Self.no(line) else {
      let end = line.firstSpace(from: 0)
      throw LineFault(field: 1, kind: .ofNumber(line.extracting(0..<end)))
    }
    let start = index + Self.gap + Self.timeCount + Self.gap
    guard line.hasGap(at: index), line.hasGap(at: start - Self.gap) else {
      throw LineFault(field: 2, kind: .unreadable)
    }
    let end = line.firstSpace(from: start)
    guard line.hasGap(at: end) else { throw LineFault(field: 3, kind: .unreadable) }
    let kindEnd = line.firstSpace(from: end + Self.gap)
    guard line.hasGap(at: kindEnd),
      let kind = Event.Kind(line.extracting(end + Self.gap..<kindEnd))
    else { throw LineFault(field: 4, kind: .unreadable) }
    self.no = no
    recorded = start - Self.gap - Self.timeCount..<start - Self.gap
    run = start..<end
    self.kind = kind
    self.end = kindEnd + Self.gap
  }

  /// The number that a line begins with, and where it ends.
  fileprivate static func no(_ line: Span<UInt8>) -> (no: Int, end: Int)? {
    var index = 0
    var no = 0
    while index < line.count, index < 18, line[index].isASCIIDigit {
      no = no * 10 + Int(line[index] & 15)
      index += 1
    }
    guard index >= 6, index == 6 || line[0] != UInt8(ascii: "0"), no > 0 else { return nil }
    return (no, index)
  }
}

extension AgendaEntry {
  /// The No of an entry, whatever else its line says; `nil` where the line begins with none.
  package static func no(ofEntry line: Span<UInt8>) -> Int? {
    guard let (no, end) = EntryHead.no(line), line.hasGap(at: end) else { return nil }
    return no
  }
}

extension Span<UInt8> {
  /// Whether ` | ` stands here.
  fileprivate func hasGap(at index: Int) -> Bool {
    index + 2 < count && self[index] == UInt8(ascii: " ") && self[index + 1] == UInt8(ascii: "|")
      && self[index + 2] == UInt8(ascii: " ")
  }

  fileprivate func firstSpace(from start: Int) -> Int {
    var index = start
    while index < count, self[index] != UInt8(ascii: " ") { index += 1 }
    return index
  }
}

extension Event.Kind {
  private static let names = allCases.map { (name: ShortName($0.rawValue), kind: $0) }

  /// What an entry is of, told by its line's first fields; `nil` where the line is no entry.
  package init?(ofEntry line: Span<UInt8>) {
    guard let head = try? EntryHead(line) else { return nil }
    self = head.kind
  }

  /// Reads the word of the book.
  init?(_ bytes: Span<UInt8>) {
    guard let name = ShortName(bytes) else { return nil }
    for known in Self.names where known.name == name {
      self = known.kind
      return
    }
    return nil
  }
}
