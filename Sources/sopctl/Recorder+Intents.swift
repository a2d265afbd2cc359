import SOPCore
import SOPStore

// What somebody wants to be done to a run: found, decided, recorded.

extension Recorder {
  /// Decides an intent on the run that a word means, records it, and prints the answer.
  ///
  /// - Parameter evidence: files to attach, by their paths.
  func carryOut(
    _ intent: Intent, attaching evidence: [String] = [], on word: String?
  ) throws(Failure) {
    try answer(try record(Errand(intent: intent, word: word), attaching: evidence))
  }

  /// Decides an errand and records it.
  func record(_ errand: Errand, attaching evidence: [String] = []) throws(Failure) -> Recorded {
    var errand = errand
    errand.intent.attach(try attachments(Attaching.checked(evidence, in: session), for: errand))
    return try record { records throws(Failure) in try decide(errand, in: records) }
  }

  /// What somebody wants to be done to a run.
  struct Errand {
    var intent: Intent
    /// The run, as it was typed.
    let word: String?
    /// The No of the run's latest step, where somebody was shown the run as it stood after it.
    var latest: Int? = nil
  }

  /// - Parameter evidence: files that must be there before the rules are asked.
  func decide(
    _ errand: Errand, in records: Records, awaiting evidence: [Evidence] = []
  ) throws(Failure) -> Decision {
    let run = try RunLookup(records: records, office: office).run(errand.word, for: acting)
    let actor = try acting.actor(in: run.procedure, at: run.currentActivity)
    try Attaching.requirePresence(of: evidence)
    if let latest = errand.latest, latest != run.position.latest.no {
      throw .changedMeanwhile(run.id)
    }
    let event = try orFail(run.decide(errand.intent, by: actor, under: circumstances)) {
      refused($0, run: run)
    }
    return Decision(event, of: run)
  }

  /// A refusal on a run, with those who, by the roster, can do what was refused.
  func refused(_ refusal: Refusal, run: Run) -> Failure {
    refused(refusal, run: run.id, candidates: candidates(after: refusal, on: run))
  }

  func refused(_ refusal: Refusal, run: RunID, candidates: [Official] = []) -> Failure {
    RefusedRun(
      refusal: refusal, run: run, zone: office.clock.zone, now: session.world.now,
      candidates: candidates
    ).failure
  }

  /// Who, by the roster, can do what was refused.
  private func candidates(after refusal: Refusal, on run: Run) -> [Official] {
    guard case .who(let refusal) = refusal else { return [] }
    let (roster, day) = (circumstances.roster, circumstances.day)
    switch refusal {
    case .notYourTurn, .sameInChain, .sameAccountInChain:
      return run.candidates(
        on: roster, day: day, allowsDoubleHats: circumstances.allowsDoubleHats)
    case .roleNotAllowed(_, let allowed, _):
      return roster.officials.filter { official in
        allowed.contains { official.holds($0, on: day) }
      }
    case .notAdmitted:
      return []
    }
  }
}
