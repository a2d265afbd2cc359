/// One thing that happened to a run.
package struct Event: Sendable, Equatable {
  package var run: RunID
  package var kind: Kind
  /// When it was recorded, in the office's zone.
  package var recorded: ZonedMoment
  /// The activity concerned; for a return the one returned from.
  package var activity: Int?
  /// The role acting; `nil` where the program states a fact.
  package var role: Role?
  package var person: Person
  package var details: Details

  package init(
    run: RunID, kind: Kind, recorded: ZonedMoment, activity: Int?, role: Role?, person: Person,
    details: Details
  ) {
    self.run = run
    self.kind = kind
    self.recorded = recorded
    self.activity = activity
    self.role = role
    self.person = person
    self.details = details
  }

  /// When it happened: earlier than it was recorded, where that is said (terjadi).
  package var happened: Moment { details.occurred?.moment ?? recorded.moment }

  /// When it was recorded, if that was later than it happened; `nil` if it was recorded at once.
  package var recordedLater: Moment? { details.occurred == nil ? nil : recorded.moment }

  /// What happened (peristiwa), in the book's words.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case started = "mulai"
    /// An activity was completed, and the run goes on.
    case completed = "selesai"
    /// The activity that ends the run was completed.
    case finished = "tuntas"
    case returned = "kembali"
    case paused = "jeda"
    case resumed = "lanjut"
    case cancelled = "batal"
    case noted = "catatan"
    case corrected = "koreksi"
    case overdue = "terlambat"

    package var isCompletion: Bool { self == .completed || self == .finished }

    /// Whether the run is over after it.
    package var endsRun: Bool { self == .finished || self == .cancelled }

    /// Whether it moves the run, so that a correction can void it.
    package var isStep: Bool {
      switch self {
      case .completed, .finished, .returned, .paused, .resumed, .cancelled: true
      case .started, .noted, .corrected, .overdue: false
      }
    }
  }
}
