/// One thing that keeps a definition from being sound, and where.
package struct ProcedureFault: Error, Sendable, Equatable {
  /// The JSON path of the culprit: `kegiatan[3].waktu`; empty for the whole document.
  package let path: String
  package let kind: Kind

  package init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }

  package enum Kind: Sendable, Equatable {
    case document(DocumentFault)
    /// The file cannot be read: its permissions, its kind or its size forbid it.
    case unreadableFile
    /// A kode that is not `[A-Z0-9][A-Z0-9-]*` of at most 32.
    case code(String)
    case roleCode(String)
    case rolesAlike(String, String)
    case fieldKey(String)
    case fieldKeyTwice(String)
    case timeBudget(String)
    case activityNumber(found: Int, expected: Int)
    case undeclaredExecutor(String, declared: [String])
    case noSuchTarget(Int, last: Int)
    /// A target that is neither a number nor "selesai".
    case unreadableTarget
    /// Both `keputusan` and `berikutnya`.
    case flowTwice
    case emptyList
    /// A value that stands twice among those to choose from (pilihan).
    case choiceTwice(String)
    case unreachable(activity: Int)
    case endUnreachable(activity: Int)
    case chainOfOne
    case linkActivityTwice(Int)
    case linkExecutor(activity: Int, link: String, executor: String)
    /// A way by which the run ends before the report has climbed the chain.
    case endsUnreported(climbed: Int, of: Int, path: [Int])
    /// A way by which a link is reached out of its order.
    case linkOutOfOrder(link: Int, climbed: Int, path: [Int])
    case guardNotADecision(activity: Int)
    /// A way by which the guard is reached without its decision.
    case guardUndecided(decision: Int, path: [Int])
    case guardLastConditional
    case guardEarlyUnconditional
    /// Two files of an office with one kode.
    case codeTwice(String, otherFile: String)
  }
}

/// A definition that does not load, with everything that is wrong with it.
package struct UnsoundProcedure: Error, Sendable, Equatable {
  package let faults: [ProcedureFault]

  package init(faults: [ProcedureFault]) { self.faults = faults }
}
