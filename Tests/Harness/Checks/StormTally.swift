/// What came of the turns of a storm.
struct StormTally: Sendable {
  private(set) var kills = 0
  /// The marks of the entries that were answered.
  private(set) var acknowledged: [String] = []
  /// How many fragments were left.
  private(set) var fragments = 0
  /// Entries that stand although their writers were killed before they answered.
  private(set) var silentlyRecorded = 0
  /// Ends that nothing explains.
  private(set) var failures: [String] = []

  /// One writer's command, from its start to its end.
  struct Turn: Sendable {
    var isKilled = false
    /// The mark of the entry, where it was answered.
    var acknowledged: String?
    var failure: String?
  }

  mutating func add(_ turn: Turn) {
    if turn.isKilled { kills += 1 }
    if let token = turn.acknowledged { acknowledged.append(token) }
    if let failure = turn.failure { failures.append(failure) }
  }

  mutating func add(_ tally: StormTally, fragments: Int, entries: Int) {
    kills += tally.kills
    acknowledged += tally.acknowledged
    self.fragments += fragments
    silentlyRecorded += entries - tally.acknowledged.count
  }
}
