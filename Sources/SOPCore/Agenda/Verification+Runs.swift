// What the rules say of an entry, by the run that it takes on.

extension Verification {
  mutating func open(_ event: Event, no: Int, _ sentence: Sentence) {
    let series = Docket.Series(code: event.run.code, year: event.run.year)
    let expected = RunID(
      code: series.code, year: series.year, ordinal: (highest[series] ?? 0) + 1)
    if event.run != expected {
      report(.rule(.runNumber(expected: expected), run: event.run), no: no)
    }
    highest[series] = max(highest[series] ?? 0, event.run.ordinal)
    let year = event.recorded.local.day.year
    if year != event.run.year {
      report(.rule(.runYear(expected: year), run: event.run), no: no)
    }
    guard let digest = event.details.definition, let procedure = definition(series.code, digest)
    else {
      let digest = event.details.definition ?? .zero
      report(.rule(.definitionMissing(digest), run: event.run), no: no)
      return
    }
    do {
      try Run.audit(opening: event, of: procedure)
    } catch {
      report(.rule(error, run: event.run), no: no)
    }
    let isTrue =
      switch sentence {
      case .plain(let bits): phrasebook.has(digest, of: series.code, among: bits)
      case .doubtful(let entry):
        Narration.isTrue(entry.text, of: entry.event, in: procedure, during: nil)
      }
    if !isTrue { notes.add(.sentence, line: lineCount) }
    runs.open(Run(opening: event, no: no, procedure: procedure), at: place)
  }

  mutating func follow(_ event: Event, no: Int, _ sentence: Sentence) {
    let id = event.run
    guard let slot = slot(of: id, for: no) else {
      // Of a run whose definition is missing that was said once, at its start.
      let series = Docket.Series(code: id.code, year: id.year)
      if id.ordinal > highest[series] ?? 0 { report(.rule(.runUnknown, run: id), no: no) }
      return
    }
    let isTrue =
      switch sentence {
      case .plain(let bits):
        phrasebook.has(runs.definition(of: slot), of: id.code, among: bits)
      case .doubtful(let entry): runs.isTrue(entry, of: slot)
      }
    if !isTrue { notes.add(.sentence, line: lineCount) }
    if let fault = runs.take(event, no: no, at: place, slot: slot) {
      report(.rule(fault, run: id), no: no)
    }
    if event.kind.endsRun, lineAgain != nil { runs.layAside(slot) }
  }

  /// Where a run is kept, folded anew if something is said after its end; `nil` for no run.
  private mutating func slot(of id: RunID, for no: Int) -> Int? {
    switch runs.whereabouts(of: id) {
    case nil: return nil
    case .slot(let slot): return slot
    case .lines(let places):
      let lines = places.compactMap { lineAgain?($0) }
      guard
        let entries = try? Run.entries(in: lines),
        let run = try? Run(entries: entries, definition: definition)
      else {
        runs.forget(id)
        report(.rule(.runUnknown, run: id), no: no)
        return nil
      }
      return runs.reopen(run)
    }
  }
}
