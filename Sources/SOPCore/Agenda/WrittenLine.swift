/// A line as it stands in the book, with the paraf before it: what it takes to see whether it is as it was
/// written.
package struct WrittenLine: Sendable, Equatable {
  /// Without LF.
  package let bytes: [UInt8]
  /// The paraf that stands right before it; zero before the book's first line, `nil` where there is none.
  package let previous: Digest?

  package init(bytes: [UInt8], previous: Digest?) {
    self.bytes = bytes
    self.previous = previous
  }

  /// So many bytes before a line hold the paraf before it, and the LF between them.
  package static let leadCount = Paraf.textCount + 1

  /// - Parameters:
  ///   - bytes: what stands in the book.
  ///   - start: where in it the line begins.
  ///   - isFirst: whether it is the book's first line.
  package init(in bytes: ArraySlice<UInt8>, from start: Int, isFirst: Bool) {
    self.bytes = Array(bytes[start...])
    guard !isFirst else {
      previous = .zero
      return
    }
    let lead = bytes[..<start].suffix(Self.leadCount)
    let isWhole = lead.count == Self.leadCount && lead.last == UInt8(ascii: "\n")
    let seal = Array(lead.dropLast())
    previous = isWhole ? Digest(bytes: seal.span) : nil
  }

  /// Whether its own paraf seals it after the one before it.
  package var isSealed: Bool {
    previous.map { AgendaLine.isSealed(bytes.span, after: $0) } ?? false
  }

  /// The paraf at its end; `nil` where it has none.
  package var seal: Digest? { AgendaLine.ending(of: bytes.span)?.seal }

  /// Its No; `nil` where it begins with none.
  package var no: Int? { AgendaEntry.no(ofEntry: bytes.span) }
}
