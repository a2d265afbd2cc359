/// The hours of one day in which work is done: windows in seconds of the day, ascending and apart.
package struct WorkingWindows: Hashable, Sendable {
  /// Each within 0..<86400, none empty, each beginning after the one before has ended.
  package let seconds: [Range<Int>]

  /// A day without work.
  package static let none = WorkingWindows(inOrder: [])

  private init(inOrder seconds: [Range<Int>]) {
    self.seconds = seconds
  }

  /// The windows in minutes of the day, where 1440 is the day's end (24:00); nil unless they are
  /// within the day, not empty, ascending and apart.
  package init?(minutes: [Range<Int>]) {
    var end = -1
    for window in minutes {
      guard window.lowerBound > end, !window.isEmpty, window.upperBound <= 1_440 else { return nil }
      end = window.upperBound
    }
    self.init(inOrder: minutes.map { $0.lowerBound * 60..<$0.upperBound * 60 })
  }
}
