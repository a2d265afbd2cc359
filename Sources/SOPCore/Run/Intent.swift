/// What somebody wants to do to a run.
package enum Intent: Sendable, Equatable {
  /// Complete the current activity.
  case complete(Completion)
  /// Send the report back to whoever made it.
  case sendBack(attachments: [Details.Attachment])
  case pause
  case resume
  case cancel
  case note(attachments: [Details.Attachment])
  /// Void the latest step, which must have this No where one is given.
  case correct(no: Int?)

  package struct Completion: Sendable, Equatable {
    /// The activity meant, where it was said: a repeated command cannot complete two.
    package var activity: Int?
    package var answer: Answer?
    package var fields: [Details.FieldValue] = []
    /// What came out, where it differs from the form's output.
    package var output: String?
    /// When the next activity is to begin.
    package var planned: Moment?
    package var attachments: [Details.Attachment] = []

    package init() {}
  }
}

/// What an intent meets: the time, the office's rules, and what was said along with it.
package struct Circumstances: Sendable, Equatable {
  /// When the entry is made.
  package var now: Moment
  /// When it happened, if that was said (`--at`).
  package var occurred: Moment?
  package var reason: String?
  package var note: String?
  package var clock: OfficeClock
  /// Whether one person may climb two links of the report chain (izinkanRangkap).
  package var allowsDoubleHats: Bool
  /// Who may act; without officials anybody may.
  package var roster: Roster

  /// When it happened, where that is another time than now: only then is it recorded later.
  var otherThanNow: Moment? { occurred == now ? nil : occurred }

  /// The office's day on which it happened.
  package var day: Day { LocalTime(occurred ?? now, in: clock.zone).day }

  package init(
    now: Moment, occurred: Moment? = nil, reason: String? = nil, note: String? = nil,
    clock: OfficeClock, allowsDoubleHats: Bool = false, roster: Roster = Roster()
  ) {
    self.now = now
    self.occurred = occurred
    self.reason = reason
    self.note = note
    self.clock = clock
    self.allowsDoubleHats = allowsDoubleHats
    self.roster = roster
  }

  /// Refuses whom the roster does not admit.
  func checkAdmission(of actor: Actor) throws(Refusal) {
    do throws(RosterObjection) {
      try roster.admit(actor, on: day)
    } catch {
      throw .who(.notAdmitted(error))
    }
  }
}
