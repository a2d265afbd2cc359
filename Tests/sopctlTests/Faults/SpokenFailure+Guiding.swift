import CommandLineKit
import SOPCore

@testable import sopctl

extension SpokenFailure {
  /// What ends a conversation at a terminal, or needs one.
  static let guiding = [
    SpokenFailure("Ctrl-C at a question", Failure(.interrupted, option: "--answer")),
    SpokenFailure("an input that ends at a question", Failure(.endOfInput, option: "--answer")),
    SpokenFailure("a confirmation that was declined", .declined),
    SpokenFailure("an answer that is no time", .unreadableTime),
    SpokenFailure(
      "a run that changed while somebody was asked",
      .changedMeanwhile(RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenFailure("a board without a terminal", .noTerminal),
  ]
}
