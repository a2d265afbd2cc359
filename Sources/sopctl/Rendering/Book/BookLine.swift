import CommandLineKit
import SOPCore

/// A line of the book as it stands.
struct BookLine {
  /// From 1, the header's; 0 for an entry that nobody counted.
  let number: Int
  /// Without the LF.
  let bytes: [UInt8]
  /// Whether it is an entry, as far as its place and its end tell: neither the header nor a sealed fragment.
  let isEntry: Bool
  /// Whether it was recorded later than the entry behind it, as their times say.
  var isLaterThanNext = false
  /// The paraf of the line before it, where that is known.
  private let previous: Digest?

  /// What keeps a line from being read.
  enum Obstacle: Error {
    case damaged(LineFault)
    /// A newer program has written it.
    case newer(LineFault)
  }

  /// - Parameter previous: the paraf of the line before it.
  init(_ line: Span<UInt8>, number: Int, after previous: Digest) {
    self.number = number
    self.previous = previous
    bytes = [UInt8](copying: line)
    isEntry = number > 1 && AgendaLine.ending(of: line)?.isFragment != true
  }

  /// An entry, wherever it stands.
  init(entry bytes: [UInt8]) {
    number = 0
    previous = nil
    self.bytes = bytes
    isEntry = true
  }

  /// What the line says, read anew each time: of a long book most lines are passed over.
  func read() throws(Obstacle) -> AgendaLine {
    do throws(LineFault) {
      return try AgendaLine.read(bytes.span, isFirst: number == 1)
    } catch {
      let isSealed = previous.map { AgendaLine.isSealed(bytes.span, after: $0) } ?? false
      throw error.mayBeNewer && isSealed ? .newer(error) : .damaged(error)
    }
  }

  /// Whether it was recorded later than another entry, as far as both tell.
  func isLater(than next: BookLine) -> Bool {
    guard let own = recorded, let other = next.recorded else { return false }
    return own > other
  }

  private var recorded: Moment? {
    guard case .entry(let entry)? = try? read() else { return nil }
    return entry.event.recorded.moment
  }

  /// The line as text that is safe to print.
  ///
  /// - Parameter content: what it says. A header and an entry hold nothing that a terminal would act on, and so
  ///   stay byte by byte what they are; what a killed writer left or damage made may hold anything.
  func text(of content: Result<AgendaLine, Obstacle>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return switch content {
    case .success(.header), .success(.entry): text
    case .success(.fragment), .failure: text.visible
    }
  }
}
