import SOPCore
import Testing

@testable import sopctl

/// `overdue --record` as cron runs it: every 15 minutes of a month, day and night.
struct CronMonthTests {
  /// What people do in December, among all that cron does.
  private static let story = [
    // Over its budget at 11:00, and twice over it at noon: that more is used cron sees after lunch.
    "01 09:50 start PIAK-07 --as APK", "01 10:00 step 001 1 --as APK --set periode=harian",
    "01 15:50 pause 001 --as APK --reason 'listrik padam'", "02 08:00 resume 001 --as APK",
    "02 08:05 step 001 2 --as APK --reason 'listrik padam'",
    // A correction reopens the visit, whose levels stand already.
    "02 08:10 correct 001 --as APK --reason keliru",
    // The next visit passes one level on Friday, and the other on Monday.
    "04 16:00 step 001 2 --as APK --reason 'listrik padam'",
    "07 08:00 step 001 3 --as APK --reason 'listrik padam'",
    // A return opens another visit to the same activity.
    "07 08:03 return 001 --as 'Sub Koord' --by Siti --reason 'kurang lengkap'",
    // Five minutes are over twice before cron comes: it writes both levels at once.
    "07 08:47 step 001 3 --as APK --reason 'listrik padam'",
    "07 11:50 cancel 001 --as Kabid --by Rudi --reason selesai",
    // Over Christmas: what counts goes on on the Monday after it.
    "23 15:50 start PIAK-07 --as APK", "23 15:50 step 002 1 --as APK --set periode=harian",
    "31 15:59 cancel 002 --as APK --reason selesai",
  ]

  private static let settings = """
    {"zona": "WIB", "liburNasional": true, "jamKerja": {
      "senin": ["07:30-12:00", "13:00-16:00"], "selasa": ["07:30-12:00", "13:00-16:00"],
      "rabu": ["07:30-12:00", "13:00-16:00"], "kamis": ["07:30-12:00", "13:00-16:00"],
      "jumat": ["07:30-11:30", "13:00-16:30"]}}
    """

  @Test func `each level of each visit is written once, and mailed once`() {
    let world = TestWorld(now: "2026-12-01 00:00:00")
    world.write(Self.settings, to: "kantor.json")
    var story = Self.story[...]
    var mails: [String] = []
    // The first start makes the book; until then there is nothing to look at.
    var now = world.now
    for _ in 0..<31 * 96 {
      world.change { [now] in $0.now = now }
      if !world.book.isEmpty {
        let answer = world.run("overdue --record")
        #expect(answer.code == .done)
        if !answer.output.isEmpty { mails.append(answer.output) }
      }
      now = now.adding(seconds: 15 * 60)
      while let line = story.first, let next = TestWorld.moment("2026-12-\(line.prefix(8)):00"),
        next < now
      {
        world.change { $0.now = next }
        let answer = world.run(String(line.dropFirst(9)))
        #expect(answer.code == .done, "\(line): \(answer.complaints)")
        story.removeFirst()
      }
    }
    let notices = world.entries.filter { $0.event.kind == .overdue }.map { entry in
      let event = entry.event
      return "\(event.recorded.local.minuteText.dropFirst(8)) kegiatan \(event.activity ?? 0)"
        + " tingkat \(event.details.level ?? 0) \(event.details.notify?.code ?? "-")"
        + " lewat \(event.details.over?.text ?? "-")"
    }
    #expect(
      notices == [
        "01 11:15 kegiatan 2 tingkat 1 Sub Koord lewat 15m0s",
        "01 13:15 kegiatan 2 tingkat 2 Kabid lewat 75m0s",
        "04 16:30 kegiatan 3 tingkat 1 Sub Koord lewat 15m0s",
        "07 07:45 kegiatan 3 tingkat 2 Kabid lewat 30m0s",
        "07 08:30 kegiatan 3 tingkat 1 Sub Koord lewat 12m0s",
        "07 08:45 kegiatan 3 tingkat 2 Kabid lewat 27m0s",
        "07 09:00 kegiatan 4 tingkat 1 Kabid lewat 8m0s",
        "07 09:00 kegiatan 4 tingkat 2 Kabid lewat 8m0s",
        "28 08:30 kegiatan 2 tingkat 1 Sub Koord lewat 10m0s",
        "28 09:30 kegiatan 2 tingkat 2 Kabid lewat 70m0s",
      ])
    #expect(mails.count == Set(notices.map { $0.prefix(8) }).count)
    #expect(world.faults.isEmpty)
  }
}
