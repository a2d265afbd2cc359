import CommandLineKit
import Glibc
import SOPCore

extension World {
  /// A terminal that is drawn over in place, and the clock beside it.
  struct Display: Sendable {
    var now: @Sendable () -> Moment
    var size: @Sendable () -> TerminalSize
    var draw: @Sendable ([String]) -> Void
    /// Waits for what happens next, so many milliseconds at most.
    var next: @Sendable (Int) -> Screen.Event

    /// The terminal of this process, taken until the display goes; `nil` where there is none.
    static func system() -> Display? {
      guard let screen = Screen() else { return nil }
      return Display(
        now: {
          var now = time_t()
          time(&now)
          return Moment(seconds: Int(now))
        },
        size: { screen.size }, draw: { screen.draw($0) }, next: { screen.next(within: $0) })
    }
  }
}
