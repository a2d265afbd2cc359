@testable import SOPCore
@testable import sopctl

extension SpokenBookFault {
  /// Entries that the rules do not bear out.
  static let rules = [
    SpokenBookFault(
      "another kind of completion",
      .rule(.kind(expected: .finished), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenBookFault(
      "another budget",
      .rule(.budget(expected: Minutes(60)), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenBookFault(
      "a budget where there is none",
      .rule(.budget(expected: nil), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenBookFault(
      "another excess",
      .rule(
        .over(expected: Minutes(seconds: 130)), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14)
      )),
    SpokenBookFault(
      "another time used",
      .rule(.used(expected: Minutes(70)), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenBookFault(
      "more working time than passed",
      .rule(
        .usedTooLong(most: Minutes(70)), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenBookFault(
      "another outcome",
      .rule(.outcome(expected: "diizinkan"), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenBookFault(
      "another return",
      .rule(.returnTarget(expected: 4), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenBookFault(
      "a second hat that nobody wears",
      .rule(.doubleHat, run: RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenBookFault(
      "a notice where nothing is late",
      .rule(.notice, run: RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenBookFault(
      "a notice by somebody",
      .rule(.noticeAuthor, run: RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenBookFault(
      "a notice of a level not passed",
      .rule(.noticeLevel(highest: 1), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenBookFault(
      "a notice for another role",
      .rule(
        .noticeRole(expected: [Role("Sub Koord"), Role("Kabid")]),
        run: RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenBookFault(
      "a notice twice",
      .rule(.noticeTwice(level: 2), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenBookFault(
      "a future that was recorded",
      .rule(.happenedAfterRecorded, run: RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenBookFault(
      "a run that nobody started",
      .rule(.runUnknown, run: RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenBookFault(
      "a run's number out of order",
      .rule(
        .runNumber(expected: RunID(code: "PIAK-03", year: 2026, ordinal: 15)),
        run: RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenBookFault(
      "a run of another year",
      .rule(.runYear(expected: 2027), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenBookFault(
      "a missing definition",
      .rule(.definitionMissing(.zero), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
    SpokenBookFault(
      "a definition of another SOP",
      .rule(
        .definitionOfOther(code: "PIAK-07"), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14))),
  ]
}
