// SOPs whose runs make a report on a period, as PIAK-07 does.

extension Procedure {
  /// The field (isian) in which a run says on what kind of period it reports: `harian`, `mingguan` or `bulanan`.
  package static let reportedPeriodKey = "periode"

  /// Whether runs of this SOP make reports on periods: one of its activities asks for the kind of period.
  package var isReporting: Bool {
    activities.contains { $0.fields.contains { $0.key == Self.reportedPeriodKey } }
  }
}
