import Glibc
import Synchronization

/// The group that lets the program reach an office whose files the account that runs it cannot reach: the program
/// belongs to that group and has the setgid bit, or was begun by `sudo -g`.
///
/// From its first moment on the process works with the account's own rights. The group is taken up for single calls
/// that open, look at, link or remove files of the office that was granted, and laid down after each: for what the
/// account itself names (evidence, `-o`, another folder) it is never used, and a place in the program that forgets
/// to take it up is refused by the system.
///
/// By `sudo -g` the group cannot be laid down, since the process has no other. Then whatever is opened is opened with
/// it, and only the gate (``OfficeFolder/standing(for:)``, the office's lists) holds.
package enum LentGroup {
  private struct State {
    var loan: Loan?
    /// The folder of the office that was granted, by its path from the root, without links.
    var folder: String?
  }

  /// What was lent to this process.
  package struct Loan: Sendable, Equatable {
    let group: UInt32
    /// Whether the process has it all the time, as by `sudo -g`.
    package let isPermanent: Bool

    package var name: String { UserGroup.name(of: group) }
  }

  private static let state = Mutex(State())

  /// `nil` where the process has the account's own rights and no others, and for root, who needs no more.
  package static var loan: Loan? { state.withLock { $0.loan } }

  // MARK: - At the beginning

  /// Lays the group down that the program's file has lent. It is the first thing that the process does.
  package static func layDown() {
    let (own, lent) = (getgid(), getegid())
    if own == lent { return }
    guard setegid(own) == 0, getegid() == own else { abort() }
    if getuid() != 0 { state.withLock { $0.loan = Loan(group: lent, isPermanent: false) } }
  }

  /// Recognizes a group that `sudo -g` has lent: the process has it, and the list of accounts does not give it to the
  /// account. Whoever has just been taken out of a group counts as one to whom it is lent.
  package static func recognize(besides primaryGroup: UInt32, ofAccount name: String) {
    let own = getgid()
    if own == primaryGroup || getuid() == 0 || loan != nil { return }
    if UserAccount(named: name)?.groups.contains(own) == true { return }
    state.withLock { $0.loan = Loan(group: own, isPermanent: true) }
  }

  // MARK: - For an office

  /// Lets the group be used for the files in a folder, and in no other; `nil` ends that.
  ///
  /// - Parameter folder: one that ``OfficeFolder/standing(for:)`` has found to be an office's.
  package static func grant(_ folder: OfficeFolder?) {
    state.withLock { $0.folder = folder?.path }
  }

  /// Reaches files of the office: the body opens, looks at, links or removes them, and touches nothing else.
  ///
  /// The group is that of this thread alone, and only for files (setfsgid(2)). No other thread ever has it.
  ///
  /// - Parameter path: of a file in the folder, or of the folder itself; elsewhere nothing is lent.
  package static func reaching<Result: ~Copyable, Fault: Error>(
    _ path: String, _ body: () throws(Fault) -> Result
  ) throws(Fault) -> Result {
    guard let group = group(for: path) else { return try body() }
    let before = setFileGroup(group)
    defer {
      _ = setFileGroup(before)
      // Nothing may go on with the group.
      if setFileGroup(.max) != before { abort() }
    }
    return try body()
  }

  private static func group(for path: String) -> UInt32? {
    state.withLock { state in
      guard let folder = state.folder, let loan = state.loan, !loan.isPermanent,
        path == folder || path.hasPrefix(folder + "/")
      else { return nil }
      return loan.group
    }
  }
}

/// The group by which the system judges what this thread does with files; returns the one before. A number that is no
/// group's changes nothing. The C library's module does not export it.
@_silgen_name("setfsgid")
private func setFileGroup(_ group: UInt32) -> UInt32
