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
  /// What it says, once somebody asked.
  private var known: Content?

  typealias Content = Result<AgendaLine, Obstacle>

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

  /// What the line says; it is read only when somebody asks, and once.
  mutating func content() -> Content {
    if let known { return known }
    let content = read()
    known = content
    return content
  }

  /// The line without what was read of it: of those that wait for the book's end the bytes alone are kept.
  var unread: BookLine {
    var line = self
    line.known = nil
    return line
  }

  private func read() -> Content {
    do throws(LineFault) {
      return .success(try AgendaLine.read(bytes.span, isFirst: number == 1))
    } catch {
      let isSealed = previous.map { AgendaLine.isSealed(bytes.span, after: $0) } ?? false
      return .failure(error.mayBeNewer && isSealed ? .newer(error) : .damaged(error))
    }
  }

  /// When it was recorded, where it is an entry that can be read.
  mutating func recorded() -> Moment? {
    guard case .success(.entry(let entry)) = content() else { return nil }
    return entry.event.recorded.moment
  }

  /// The line as text that is safe to print.
  ///
  /// - Parameter content: what it says. A header and an entry hold nothing that a terminal would act on, and so
  ///   stay byte by byte what they are; what a killed writer left or damage made may hold anything.
  func text(of content: Content) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return switch content {
    case .success(.header), .success(.entry): text
    case .success(.fragment), .failure: text.visible
    }
  }
}
