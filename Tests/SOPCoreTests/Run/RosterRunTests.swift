import TestSupport
import Testing

@testable import SOPCore

/// What holds of every run of an office that keeps a roster, however people act.
struct RosterRunTests {
  @Test(arguments: 0..<Depth.of(24, orJust: 6))
  func
    `nothing is recorded that the roster does not bear out, and no roster is needed to verify it`(
      number: Int
    )
  {
    let seed = 20_261_201 + UInt64(number)
    var office = BusyOffice(seed: seed, isWriting: true, keepsRoster: true)
    office.work(through: 25)
    var ownEntries = 0
    for entry in office.entries where entry.event.role != nil {
      if entry.event.person.account == "akun" { continue }
      ownEntries += 1
      #expect(Self.isBorneOut(entry.event, by: office.roster), "seed \(seed): \(entry)")
    }
    #expect(ownEntries > 20, "seed \(seed)")

    var verification = Verification(definition: OfficialProcedures.procedure)
    for line in office.lines { verification.take(line.span) }
    verification.finish()
    #expect(verification.faults.isEmpty, "seed \(seed): \(verification.faults)")
  }

  /// Whether the roster has the account as that person's, in that role on that day of the calendar.
  private static func isBorneOut(_ event: Event, by roster: Roster) -> Bool {
    let when = event.details.occurred ?? event.recorded
    let day = String(when.text.prefix(10))
    let role = event.role?.code
    return roster.officials.contains { official in
      official.account == event.person.account && official.name == event.person.name
        && (official.roles.contains { $0.code == role }
          || official.actingRoles.contains {
            $0.role.code == role && $0.days.lowerBound.text <= day && day <= $0.days.upperBound.text
          })
    }
  }
}
