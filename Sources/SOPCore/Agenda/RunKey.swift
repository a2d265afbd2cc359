/// A run's number as it stands in a line, packed, to look runs up without making text of them.
package struct RunKey: Hashable, Sendable {
  private var words: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0, 0)

  /// The longest number: a kode of 32, a year of 4, an ordinal of 9, and two hyphens.
  private static let maximumCount = 47

  package init(_ run: RunID) {
    // A run's number is never too long: its kode was checked when it was read.
    self = RunKey(run.text.utf8.span) ?? RunKey()
  }

  private init() {}

  /// The run that an entry is of; `nil` where the line is none.
  package init?(ofEntry line: Span<UInt8>) {
    guard let head = try? EntryHead(line) else { return nil }
    self.init(line.extracting(head.run))
  }

  /// - Returns: `nil` where there are no bytes, or more than a number has.
  init?(_ bytes: Span<UInt8>) {
    guard (1...Self.maximumCount).contains(bytes.count) else { return nil }
    words.0 = Self.word(bytes, from: 0)
    words.1 = Self.word(bytes, from: 8)
    if bytes.count <= 16 { return }
    words.2 = Self.word(bytes, from: 16)
    words.3 = Self.word(bytes, from: 24)
    words.4 = Self.word(bytes, from: 32)
    words.5 = Self.word(bytes, from: 40)
  }

  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, from start: Int) -> UInt64 {
    var word: UInt64 = 0
    var index = start
    while index < min(start + 8, bytes.count) {
      word = word << 8 | UInt64(bytes[index])
      index += 1
    }
    return word
  }

  package static func == (left: RunKey, right: RunKey) -> Bool {
    left.words.0 == right.words.0 && left.words.1 == right.words.1
      && left.words.2 == right.words.2 && left.words.3 == right.words.3
      && left.words.4 == right.words.4 && left.words.5 == right.words.5
  }

  package func hash(into hasher: inout Hasher) {
    // A number's last digits stand in these; the rest is compared.
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
  }
}
