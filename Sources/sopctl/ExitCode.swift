/// What the program's exit says, by the contract of its command line.
struct ExitCode: RawRepresentable, Equatable, Sendable {
  let rawValue: Int32

  static let done = ExitCode(rawValue: 0)
  /// `overdue`: something is; `verify`, `validate`: faults found.
  static let found = ExitCode(rawValue: 1)
  /// The arguments alone show that it cannot be done.
  static let usage = ExitCode(rawValue: 2)
  /// A rule refused; nothing was recorded.
  static let refused = ExitCode(rawValue: 3)
  /// No such run, SOP, role, file or office folder; or more than one.
  static let notFound = ExitCode(rawValue: 4)
  /// Another program holds the book; nothing was recorded.
  static let busy = ExitCode(rawValue: 5)
  /// The book, a definition or `kantor.json` is damaged; nothing was recorded.
  static let damaged = ExitCode(rawValue: 6)
  /// The disk or its permissions did not let anything be recorded.
  static let notRecorded = ExitCode(rawValue: 7)
  /// The disk did not confirm: what was recorded cannot be known.
  static let outcomeUnknown = ExitCode(rawValue: 8)
  /// Recorded, but the answer could not be printed.
  static let notPrinted = ExitCode(rawValue: 9)
  /// Ctrl-C, or declined at the prompt; nothing was recorded.
  static let interrupted = ExitCode(rawValue: 130)
}

// MARK: - Monitoring

extension ExitCode {
  /// The codes of monitoring plugins: fine, to be looked at, urgent, and not to be told.
  static let monitoringOK = ExitCode(rawValue: 0)
  static let monitoringWarning = ExitCode(rawValue: 1)
  static let monitoringCritical = ExitCode(rawValue: 2)
  static let monitoringUnknown = ExitCode(rawValue: 3)
}
