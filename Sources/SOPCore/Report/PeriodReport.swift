/// Everything that a report says of a period (laporan harian, mingguan, bulanan): figures, no
/// words.
///
/// An entry belongs to the period by when it happened. An entry that a correction has voided counts
/// nowhere; the correction counts where it was made. Text, HTML, CSV and JSON are made from this
/// value alone.
package struct PeriodReport: Sendable, Equatable {
  package let period: Period
  /// The office's zone, in which its days begin.
  package let zone: Zone
  /// When the figures were taken.
  package let asOf: Moment
  /// Whether the period was not over yet when the report was made (SEMENTARA).
  package let isRunning: Bool
  package let totals: Tally
  /// By kode; several rows where a definition changed, in the order in which they came into use.
  package let sops: [FormTally]
  /// What was completed in each role, whatever the SOP.
  package let roles: [Tallied<Role>]
  /// What each person completed, in whatever role. The name is as the first of the person's entries in the period spells
  /// it.
  package let people: [Tallied<String>]
  /// The activities completed, in the book's order.
  package let completions: Completions
  /// Returns, pauses and cancellations, in the book's order.
  package let setbacks: [Setback]
  /// In the order in which the runs were started.
  package let openRuns: [OpenRun]
  /// In the order in which the runs were started.
  package let visits: [GuestVisit]
  package let notStarted: [NotStarted]
  package let days: [Tallied<Day>]
  package let book: BookExtent
  /// How much of the period the book tells of.
  package let coverage: Coverage
  /// Entries of the period that were recorded after its end (masuk setelah periode), unless voided.
  package let lateArrivals: [AgendaEntry]
  /// Runs that could not be followed, since their definition or their start is missing, and that a figure may lack:
  /// of the period, of the one before it, or of the schedule. Of these nothing is counted.
  package let unreadable: [RunID]
  /// Of these those that may belong to the period itself, by SOP.
  package let unreadableSOPs: [UnreadableProcedure]
  /// Of all of them what was pinned at their start, where that is known.
  package let missingDefinitions: [RunID: Digest]
  /// How each SOP stands to the period before; `nil` where that was not asked for.
  package let comparison: Comparison?

  /// What the roles rest on in which activities were completed.
  package var grounds: RoleGrounds? { totals.grounds }

  /// The activities completed over their budget, in the book's order.
  package var late: [CompletedActivity] { completions.late }
}
