/// What the docket needs to know of an entry: fields 1 to 4.
package struct EntryKey: Sendable {
  package let no: Int
  package let recorded: ZonedMoment
  package let run: RunID
  package let kind: Event.Kind

  package init(_ line: Span<UInt8>) throws(LineFault) {
    let fields = LineFields(line, limit: 5)
    guard fields.ranges.count >= 5 else {
      throw LineFault(field: 0, kind: .fieldCount(fields.ranges.count))
    }
    guard let no = AgendaEntry.no(try AgendaEntry.plainText(line, fields, field: 1)) else {
      throw LineFault(field: 1, kind: .unreadable)
    }
    guard let recorded = ZonedMoment(bytes: line.extracting(fields.ranges[1])) else {
      throw LineFault(field: 2, kind: .unreadable)
    }
    guard let run = RunID(try AgendaEntry.plainText(line, fields, field: 3)) else {
      throw LineFault(field: 3, kind: .unreadable)
    }
    let kind = try AgendaEntry.plainText(line, fields, field: 4)
    guard let kind = Event.Kind(rawValue: kind) else {
      throw LineFault(field: 4, kind: .unknownEvent(kind))
    }
    self.no = no
    self.recorded = recorded
    self.run = run
    self.kind = kind
  }
}
