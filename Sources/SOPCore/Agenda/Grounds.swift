/// What a decision rests on, of all that the book says.
///
/// What is read from the book itself needs no proof. What a cache says of it does: that these are all lines of a
/// run, that no later run of an SOP was started, that no other run is open.
package struct Grounds: Sendable, Equatable {
  /// Open runs, with all their lines.
  package var runs: Set<RunID> = []
  /// Kodes and years, of which the highest ordinal counts.
  package var series: Set<Docket.Series> = []
  /// Whether it rests on which runs are open, or that one is not: only the whole book tells.
  package var isWhole = false

  package init() {}
}
