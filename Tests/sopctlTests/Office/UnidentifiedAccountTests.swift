import Foundation
import Glibc
import SOPStore
import Testing

@testable import sopctl

/// An account of which the system only tells the number, since its list could not be read at the moment.
struct UnidentifiedAccountTests {
  private static func world(pejabat: Bool) throws -> TestWorld {
    let world = TestWorld()
    #expect(world.run("start PIAK-03 --as APK --by 'Budi Santoso'").code == .done)
    if pejabat {
      let settings = #"{"pejabat": [{"nama": "Budi", "pengguna": "1000", "peran": ["APK"]}]}"#
      try settings.write(
        toFile: FilePath.join(world.office.path, "kantor.json"), atomically: true, encoding: .utf8)
    }
    world.change {
      $0.account = World.Account(name: "1000", home: $0.account.home, lookupError: EIO)
    }
    return world
  }

  @Test(
    arguments: [true, false], ["note PIAK-03-001 --note x --as APK --by Budi", "overdue --record"])
  func `nothing is recorded under an account's number alone`(pejabat: Bool, line: String) throws {
    let world = try Self.world(pejabat: pejabat)
    let before = world.book
    let answer = world.run(line)
    #expect(answer.code == .notRecorded)
    #expect(answer.complaints.contains("getent passwd 1000"))
    #expect(world.book == before)
  }

  @Test func `who only reads is answered, where the office keeps no list`() throws {
    let world = try Self.world(pejabat: false)
    for line in ["status", "agenda", "report daily"] {
      #expect(world.run(line).code == .done, "\(line)")
    }
  }

  @Test func `a report of an office with a list does not guess who made it`() throws {
    let world = try Self.world(pejabat: true)
    #expect(world.run("report daily").code == .notRecorded)
    #expect(world.run("status").code == .done)
  }
}
