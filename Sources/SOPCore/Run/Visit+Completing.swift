// How a completion stands to the clock of its visit. The book alone tells: pauses and planned starts stand in it, the
// office's calendar does not.

extension Event {
  /// Whether no working time counted although some passed outside working hours (di luar jam kerja): a visit at night,
  /// for instance. A visit that was paused throughout is none, and by the clock on the wall nothing is outside.
  package func isOutsideHours(in visit: Visit?) -> Bool {
    guard details.used == .zero, details.measure == .officeHours, let visit else { return false }
    return visit.hasUnpausedTime(until: happened)
  }

  /// The planned start that was still to come when the activity was completed (sebelum waktu rencana); `nil` where no
  /// start was planned, or it had come.
  package func unreachedStart(in visit: Visit?) -> Moment? {
    guard kind.isCompletion, let visit, visit.isPlanned, happened < visit.clockStart else {
      return nil
    }
    return visit.clockStart
  }
}

extension Visit {
  /// Whether some of the time from the clock's start on was not paused.
  fileprivate func hasUnpausedTime(until end: Moment) -> Bool {
    OfficeClock(offset: .utc).net(from: clockStart, to: end, without: pauses) > .zero
  }
}

extension Run.Step {
  /// Whether an activity was completed outside working hours alone (di luar jam kerja).
  package var isOutsideHours: Bool { event.isOutsideHours(in: before.visit) }

  /// The planned start that was still to come when the activity was completed; `nil` where there was none.
  package var unreachedStart: Moment? { event.unreachedStart(in: before.visit) }
}
