import TestSupport
import Testing

@testable import SOPCore

/// The wording that the README freezes is the one that the program writes: a second reader can make each sentence.
struct SentenceTableTests {
  private static let seed: UInt64 = 20_261_130

  @Test(arguments: 0..<Depth.of(12, orJust: 4))
  func `each sentence can be made from the tables alone`(number: Int) throws {
    let table = try SentenceTable()
    let seed = Self.seed + UInt64(number)
    var office = BusyOffice(seed: seed, isWriting: true)
    office.work(through: 20)
    var runs: [RunID: Run] = [:]
    for entry in office.entries {
      let event = entry.event
      let digest = event.details.definition ?? runs[event.run]?.definition ?? .zero
      let procedure = try #require(OfficialProcedures.procedure(event.run.code, digest))
      let visit = runs[event.run]?.position.visit
      let sentence = table.sentence(of: event, in: procedure, during: visit)
      #expect(sentence == entry.text, "seed \(seed)")
      if runs[event.run]?.apply(event, no: entry.no) == nil {
        runs[event.run] = Run(opening: event, no: entry.no, procedure: procedure)
      }
    }
  }

  @Test func `the tables have a row for each event`() throws {
    let events: [Event.Kind] = [
      .started, .completed, .finished, .returned, .paused, .resumed, .cancelled, .noted, .corrected,
      .overdue,
    ]
    let names = try SentenceTable().names
    #expect(events.allSatisfy { names.contains($0.rawValue) })
  }

  @Test(arguments: 0..<Depth.of(8, orJust: 2))
  func `an entry tells what is written, unless somebody changed it`(number: Int) {
    let seed = Self.seed + 100 + UInt64(number)
    var office = BusyOffice(seed: seed, isWriting: true)
    office.work(through: 12)
    var starts: [RunID: Digest] = [:]
    for entry in office.entries {
      starts[entry.event.run] = entry.event.details.definition ?? starts[entry.event.run]
      let digest = starts[entry.event.run] ?? .zero
      let procedure = OfficialProcedures.procedure(entry.event.run.code, digest)
      #expect(
        entry.told(in: procedure) == AgendaEntry.Telling(text: entry.text, isAsWritten: true),
        "seed \(seed)")
      var changed = entry
      changed.text = entry.text.replacing(entry.event.person.name, with: "Orang Lain")
      guard changed.text != entry.text else { continue }
      let told = changed.told(in: procedure)
      #expect(!told.isAsWritten && !told.text.contains("Orang Lain"), "seed \(seed)")
    }
  }
}
