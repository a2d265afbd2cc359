import SOPCore

/// A filter as it is applied: what is left of the book.
struct Selection: Sendable {
  let run: RunReference?
  /// A kode, in capitals.
  let code: String?
  let foldedRole: String?
  let moments: ClosedRange<Moment>

  func includes(_ run: RunID) -> Bool {
    (code ?? run.code) == run.code && self.run?.fits(run) ?? true
  }

  func includes(_ role: Role) -> Bool { (foldedRole ?? role.folded) == role.folded }

  func includes(_ moment: Moment) -> Bool { moments.contains(moment) }

  /// Whether an entry is selected: by its run, by when it happened, and by the role that acted, or that a
  /// notice is for.
  func includes(_ entry: AgendaEntry) -> Bool {
    let event = entry.event
    guard includes(event.run), includes(event.happened) else { return false }
    guard foldedRole != nil else { return true }
    return [event.role, event.details.notify].contains { $0.map(includes) ?? false }
  }
}
