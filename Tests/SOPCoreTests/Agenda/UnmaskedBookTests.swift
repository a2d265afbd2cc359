import TestSupport
import Testing

@testable import SOPCore

/// Books of earlier programs, which wrote what stands in a definition as it stands there.
struct UnmaskedBookTests {
  private static let nik = "3374/0115/0190/0001"

  /// The definitions with a NIK in every text that enters the book.
  private static let definitions = OfficialProcedures.all.map {
    OfficialProcedures.Pinned(
      procedure: changed($0.procedure) { "\($0) \(nik)" }, digest: $0.digest)
  }

  private static func changed(_ procedure: Procedure, by change: (String) -> String) -> Procedure {
    var procedure = procedure
    procedure.identity.name = change(procedure.identity.name)
    for index in procedure.activities.indices {
      var activity = procedure.activities[index]
      activity.title = change(activity.title)
      activity.output = activity.output.map(change)
      activity.fields = activity.fields.map { field in
        Activity.Field(
          key: field.key, label: change(field.label), isRequired: field.isRequired,
          choices: field.choices.map(change))
      }
      if case .decision(var decision) = activity.flow {
        decision.yes.outcome = change(decision.yes.outcome)
        decision.no.outcome = change(decision.no.outcome)
        activity.flow = .decision(decision)
      }
      procedure.activities[index] = activity
    }
    return procedure
  }

  /// As this program reads such a definition.
  private static func definition(_ code: String, _ digest: Digest) -> Procedure? {
    definitions.first { $0.procedure.code == code && $0.digest == digest }
      .map { changed($0.procedure) { NIK.masking($0) } }
  }

  @Test(arguments: 0..<Depth.of(8, orJust: 2))
  func `they stay sound, and their sentences true`(number: Int) {
    let seed = 20_261_130 + UInt64(number)
    var office = BusyOffice(seed: seed, isWriting: true, procedures: Self.definitions)
    office.work(through: 12)
    let masked = Self.definitions.compactMap { pinned in
      Self.definition(pinned.procedure.code, pinned.digest).map { ($0, pinned.digest) }
    }
    let phrasebook = Phrasebook(masked)
    var verification = Verification(phrasebook: phrasebook, definition: Self.definition)
    let lead = Paraf.lead(after: .zero)
    let bytes = lead + office.lines.flatMap { $0 + [UInt8(ascii: "\n")] }
    verification.take(
      LineChecks(
        of: bytes.span, in: lead.count..<bytes.count, isFirst: true, phrasebook: phrasebook))
    verification.finish()
    #expect(verification.faults.isEmpty, "seed \(seed): \(verification.faults.prefix(3))")
    #expect(Array(verification.notes[.sentence].numbers).isEmpty, "seed \(seed)")
    #expect(office.entries.contains { $0.text.contains(Self.nik) }, "seed \(seed)")
    #expect(office.entries.contains { $0.event.details.outcome != nil }, "seed \(seed)")
    for entry in office.entries {
      let procedure = office.runs[entry.event.run]?.procedure
      let read = procedure.map { Self.changed($0) { NIK.masking($0) } }
      #expect(entry.told(in: read).isAsWritten, "seed \(seed): \(entry.text)")
    }
  }

  @Test func `another sentence than the facts make is noted all the same`() throws {
    let pinned = try #require(Self.definitions.first)
    let read = try #require(Self.definition(pinned.procedure.code, pinned.digest))
    var office = BusyOffice(seed: 7, isWriting: true, procedures: [pinned])
    office.work(through: 1)
    let entry = try #require(office.entries.first)
    #expect(Narration.isTrue(entry.text, of: entry.event, in: read, during: nil))
    for lie in [
      entry.text.replacing("memulai", with: "membatalkan"), entry.text + " \(Self.nik)",
      entry.text.replacing("3374/", with: "3375/0101/0101/0002 3374/"),
    ] {
      #expect(!Narration.isTrue(lie, of: entry.event, in: read, during: nil), "\(lie)")
    }
  }
}
