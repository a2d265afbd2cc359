import SOPCore
import Synchronization

/// A book while several threads look at its lines, each at a part that no other has in hand; what they see is
/// taken in the book's order by one of them.
///
/// The parts are read one after the other, since where one ends, and the last paraf in it, is what the next begins
/// with; to read a part takes a small part of the time that it takes to look at it. How many are in hand at a time
/// is bounded, and so is the memory that they take.
///
/// A class, since its threads share it.
final class BookPass<Sight: Sendable>: Sendable {
  /// Looks at lines: the bytes in hand, where in them the lines stand, each with its LF, and where in the book the
  /// first of them begins.
  typealias Look = @Sendable (Span<UInt8>, Range<Int>, Int) -> Sight

  /// How many parts at most are in hand, or seen and not yet taken, for each thread: enough to go on with while
  /// the thread that takes them has to wait for a processor.
  private static var partsPerThread: Int { 16 }

  /// The part of the book that no thread has read yet.
  private struct Rest {
    var start: BookPart.Start
    /// How many parts were read before it.
    var number = 0
    var isClosed = false
  }

  private struct Progress {
    /// How many more parts may be taken in hand.
    var room: Int
    /// What was seen of parts that are not taken yet, by number.
    var seen: [Int: Result<Sight, FileFault>] = [:]
    var taken = 0
    /// How many parts there are; `nil` as long as there may be more to read.
    var count: Int?

    /// Whether a part may be taken in hand; `nil` where one may be later, and `false` where none is left.
    mutating func takeRoom() -> Bool? {
      if count != nil { return false }
      if room == 0 { return nil }
      room -= 1
      return true
    }
  }

  private let descriptor: Descriptor
  private let path: String
  private let size: Int
  private let partSize: Int
  private let look: Look
  private let rest: Mutex<Rest>
  private let progress: Monitor<Progress>

  /// - Parameters:
  ///   - start: where the first line begins.
  ///   - size: how long the file was when it was opened.
  ///   - helpers: how many threads may help the one that takes.
  init(
    of descriptor: consuming Descriptor, path: String, from start: BookPart.Start, size: Int,
    partSize: Int, helpers: Int, look: @escaping Look
  ) {
    self.descriptor = descriptor
    self.path = path
    self.size = size
    self.partSize = partSize
    self.look = look
    rest = Mutex(Rest(start: start))
    progress = Monitor(Progress(room: Self.partsPerThread * (helpers + 1)))
  }

  // MARK: - Other threads

  /// Looks at parts until none is left.
  func help() {
    var part = BookPart()
    while progress.wait({ $0.takeRoom() }) { lookAtNext(in: &part) }
  }

  /// Has no more parts read.
  func stop() {
    let number = rest.withLock { rest in
      rest.isClosed = true
      return rest.number
    }
    progress.change { $0.count = number }
  }

  // MARK: - Parts

  /// What the thread that takes does next.
  enum Step {
    case take(Result<Sight, FileFault>)
    /// Others have seen nothing yet that could be taken, and there may be more to read.
    case look
    /// All parts are taken.
    case end
  }

  /// Waits where others have in hand what is to be taken next.
  func step() -> Step {
    progress.wait { progress in
      if let sight = progress.seen.removeValue(forKey: progress.taken) {
        progress.room += 1
        progress.taken += 1
        return .take(sight)
      }
      if progress.count == progress.taken { return .end }
      return progress.takeRoom() == true ? .look : nil
    }
  }

  /// How many bytes stand behind the last line that was read.
  var unreadCount: Int { rest.withLock { max(0, size - $0.start.offset) } }

  /// Reads the next part, if there is one, and looks at it.
  func lookAtNext(in part: inout BookPart) {
    switch readNext(into: &part) {
    case .read(let number):
      let sight = part.withLines(look)
      progress.change { $0.seen[number] = .success(sight) }
    case .failed(let number, let fault):
      progress.change {
        $0.seen[number] = .failure(fault)
        $0.count = number + 1
      }
    case .noMore(let count):
      progress.change { $0.count = count }
    }
  }

  private enum Reading {
    case read(number: Int)
    case failed(number: Int, FileFault)
    case noMore(count: Int)
  }

  private func readNext(into part: inout BookPart) -> Reading {
    rest.withLock { rest in
      if rest.isClosed { return .noMore(count: rest.number) }
      do throws(FileFault) {
        let isRead = try part.read(
          descriptor, path: path, from: &rest.start, size: partSize, upTo: size)
        if !isRead { return .noMore(count: rest.number) }
        rest.number += 1
        return .read(number: rest.number - 1)
      } catch {
        rest.isClosed = true
        rest.number += 1
        return .failed(number: rest.number - 1, error)
      }
    }
  }
}
