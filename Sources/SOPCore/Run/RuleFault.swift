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
  /// Gross time that the run's own entries do not bear out.
  case gross(expected: Minutes?)
  /// An activity that is not the run's current one.
  case activity(expected: Int?)
  case outcome(expected: String?)
  case returnTarget(expected: Int)
  /// `rangkap=ya` where nobody wears two hats.
  case doubleHat
  /// A notice for another activity, level or role than the run's.
  case notice
  /// A notice that stands in the book already.
  case noticeTwice(level: Int)
  case happenedAfterRecorded
  case runUnknown
  case runNumber(expected: RunID)
  case runYear(expected: Int)
  case definitionMissing(Digest)
  case definitionOfOther(code: String)
}
