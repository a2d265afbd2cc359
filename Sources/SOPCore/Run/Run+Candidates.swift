extension Run {
  /// Who can complete the current activity, as the roster has it on a day: those who hold its role and, where
  /// it receives the report, stand in no other link of this climb.
  package func candidates(
    on roster: Roster, day: Day, allowsDoubleHats: Bool = false
  ) -> [Official] {
    guard let activity = currentActivity else { return [] }
    let holders = roster.holders(of: activity.role, on: day)
    let receives = procedure.chain.link(of: activity.number).map { $0 > 0 } ?? false
    if !receives || allowsDoubleHats { return holders }
    return holders.filter { holder in
      !position.climb.contains {
        holder.isNamed($0.person) || $0.person.account == holder.account
      }
    }
  }
}
