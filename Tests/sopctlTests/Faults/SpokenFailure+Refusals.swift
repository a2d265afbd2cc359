import CommandLineKit

@testable import SOPCore
@testable import sopctl

extension SpokenFailure {
  /// What the rules refuse, but for turns and the report chain.
  static let refusals = [
    refused("a run that was finished", .standing(.ended(state: .completed, no: 231))),
    refused("a run that was cancelled", .standing(.ended(state: .cancelled, no: 231))),
    refused("a run that is paused", .standing(.paused(no: 221, reason: "listrik padam"))),
    refused("a run that is not paused", .standing(.notPaused)),
    refused("another activity", .standing(.notCurrent(given: 3, current: 2, role: Role("APK")))),
    refused(
      "a role of another SOP",
      .who(
        .roleNotAllowed(
          .join, allowed: [Role("APK"), Role("Kabid")],
          actor: Actor(
            role: Role("Staf"), person: Person(name: "Budi Santoso", account: "budi"),
            basis: .claimed)))),
    refused("a note that says nothing", .filling(.nothingSaid(.noted))),
    refused("a pause without a reason", .filling(.nothingSaid(.paused))),
    refused("an earlier time without a reason", .filling(.lateRecordUnexplained)),
    refused(
      "a question without an answer", .filling(.answerMissing(activity: 3, question: "Diizinkan?"))),
    refused("an answer without a question", .filling(.answerNotAsked(activity: 2))),
    refused(
      "a field with a slip",
      .filling(.unknownField(key: "peride", activity: 1, known: ["periode", "nama"]))),
    refused(
      "a field where there is none", .filling(.unknownField(key: "warna", activity: 2, known: []))),
    refused("fields that are missing", .filling(.fieldsMissing([period, name], activity: 1))),
    refused(
      "a value that cannot be chosen",
      .filling(.fieldNotOneOf(key: "periode", value: "tahunan", choices: period.choices))),
    refused("a field twice", .filling(.fieldTwice(key: "periode"))),
    refused("a plan where none belongs", .timing(.plannedElsewhere(activity: 3, allowedAt: [1]))),
    refused(
      "a plan in an SOP without plans", .timing(.plannedElsewhere(activity: 3, allowedAt: []))),
    refused("a plan in the past", .timing(.plannedTooEarly(planned: nine, completed: ten))),
    refused("a plan too far ahead", .timing(.plannedTooFar(planned: ten, latest: nine))),
    refused("a time to come", .timing(.inFuture(occurred: ten, now: nine))),
    refused("a time too long ago", .timing(.tooLongAgo(occurred: nine, earliest: ten))),
    refused(
      "a time before the last entry's",
      .timing(.beforeLatest(occurred: nine, latest: .init(no: 230, happened: ten)))),
    refused(
      "a late activity without a reason",
      .timing(
        .late(
          .init(
            activity: 2, budget: Minutes(60), used: Minutes(80), over: Minutes(20), deadline: nine))
      )),
    refused("a return before a report", .standing(.nothingToReturn(activity: 2))),
    refused("nothing to correct", .standing(.nothingToCorrect)),
    refused("a correction of an older step", .standing(.notLatest(given: 228, latest: 230))),
  ]

  private static func refused(_ name: String, _ refusal: Refusal) -> SpokenFailure {
    let run = RunID(code: "PIAK-03", year: 2026, ordinal: 14)
    let refused = RefusedRun(refusal: refusal, run: run, zone: Zone(.wib), now: ten)
    return SpokenFailure(name, refused.failure)
  }

  private static let period = Activity.Field(
    key: "periode", label: "Periode laporan", isRequired: true,
    choices: ["harian", "mingguan", "bulanan"])
  private static let name = Activity.Field(
    key: "nama", label: "Nama pemohon", isRequired: true, choices: [])
  private static let nine = TestWorld.moment("2026-11-20 09:00:00") ?? .earliest
  private static let ten = TestWorld.moment("2026-11-20 10:00:00") ?? .earliest
}
