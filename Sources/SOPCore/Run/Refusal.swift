/// Why a rule refuses what somebody wanted: facts, without words.
///
/// A new rule is a case in one of the groups, a check that throws it, and a sentence in the group's file of words.
package enum Refusal: Error, Sendable, Equatable {
  case standing(Standing)
  case who(Who)
  case filling(Filling)
  case timing(Timing)
}

extension Refusal {
  /// Where the run stands.
  package enum Standing: Sendable, Equatable {
    case ended(state: Position.State, no: Int)
    case paused(no: Int, reason: String?)
    case notPaused
    /// Another activity than the current one was named.
    case notCurrent(given: Int, current: Int, role: Role)
    /// A return where no report has been received yet.
    case nothingToReturn(activity: Int)
    case nothingToCorrect
    case notLatest(given: Int, latest: Int)
  }

  /// The person or the role acting.
  package enum Who: Sendable, Equatable {
    /// The current activity is another role's turn. Where it receives the report, `earlier` is the link that the
    /// actor has climbed already, so that the role alone would not do.
    case notYourTurn(activity: Int, role: Role, actor: Actor, earlier: Earlier?)
    /// Only these roles may do this.
    case roleNotAllowed(Deed, allowed: [Role], actor: Actor)
    /// The roster does not admit the actor.
    case notAdmitted(RosterObjection)
    /// A person who already stands in this climb of the report chain.
    case sameInChain(activity: Int, earlier: Earlier)
    /// An account that already stands in this climb under another name, though it is one person's.
    case sameAccountInChain(activity: Int, earlier: Earlier, person: Person)
  }

  /// What was, or was not, said and filled in.
  package enum Filling: Sendable, Equatable {
    /// An event that is nothing without a reason, or a note without its text.
    case nothingSaid(Event.Kind)
    /// A time said to be earlier, and no reason why it is recorded later.
    case lateRecordUnexplained
    case answerMissing(activity: Int, question: String)
    case answerNotAsked(activity: Int)
    case unknownField(key: String, activity: Int, known: [String])
    case fieldsMissing([Activity.Field], activity: Int)
    case fieldNotOneOf(key: String, value: String, choices: [String])
    case fieldTwice(key: String)
  }

  /// When it happened, when the next is planned, and how long it took.
  package enum Timing: Sendable, Equatable {
    case plannedElsewhere(activity: Int, allowedAt: [Int])
    case plannedTooEarly(planned: Moment, completed: Moment)
    /// Further ahead than may be planned.
    case plannedTooFar(planned: Moment, latest: Moment)
    case inFuture(occurred: Moment, now: Moment)
    /// Longer ago than may be told by a time; what happened so long ago is told in words.
    case tooLongAgo(occurred: Moment, earliest: Moment)
    case beforeLatest(occurred: Moment, latest: Position.Latest)
    /// Over the budget, and no reason given.
    case late(Lateness)
  }
}

// MARK: - What they are about

extension Refusal {
  /// What only some roles may do.
  package enum Deed: Sendable, Equatable {
    case join
    case cancel
    case correct(no: Int, kind: Event.Kind)
  }

  /// A link of the report chain that somebody climbed before.
  package struct Earlier: Sendable, Equatable {
    package let link: Position.ClimbedLink
    /// Whether it is the first: the report was made there.
    package let isMaker: Bool
  }

  package struct Lateness: Sendable, Equatable {
    package let activity: Int
    package let budget: Minutes
    package let used: Minutes
    package let over: Minutes
    /// When the time was over.
    package let deadline: Moment?
  }
}
