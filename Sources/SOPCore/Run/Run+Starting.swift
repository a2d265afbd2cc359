extension Run {
  /// Decides the opening of a run.
  ///
  /// - Parameter id: the next free number of the SOP's kode and year.
  package static func start(
    _ procedure: Procedure, definition: Digest, id: RunID, subject: String?, by actor: Actor,
    under circumstances: Circumstances
  ) throws(Refusal) -> Event {
    if !procedure.roles.contains(actor.role) {
      throw .who(.roleNotAllowed(.join, allowed: procedure.roles, actor: actor))
    }
    try circumstances.checkAdmission(of: actor)
    let occurred = circumstances.otherThanNow
    if occurred != nil && circumstances.reason == nil { throw .filling(.lateRecordUnexplained) }
    if let occurred { try circumstances.checkReach(of: occurred) }
    let zone = circumstances.clock.zone
    var details = Details()
    details.definition = definition
    details.subject = subject
    details.occurred = occurred.map { ZonedMoment($0, in: zone) }
    details.note = circumstances.note
    details.reason = circumstances.reason
    details.basis = actor.basis
    return Event(
      run: id, kind: .started, recorded: ZonedMoment(circumstances.now, in: zone), activity: nil,
      role: actor.role, person: actor.person, details: details)
  }
}
