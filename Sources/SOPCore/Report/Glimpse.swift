/// What a quick look at a part of the book tells, of lines that were recorded before a period: where each
/// stands, and of which run it is. Nothing is made into text.
///
/// No part depends on another, so that several are looked at at a time; what they mean together `Prologue`
/// knows.
package struct Glimpse: Sendable {
  private(set) var lines: [Line] = []
  /// The runs' series, in the order in which they were met.
  private(set) var series: [Series] = []
  private(set) var end = End.whole
  private let limit: Moment
  /// The last minute read, if all of it is before the period. Entries of one minute stand in a row.
  private var passed: WrittenMinute?

  struct Line: Sendable {
    let place: BookScan.Place
    /// `nil` of a sealed fragment.
    let entry: Entry?
  }

  struct Entry: Sendable {
    let no: Int
    let kind: Event.Kind
    /// The index of the run's series.
    let series: Int
    let ordinal: Int
  }

  /// The runs of one kode and year.
  struct Series: Sendable {
    /// What stands in their numbers before the ordinal.
    let name: RunKey
    /// The kode; `nil` if that is none.
    let code: String?
    /// The definitions that were pinned.
    var definitions: [Digest] = []
  }

  /// What ended the look.
  enum End: Sendable {
    case whole
    /// A line that was not recorded before the period.
    case later
    /// Something that cannot be passed over.
    case odd
  }

  /// - Parameter limit: when the period begins.
  package init(before limit: Moment) { self.limit = limit }

  /// Looks at whole lines, each with its LF, until one ends the look.
  ///
  /// - Parameter offset: where in the book the first of them begins.
  package mutating func take(_ bytes: Span<UInt8>, _ range: Range<Int>, at offset: Int) {
    var start = range.lowerBound
    while start < range.upperBound {
      let end = bytes.firstIndex(of: UInt8(ascii: "\n"), in: start..<range.upperBound)
      if !take(bytes.extracting(start..<end), at: offset + start - range.lowerBound) { return }
      start = end + 1
    }
  }

  /// Looks at the next line.
  ///
  /// - Returns: whether to look at the one after it.
  package mutating func take(_ line: Span<UInt8>, at offset: Int) -> Bool {
    let place = BookScan.Place(offset: offset, count: line.count)
    switch AgendaLine.form(of: line) {
    case nil: end = .odd
    case .fragment: lines.append(Line(place: place, entry: nil))
    case .sealed: takeEntry(line, place)
    }
    return end == .whole
  }

  private mutating func takeEntry(_ line: Span<UInt8>, _ place: BookScan.Place) {
    guard let head = try? EntryHead(line) else {
      end = .odd
      return
    }
    pass(line.extracting(head.recorded))
    if end != .whole { return }
    guard let (series, ordinal) = run(line.extracting(head.run)) else {
      end = .odd
      return
    }
    if head.kind == .started {
      guard let pinned = Self.definition(pinnedIn: line) else {
        end = .odd
        return
      }
      if !self.series[series].definitions.contains(pinned) {
        self.series[series].definitions.append(pinned)
      }
    }
    let entry = Entry(no: head.no, kind: head.kind, series: series, ordinal: ordinal)
    lines.append(Line(place: place, entry: entry))
  }

  /// Sees to it that a line was recorded before the period.
  private mutating func pass(_ recorded: Span<UInt8>) {
    if let passed, passed.contains(recorded) { return }
    guard let moment = ZonedMoment(bytes: recorded)?.moment else {
      end = .odd
      return
    }
    if moment >= limit { end = .later }
    passed = limit.seconds - moment.seconds >= 60 ? WrittenMinute(recorded) : nil
  }

  /// The series of a run's number, and its ordinal.
  private mutating func run(_ number: Span<UInt8>) -> (series: Int, ordinal: Int)? {
    var digits = number.count
    while digits > 0, number[digits - 1] != UInt8(ascii: "-") { digits -= 1 }
    guard 3...9 ~= number.count - digits,
      number.count - digits == 3 || !number.has("0", at: digits),
      let ordinal = number.number(in: digits..<number.count),
      let name = RunKey(number.extracting(0..<digits))
    else { return nil }
    // There are but a few, which are told apart sooner than they are hashed.
    if let index = series.firstIndex(where: { $0.name == name }) { return (index, ordinal) }
    series.append(Series(name: name, code: RunID(bytes: number)?.code))
    return (series.count - 1, ordinal)
  }

  /// The definition that a `mulai` pins: the first of its details, in which no bar stands.
  private static func definition(pinnedIn line: Span<UInt8>) -> Digest? {
    let end = line.count - Paraf.textCount - Paraf.separator.count
    var bar = end - 1
    while bar >= 0, line[bar] != UInt8(ascii: "|") { bar -= 1 }
    guard bar >= 0, bar + 70 <= end, line.has("=", at: bar + 5) else { return nil }
    return Digest(bytes: line.extracting(bar + 6..<bar + 70))
  }
}
