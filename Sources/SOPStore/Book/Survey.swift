import SOPCore

/// A book while several threads look at its parts, each at one that no other has in hand.
///
/// A class, since its threads share it.
final class Survey<Sight: Sendable>: Sendable {
  /// Looks at a part's next line; returns whether to look at the one after it.
  typealias Look = @Sendable (inout Sight, Span<UInt8>, Range<Int>, Int) -> Bool
  /// Ends the look at a part, given the bytes in hand.
  typealias Close = @Sendable (inout Sight, Span<UInt8>) -> Void

  /// What can be done next by the thread that takes what was seen.
  enum Step {
    case take(Result<Sight?, FileFault>)
    case look(number: Int, part: Range<Int>)
    case end
  }

  private struct Progress {
    let partSize: Int
    /// Where the parts stand that nobody has in hand yet.
    var rest: Range<Int>
    var handedOut = 0
    var taken = 0
    /// What was seen of parts that are not taken yet; `nil` where a line is too long.
    var seen: [Int: Result<Sight?, FileFault>] = [:]

    /// The next part and its number; `nil` where none is left.
    mutating func handOut() -> (number: Int, part: Range<Int>)? {
      guard !rest.isEmpty else { return nil }
      let end = rest.lowerBound + min(partSize, rest.count)
      let part = rest.lowerBound..<end
      rest = end..<rest.upperBound
      handedOut += 1
      return (handedOut - 1, part)
    }
  }

  private let descriptor: Descriptor
  private let path: String
  private let size: Int
  private let blank: Sight
  private let look: Look
  private let close: Close
  private let progress: Monitor<Progress>

  init(
    of descriptor: consuming Descriptor, path: String, range: Range<Int>, partSize: Int,
    blank: Sight, look: @escaping Look, close: @escaping Close
  ) {
    self.descriptor = descriptor
    self.path = path
    size = range.upperBound
    self.blank = blank
    self.look = look
    self.close = close
    progress = Monitor(Progress(partSize: max(1, partSize), rest: range))
  }

  // MARK: - Other threads

  /// Looks at parts until none is left that nobody has in hand.
  func help() {
    var page = BookPart()
    while let (number, part) = progress.change({ $0.handOut() }) {
      look(at: number, part, in: &page)
    }
  }

  /// Hands out no more parts.
  func stop() { progress.change { $0.rest = size..<size } }

  // MARK: - Looking and taking

  /// What the thread that takes does next; waits where others look at all that is left.
  func step() -> Step {
    progress.wait { progress in
      if let sight = progress.seen.removeValue(forKey: progress.taken) {
        progress.taken += 1
        return .take(sight)
      }
      if let (number, part) = progress.handOut() {
        return .look(number: number, part: part)
      }
      return progress.taken < progress.handedOut ? nil : .end
    }
  }

  func look(at number: Int, _ part: Range<Int>, in page: inout BookPart) {
    let sight = sight(of: part, in: &page)
    progress.change { $0.seen[number] = sight }
  }

  private func sight(of part: Range<Int>, in page: inout BookPart) -> Result<Sight?, FileFault> {
    do throws(FileFault) {
      let isRead = try page.read(part, of: descriptor, path: path, size: size)
      if !isRead { return .success(nil) }
    } catch {
      return .failure(error)
    }
    var sight = blank
    page.forEachLine {
      look(&sight, $0, $1, $2)
    } close: {
      close(&sight, $0)
    }
    return .success(sight)
  }
}
