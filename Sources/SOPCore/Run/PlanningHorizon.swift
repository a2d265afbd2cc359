/// How far ahead the next activity may be planned to begin.
///
/// A rule for new entries alone: what stands in a book was planned as it was.
package enum PlanningHorizon {
  /// A start further ahead is refused: until then the activity is never late.
  package static let days = 366
  /// A start further ahead is questioned where somebody can be asked.
  package static let usualDays = 31

  package static func isUnusual(_ planned: Moment, at now: Moment) -> Bool {
    planned > now.adding(seconds: usualDays * 86_400)
  }

  /// The latest start that may be planned in the place of one too far ahead; nil where `planned` may be planned.
  package static func latest(insteadOf planned: Moment, at now: Moment) -> Moment? {
    let latest = now.adding(seconds: days * 86_400)
    return planned > latest ? latest : nil
  }
}
