/// One thing that is wrong with `kantor.json`, and where.
package struct SettingsFault: Error, Sendable, Equatable {
  /// The JSON path of the culprit: `pejabat[1].plt[0].sampai`; empty for the whole document.
  package let path: String
  package let kind: Kind

  package enum Kind: Sendable, Equatable {
    case document(DocumentFault)
    /// Neither WIB, WITA, WIT nor an offset as `+07:00`.
    case zone(String)
    /// Levels that do not ascend, or are below 100 percent.
    case escalation
    /// A text that is no date of the calendar.
    case day(String)
    /// Days of which the last is before the first.
    case daysReversed(from: Day, to: Day)
    case roster(RosterFault)
    case hours(HoursFault)
    case schedule(ScheduleFault)
  }
}

/// A `kantor.json` that cannot be used, with everything that is wrong with it.
package struct UnsoundSettings: Error, Sendable, Equatable {
  package let faults: [SettingsFault]
}
