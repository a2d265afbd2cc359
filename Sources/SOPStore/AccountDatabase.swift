import Glibc

/// The system's lists of accounts and groups.
package enum AccountDatabase {
  /// One of the system's calls that end in `_r`, given where to put an entry, room for its texts and how much that
  /// is, and where to say that it was found.
  package typealias Call<Entry> = (
    UnsafeMutablePointer<Entry>, UnsafeMutablePointer<CChar>, Int,
    UnsafeMutablePointer<UnsafeMutablePointer<Entry>?>
  ) -> Int32

  /// What a look-up came to.
  package enum Finding<Answer> {
    case found(Answer)
    /// There is no such entry, or nothing of it can be read.
    case none
    /// Whether there is one cannot be known, with the system's error code.
    case failed(Int32)
  }

  /// Looks an entry up, with as much room for its texts as they take: a group may have many members, and a
  /// directory service may say much of an account.
  ///
  /// - Parameters:
  ///   - blank: an entry that says nothing.
  ///   - read: reads the entry while its texts are there.
  package static func find<Entry, Answer>(
    _ blank: Entry, by ask: Call<Entry>, read: (Entry) -> Answer?
  ) -> Finding<Answer> {
    var size = 16 * 1024
    while true {
      let (code, answer) = withUnsafeTemporaryAllocation(of: CChar.self, capacity: size) { room in
        guard let start = room.baseAddress else { return (ENOMEM, Answer?.none) }
        var entry = blank
        var found: UnsafeMutablePointer<Entry>?
        let code = ask(&entry, start, room.count, &found)
        return (code, code == 0 && found != nil ? read(entry) : nil)
      }
      if code == ERANGE, size < 16 << 20 {
        size *= 4
        continue
      }
      // A machine without any list knows no account; that is no failure.
      guard code == 0 || code == ENOENT || code == ESRCH else { return .failed(code) }
      return answer.map { .found($0) } ?? .none
    }
  }

  /// Looks an entry up where one that cannot be read is as good as none.
  package static func entry<Entry, Answer>(
    _ blank: Entry, by ask: Call<Entry>, read: (Entry) -> Answer?
  ) -> Answer? {
    guard case .found(let answer) = find(blank, by: ask, read: read) else { return nil }
    return answer
  }

  /// A text of an entry; a directory service may leave one out, and one that is not UTF-8 says nothing.
  package static func text(_ field: UnsafeMutablePointer<CChar>?) -> String? {
    field.flatMap { String(validatingCString: $0) }
  }
}
