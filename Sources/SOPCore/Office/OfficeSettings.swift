/// What an office says of itself in `kantor.json`; every part is optional.
package struct OfficeSettings: Sendable, Equatable {
  /// The office's name (instansi).
  package var name: String?
  package var unit: String?
  package var city: String?
  /// The office's zone (zona); `nil` is the machine's.
  package var offset: UTCOffset?
  /// Whether one person may climb two links of the report chain (izinkanRangkap).
  package var allowsDoubleHats = false
  /// The overdue levels (eskalasi), in percent of the budget, ascending, at least 100.
  package var escalation = [100, 200]

  package init() {}
}

/// One thing that is wrong with `kantor.json`, and where.
package struct SettingsFault: Error, Sendable, Equatable {
  /// The JSON path of the culprit; empty for the whole document.
  package let path: String
  package let kind: Kind

  package enum Kind: Sendable, Equatable {
    case document(DocumentFault)
    /// Neither WIB, WITA, WIT nor an offset as `+07:00`.
    case zone(String)
    /// Levels that do not ascend, or are below 100 percent.
    case escalation
  }
}

/// A `kantor.json` that cannot be used, with everything that is wrong with it.
package struct UnsoundSettings: Error, Sendable, Equatable {
  package let faults: [SettingsFault]
}
