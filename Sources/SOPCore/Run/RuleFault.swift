/// What is wrong with an entry that stands in the book, by the rules.
package enum RuleFault: Error, Sendable, Equatable {
  /// With the zone in which the entry was written.
  case refused(Refusal, in: UTCOffset)
  /// A completion written as the other kind: `selesai` for `tuntas`, or the reverse.
  case kind(expected: Event.Kind)
  case budget(expected: Minutes?)
  case over(expected: Minutes?)
  /// Time by the wall clock that the run's own entries do not bear out.
  case used(expected: Minutes)
  /// More working time than passed by the clock on the wall, pauses left out.
  case usedTooLong(most: Minutes)
  /// Gross time that the run's own entries do not bear out.
  case gross(expected: Minutes?)
  /// An activity that is not the run's current one.
  case activity(expected: Int?)
  case outcome(expected: String?)
  case returnTarget(expected: Int)
  /// `rangkap=ya` where nobody wears two hats.
  case doubleHat
  /// A notice where nothing can be late: the run is paused or has ended, or its activity has no standard.
  case notice
  /// A notice that somebody else than the program has written.
  case noticeAuthor
  /// A level that cannot be passed after the time used.
  case noticeLevel(highest: Int)
  /// A notice for a role that need not know of its level.
  case noticeRole(expected: [Role])
  /// A notice that stands in the book already.
  case noticeTwice(level: Int)
  case happenedAfterRecorded
  case runUnknown
  case runNumber(expected: RunID)
  case runYear(expected: Int)
  case definitionMissing(Digest)
  case definitionOfOther(code: String)
}
