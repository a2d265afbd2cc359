import Testing

@testable import SOPCore

/// The guest book of AKSES-SERVER.
struct GuestVisitTests {
  private var book: ReportBook
  private let id: RunID

  init() throws {
    book = ReportBook(forms: try ReportForms())
    id = try book.start("AKSES-SERVER", by: .named(Role("Staf")), at: wib("2026-11-20 08:00"))
  }

  private mutating func receive(_ answer: Answer, leaving: [String: String]) throws {
    let visitor = ["nama": "Tamu", "identitas": "KTP ****", "perangkat": "Laptop"]
    try book.complete(id, at: wib("2026-11-20 08:05"), fields: visitor)
    try book.complete(id, at: wib("2026-11-20 08:10"))
    try book.complete(id, at: wib("2026-11-20 08:15"), answer: answer)
    if answer == .yes { try book.complete(id, at: wib("2026-11-20 08:30")) }
    let fields = leaving.merging(["identitas_dikembalikan": "ya"]) { $1 }
    try book.complete(id, at: wib("2026-11-21 08:35"), fields: fields)
  }

  @Test mutating func `a visitor let in has a time in and a time out`() throws {
    try receive(.yes, leaving: ["jam_keluar": "09.15"])
    let visit = try #require(book.report(period("2026-11-20")).visits.first)
    #expect(visit.run == id)
    #expect(
      visit.fields.map(\.key)
        == ["nama", "identitas", "perangkat", "jam_keluar", "identitas_dikembalikan"])
    #expect(visit.fields.first?.label == "Nama pengunjung")
    #expect(visit.entered == wib("2026-11-20 08:15"))
    #expect(visit.left == .written("09.15"))
    #expect(visit.outcome == "diizinkan")
    #expect(visit.state == .open)
    #expect(book.report(period("2026-11-21")).visits.isEmpty)
  }

  @Test mutating func `without a written time the activity's own is the time out`() throws {
    try receive(.yes, leaving: [:])
    let visit = try #require(book.report(period("2026-11")).visits.first)
    #expect(visit.left == .completed(wib("2026-11-21 08:35")))
  }

  @Test mutating func `a visitor refused never came in`() throws {
    try receive(.no, leaving: [:])
    let visit = try #require(book.report(period("2026-11")).visits.first)
    #expect(visit.entered == nil)
    #expect(visit.outcome == "ditolak")
  }

  @Test mutating func `nobody is listed before the form is filled in`() {
    #expect(book.report(period("2026-11")).visits.isEmpty)
  }

  @Test mutating func `an SOP that asks for no time of leaving receives no visitors`() throws {
    let other = try book.start("PIAK-07", by: .named(Role("APK")), at: wib("2026-11-20 08:00"))
    try book.complete(other, at: wib("2026-11-20 08:05"), fields: ["periode": "harian"])
    #expect(book.report(period("2026-11")).visits.isEmpty)
  }
}
