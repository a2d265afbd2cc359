/// What is wrong with one line of the book.
package struct BookFault: Sendable, Equatable {
  /// The line's number in the file, from 1; the header is line 1.
  package let line: Int
  /// The entry's No, where the line can be read that far.
  package let no: Int?
  package let kind: Kind

  package init(line: Int, no: Int? = nil, kind: Kind) {
    self.line = line
    self.no = no
    self.kind = kind
  }

  package enum Kind: Sendable, Equatable {
    /// The paraf does not seal this line after the one before it.
    case seal
    case line(LineFault)
    /// The line is sound, but has a word that only a newer program knows.
    case newerFormat(LineFault)
    case headerMissing
    /// From here on there is no LF for longer than any line may be, and nothing was read.
    case endless
    case sequence(expected: Int, found: Int)
    case rule(RuleFault, run: RunID)
    /// `--expect`: no such entry, or another paraf.
    case expected(no: Int, seal: Digest, found: Digest?)
    case attachment(digest: Digest, name: String, isMissing: Bool)
  }

  /// Whether nothing is damaged, but was written by a newer program.
  package var isNewerFormat: Bool { if case .newerFormat = kind { true } else { false } }
}
