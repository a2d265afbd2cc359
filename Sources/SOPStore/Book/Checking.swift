import Dispatch
import SOPCore
import Synchronization

/// A book while several threads check its lines, each a sheet that no other has in hand.
///
/// A class, since its threads share it.
final class Checking: Sendable {
  /// How many sheets at most are in hand, or checked and not yet judged, for each thread: enough to go on
  /// with while the thread that judges them has to wait for a processor.
  private static let sheetsPerThread = 16

  /// The part of the book that no thread has read yet. One reads at a time: where a sheet ends, and the
  /// last paraf on it, is what the next one begins with.
  private struct Rest {
    var offset = 0
    var seal = Digest.zero
    /// How many sheets were read before it.
    var number = 0
    var isClosed = false
  }

  private let descriptor: Descriptor
  private let path: String
  private let size: Int
  private let rest = Mutex(Rest())
  private let checked = Mutex<[Int: Result<LineChecks, FileFault>]>([:])
  private let threads = DispatchGroup()
  /// Counts the sheets that may be taken in hand.
  private let room = DispatchSemaphore(value: 0)
  /// Signalled for each sheet that is checked, and by each thread that finds no more.
  private let news = DispatchSemaphore(value: 0)

  init(_ descriptor: consuming Descriptor, path: String, size: Int) {
    self.descriptor = descriptor
    self.path = path
    self.size = size
  }

  // MARK: - Threads

  /// Begins to check the sheets, on so many other threads.
  func begin(threads count: Int) {
    for _ in 0..<Self.sheetsPerThread * (count + 1) { room.signal() }
    for _ in 0..<count {
      DispatchQueue.global().async(group: threads) {
        var sheet = Sheet()
        repeat { self.room.wait() } while self.checkNext(&sheet)
        // Others find no more, either.
        self.room.signal()
        self.news.signal()
      }
    }
  }

  /// Has no more sheets read, and waits for the other threads to end.
  func finish() {
    rest.withLock { $0.isClosed = true }
    room.signal()
    threads.wait()
  }

  // MARK: - Sheets

  /// What the thread that judges the sheets does next.
  enum Step {
    case judge(Result<LineChecks, FileFault>)
    /// Tried to check a sheet, or waited for another thread to: there may be one to judge.
    case lookAgain
    /// All sheets are judged; so many bytes stand behind the last.
    case end(Int)
  }

  /// - Parameters:
  ///   - judged: how many sheets are judged.
  ///   - sheet: the judging thread's own, to check lines while there are none to judge.
  func step(after judged: Int, _ sheet: inout Sheet) -> Step {
    if let checks = checked.withLock({ $0.removeValue(forKey: judged) }) {
      room.signal()
      return .judge(checks)
    }
    if room.wait(timeout: .now()) == .success {
      if checkNext(&sheet) { return .lookAgain }
      room.signal()
      let (read, offset) = rest.withLock { ($0.number, $0.offset) }
      if read == judged { return .end(size - offset) }
    }
    news.wait()
    return .lookAgain
  }

  /// Reads the next sheet and checks it.
  ///
  /// - Returns: whether there was one.
  private func checkNext(_ sheet: inout Sheet) -> Bool {
    guard let (number, fault) = readNext(&sheet) else { return false }
    let checks = fault.map { .failure($0) } ?? Result.success(sheet.checks)
    checked.withLock { $0[number] = checks }
    news.signal()
    return true
  }

  /// Reads the next sheet; tells its number, and why it could not be read.
  private func readNext(_ sheet: inout Sheet) -> (number: Int, fault: FileFault?)? {
    rest.withLock { rest in
      if rest.isClosed { return nil }
      do throws(FileFault) {
        let isRead = try sheet.read(
          descriptor, path: path, from: rest.offset, upTo: size, after: rest.seal)
        if !isRead { return nil }
        rest.offset += sheet.count
        rest.seal = sheet.lastSeal
        rest.number += 1
        return (rest.number - 1, nil)
      } catch {
        rest.isClosed = true
        rest.number += 1
        return (rest.number - 1, error)
      }
    }
  }
}
