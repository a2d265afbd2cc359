import CommandLineKit
import SOPCore

/// Who holds the roles of an office on a day, so that a notice names the person to go to.
struct RoleHolders {
  private let roster: Roster
  private let day: Day
  /// So many are named; of more, how many there are.
  private static let namedCount = 3

  init(of office: Office, at now: Moment) {
    roster = office.settings.roster
    day = LocalTime(now, in: office.clock.zone).day
  }

  /// The names of all who hold a role, in the roster's order.
  func names(of role: Role) -> [String] { roster.holders(of: role, on: day).map(\.name) }

  /// The role, and behind it who holds it, where the roster knows: `Sub Koord (Siti Aminah)`.
  func words(of role: Role) -> Text {
    let all = names(of: role).map(\.visible)
    if all.isEmpty { return Text(same: role.code) }
    let named = all.prefix(Self.namedCount).joined(separator: ", ")
    let rest = all.count - min(all.count, Self.namedCount)
    if rest == 0 { return Text(same: "\(role) (\(named))") }
    return Text("\(role) (\(named) and \(rest) more)", id: "\(role) (\(named) dan \(rest) lain)")
  }
}
