/// Where a run stands.
package struct Position: Sendable, Equatable {
  package enum State: String, Sendable {
    case open, paused, completed, cancelled
  }

  package var state = State.open
  /// The stay at the current activity; `nil` once the run has ended.
  package var visit: Visit?
  /// The activities completed on the way here; a report that is returned takes back those from where it goes on.
  package var path: [Completed] = []
  /// The latest answer to each decision.
  package var answers: [Int: Answer] = [:]
  /// What the latest decision makes of the run (hasil).
  package var outcome: String?
  /// The links of the report chain climbed since the report was last made; none while it is on its way back.
  package var climb: [ClimbedLink] = []
  /// Whether the report has ever been made: from then on its maker cannot cancel the run.
  package var hasReported = false
  /// The latest effective step, or the start: nothing may happen before it.
  package var latest: Latest

  package struct Latest: Sendable, Equatable {
    package let no: Int
    package let happened: Moment
  }

  package struct Completed: Sendable, Equatable {
    package let activity: Int
    /// The entry's No.
    package let no: Int
  }

  package struct ClimbedLink: Sendable, Equatable {
    package let role: Role
    package let person: Person
    /// The entry's No.
    package let no: Int
    package let happened: Moment
  }
}

/// The stay of a run at one activity, from the entry that opened it.
package struct Visit: Sendable, Equatable {
  package let activity: Int
  /// The No of the entry that opened it; it identifies the visit.
  package let openedBy: Int
  /// When the activity's clock starts.
  package let clockStart: Moment
  /// Whether the start was planned at the activity before.
  package let isPlanned: Bool
  package internal(set) var suspensions: [Suspension] = []

  /// A pause of the run (jeda), and why.
  package struct Suspension: Sendable, Equatable {
    package var pause: Pause
    package let no: Int
    package let reason: String?
    package let person: Person
  }

  package var pauses: [Pause] { suspensions.map(\.pause) }
}
