import CommandLineKit
import SOPCore

extension Recorder {
  /// Says that a planned start lies outside working hours: until the office opens no time will count.
  func warnOfClosedHours(planned: Moment?) {
    let clock = office.clock
    guard let planned, let closed = clock.reasonClosed(at: planned) else { return }
    func text(_ moment: Moment) -> String {
      moment.typed(now: session.world.now, in: clock.zone)
    }
    // The first second that counts ends where a budget of one second does.
    let opening = clock.deadline(from: planned, budget: Minutes(seconds: 1))?.adding(seconds: -1)
    let counting = opening.map {
      Text(" Time counts from \(text($0)).", id: " Waktunya dihitung mulai \(text($0)).")
    }
    let (words, start) = (closed.closedWords, text(planned))
    session.remark(
      Text(
        "Note: the planned start \(start) is outside working hours (\(words)).\(counting ?? .empty)",
        id:
          "Perhatian: rencana mulai \(start) di luar jam kerja (\(words)).\(counting ?? .empty)"
      ))
  }
}
