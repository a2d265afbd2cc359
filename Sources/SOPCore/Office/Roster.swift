/// Who may act in an office (pejabat), at which shared terminals (loket), and who reads (pembaca).
///
/// An office without officials keeps no roster: roles are then claimed.
package struct Roster: Sendable, Hashable {
  package var officials: [Official]
  package var counters: [Counter]
  /// The accounts that read everything and write nothing (pembaca): auditors, monitoring.
  package var readers: [String]

  package init(officials: [Official] = [], counters: [Counter] = [], readers: [String] = []) {
    self.officials = officials
    self.counters = counters
    self.readers = readers
  }

  /// An account that several persons share (loket), and the roles that may be claimed there.
  package struct Counter: Sendable, Hashable {
    package var account: String
    package var roles: [Role]

    package init(account: String, roles: [Role]) {
      self.account = account
      self.roles = roles
    }
  }

  /// Whether the office keeps a roster at all.
  package var isKept: Bool { !officials.isEmpty }

  /// Every account that it names.
  package var accounts: [String] {
    officials.compactMap(\.account) + counters.map(\.account) + readers
  }

  package func official(account: String) -> Official? {
    officials.first { $0.account == account }
  }

  package func counter(account: String) -> Counter? {
    counters.first { $0.account == account }
  }

  /// Those who hold a role on a day, in the roster's order.
  package func holders(of role: Role, on day: Day) -> [Official] {
    officials.filter { $0.holds(role, on: day) }
  }
}
