/// How far from now the times in a new entry may lie: what it plans, and when it says that something happened.
///
/// A rule for new entries alone: what stands in a book was planned, and happened, as it was.
package enum EntryHorizon {
  /// What is planned further ahead is refused, since until then the activity is never late; so is what happened
  /// longer ago, since every later look at the run would reckon all the time since.
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

  /// The earliest time that may be told in the place of one too long ago; nil where `occurred` may be told.
  ///
  /// A whole minute, since nobody types seconds.
  package static func earliest(insteadOf occurred: Moment, at now: Moment) -> Moment? {
    let earliest = now.adding(seconds: -days * 86_400 - now.seconds % 60)
    return occurred < earliest ? earliest : nil
  }
}
