import SOPCore

extension AgendaFile {
  /// The bytes of one append: the seal of what a killed writer left, then entries.
  struct Payload {
    private(set) var bytes: [UInt8] = []
    private(set) var entries: [AgendaEntry] = []
    /// The entries' lines, without LF.
    private var lines: [[UInt8]] = []

    var nos: ClosedRange<Int> { (entries.first?.no ?? 0)...(entries.last?.no ?? 0) }

    init(_ drafts: [Draft], after state: AgendaReader.CaughtUp) throws(FileFault) {
      var seal = state.docket.lastSeal
      if !state.tail.fragment.isEmpty {
        (bytes, seal) = Paraf.payload(sealing: state.tail.fragment, after: seal)
      }
      var no = state.docket.lastNo
      for draft in drafts {
        no += 1
        let (entry, line) = AgendaEntry.sealed(
          no: no, event: draft.event, text: draft.text, after: seal)
        guard line.count <= AgendaLimits.line else { throw .entryTooLarge(bytes: line.count) }
        // What nobody could read back would damage the book for ever.
        guard AgendaEntry(line: line.dropLast()) == entry else { throw .unreadableEntry(no: no) }
        bytes += line
        entries.append(entry)
        lines.append(line.dropLast())
        seal = entry.seal
      }
    }

    /// Which of the entries stand whole in these bytes of the file: the first of them to the last.
    func nos(standingIn bytes: [UInt8]) -> ClosedRange<Int>? {
      // What stands after the last LF is no line.
      let standing = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
      let nos = zip(entries, lines).filter { standing.contains($1[...]) }.map(\.0.no)
      guard let first = nos.first, let last = nos.last else { return nil }
      return first...last
    }
  }
}
