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

  private struct Progress {
    /// How many more sheets may be taken in hand.
    var room: Int
    /// The sheets that are checked and not yet judged, by number.
    var checked: [Int: Result<LineChecks, FileFault>] = [:]
    /// How many sheets there are; `nil` as long as there may be more to read.
    var count: Int?

    /// Whether a sheet may be taken in hand; `nil` where one may be later, and `false` where none is left.
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
  private let phrasebook: Phrasebook
  private let rest = Mutex(Rest())
  private let progress: Monitor<Progress>

  /// - Parameters:
  ///   - phrasebook: what the office's definitions put into sentences.
  ///   - helpers: how many threads may help the one that judges.
  init(
    _ descriptor: consuming Descriptor, path: String, size: Int, phrasebook: Phrasebook,
    helpers: Int
  ) {
    self.phrasebook = phrasebook
    self.descriptor = descriptor
    self.path = path
    self.size = size
    progress = Monitor(Progress(room: Self.sheetsPerThread * (helpers + 1)))
  }

  // MARK: - Other threads

  /// Checks sheets until none is left.
  func help() {
    var sheet = Sheet()
    while progress.wait({ $0.takeRoom() }) { checkNext(&sheet) }
  }

  /// Has no more sheets read.
  func stop() {
    let number = rest.withLock { rest in
      rest.isClosed = true
      return rest.number
    }
    progress.change { $0.count = number }
  }

  // MARK: - Sheets

  /// What the thread that judges the sheets does next.
  enum Step {
    case judge(Result<LineChecks, FileFault>)
    /// Others have checked none yet, and there may be more to read.
    case check
    /// All sheets are judged.
    case end
  }

  /// Waits where others have in hand what is to be judged next.
  ///
  /// - Parameter judged: how many sheets are judged.
  func step(after judged: Int) -> Step {
    progress.wait { progress in
      if let checks = progress.checked.removeValue(forKey: judged) {
        progress.room += 1
        return .judge(checks)
      }
      if progress.count == judged { return .end }
      return progress.takeRoom() == true ? .check : nil
    }
  }

  /// How many bytes stand behind the last line that was read.
  var unreadCount: Int { rest.withLock { size - $0.offset } }

  /// Reads the next sheet, if there is one, and checks it.
  func checkNext(_ sheet: inout Sheet) {
    switch readNext(&sheet) {
    case .read(let number):
      let checks = Result<LineChecks, FileFault>.success(sheet.checks(by: phrasebook))
      progress.change { $0.checked[number] = checks }
    case .failed(let number, let fault):
      progress.change {
        $0.checked[number] = .failure(fault)
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

  private func readNext(_ sheet: inout Sheet) -> Reading {
    rest.withLock { rest in
      do throws(FileFault) {
        if rest.isClosed { return .noMore(count: rest.number) }
        let isRead = try sheet.read(
          descriptor, path: path, from: rest.offset, upTo: size, after: rest.seal)
        if !isRead { return .noMore(count: rest.number) }
        rest.offset += sheet.count
        rest.seal = sheet.lastSeal
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
