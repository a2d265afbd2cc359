/// What is wrong with the officials (pejabat), the counters (loket) and the readers (pembaca) of an office.
///
/// What is told of another entry tells its JSON path.
package enum RosterFault: Error, Sendable, Equatable {
  /// A role that is not `[A-Za-z0-9][A-Za-z0-9 .&/-]{0,31}`.
  case roleCode(String)
  /// A role that the same entry has already, whatever its case, spaces and hyphens.
  case roleTwice(String)
  /// An official or a counter without any role, acting ones included.
  case noRoles
  /// A name that is another official's: the rule of different persons compares names, folded.
  case nameTwice(String, other: String)
  /// A name with a character that cannot be seen.
  case invisibleInName
  /// A NIP that has not eighteen digits.
  case employeeNumber
  case employeeNumberTwice(other: String)
  /// A text that cannot be an account of the operating system.
  case account(String)
  /// An account that is already an official's, a counter's or a reader's.
  case accountTwice(String, other: String)
  /// Counters of an office without officials, where roles are claimed everywhere.
  case countersWithoutRoster
  /// Readers of an office without officials, where everybody who can read the files reads.
  case readersWithoutRoster
}
