/// An SOP, by one definition, of which runs that may belong to a period could not be followed: that they are there
/// is all that is known of them.
package struct UnreadableProcedure: Sendable, Equatable {
  package let code: String
  /// What the runs were started with; `nil` where their starts are missing.
  package let definition: Digest?
  /// At least one, in their order.
  package let runs: [RunID]
}

extension UnreadableProcedure {
  /// By kode, then by digest.
  static func all(of runs: [RunID: UnfollowedRun]) -> [UnreadableProcedure] {
    let groups = Dictionary(grouping: runs.keys) { run in
      Key(code: run.code, definition: runs[run]?.definition)
    }
    return groups.sorted { $0.key.order < $1.key.order }.map { key, runs in
      UnreadableProcedure(code: key.code, definition: key.definition, runs: runs.sorted())
    }
  }

  private struct Key: Hashable {
    let code: String
    let definition: Digest?

    var order: (String, String) { (code, definition?.hex ?? "") }
  }
}
