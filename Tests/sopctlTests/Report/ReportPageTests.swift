import CommandLineKit
import SOPCore
import Testing

@testable import sopctl

/// What no command line leads to yet, or only seldom.
struct ReportPageTests {
  private let world = ReportOffice().world

  /// Friday's report, of entries that are changed on the way.
  private func page(
    in language: Language, width: Int = 80, notStarted: [NotStarted] = [],
    changing change: (inout AgendaEntry) -> Void = { _ in }
  ) throws -> ReportPage {
    let friday = try #require(Day("2026-11-20"))
    let now = try #require(TestWorld.moment("2026-11-23 08:00:00"))
    var builder = PeriodReport.Builder(
      period: Period(.daily, containing: friday),
      clock: OfficeClock(offset: TestWorld.westIndonesia), now: now,
      definition: world.office.pinned.cached())
    for var entry in world.entries {
      change(&entry)
      builder.take(entry)
    }
    let contents = ReportContents(
      report: builder.finish(notStarted: notStarted),
      letterhead: Letterhead(OfficeSettings(), bookOffice: nil), signatories: .blank,
      procedures: [],
      lacksHolidays: false)
    return ReportPage(contents, language: language, width: width, style: .plain)
  }

  @Test func `what the schedule asked for in vain is listed`() throws {
    let friday = try #require(Day("2026-11-20"))
    let missed = NotStarted(
      code: "PIAK-07", day: friday, due: TestWorld.moment("2026-11-20 09:00:00"),
      fields: [Details.FieldValue(key: "periode", value: "harian")])
    let page = try page(in: .indonesian, notStarted: [missed])
    #expect(
      page.text.contains(
        """
        BELUM DIMULAI
          PIAK-07 2026-11-20
              paling lambat 09:00; periode: harian

        """))
    #expect(
      page.contents.json["notStarted"]?.array == [
        [
          "sop": "PIAK-07", "day": "2026-11-20", "due": "2026-11-20T09:00:00+07:00",
          "fields": ["periode": "harian"], "unreadableRuns": [],
        ]
      ])
  }

  @Test func `without any office's name the title stands first`() throws {
    let lines = try page(in: .english).text.split(separator: "\n")
    #expect(lines[0].hasSuffix(" DAILY REPORT ON THE RUNS OF SOPS"))
  }

  @Test func `where the roster came in between each row says what the role rests on`() throws {
    let page = try page(in: .indonesian) { entry in
      if entry.event.person.account == "siti" { entry.event.details.basis = .roster }
    }
    #expect(page.text.contains("DASAR PERAN"))
    #expect(page.text.contains("Peran sebagian menurut pengakuan"))
    #expect(page.contents.json["roleBasis"] == "mixed")
    let siti = page.text.split(separator: "\n").first { $0.contains("Siti Aminah") }
    #expect(siti?.hasSuffix(" daftar") == true)
  }

  @Test func `activities outside working hours get a column of their own`() throws {
    let page = try page(in: .indonesian) { entry in
      guard entry.event.kind.isCompletion, entry.event.activity == 7 else { return }
      entry.event.details.used = .zero
      entry.event.details.gross = Minutes(90)
      entry.event.details.measure = .officeHours
    }
    #expect(page.text.contains("LUAR"))
    #expect(page.text.contains("LUAR: di luar jam kerja"))
    #expect(page.contents.json["totals"]?["outsideHours"] == 2)
  }

  @Test(arguments: Language.allCases, [24, 40, 60, 80, 100])
  func `nothing that somebody wrote moves the cursor or breaks the page`(
    language: Language, width: Int
  ) throws {
    let evil = "\u{1B}[2J\u{202E}a\nb\u{200B}" + String(repeating: "x", count: 90)
    let page = try page(in: language, width: width) { entry in
      entry.event.person = Person(name: evil, account: entry.event.person.account)
      if entry.event.details.reason != nil { entry.event.details.reason = evil }
      if entry.event.details.outcome != nil { entry.event.details.outcome = evil }
      if entry.event.details.subject != nil { entry.event.details.subject = evil }
      for index in entry.event.details.fields.indices {
        entry.event.details.fields[index].value = evil
      }
      entry.text = evil
    }
    #expect(page.text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isInvisible })
    for line in page.text.split(separator: "\n") where !line.hasPrefix("    sopctl ") {
      #expect(line.count <= width, "\(line)")
    }
  }

  @Test(arguments: [
    ("2026-11-20", "Jumat, 20 November 2026", "Friday, 20 November 2026"),
    ("2026-01-01", "Kamis, 1 Januari 2026", "Thursday, 1 January 2026"),
    (
      "2026-W53", "28 Desember 2026 s.d. 3 Januari 2027 (2026-W53)",
      "28 December 2026 to 3 January 2027 (2026-W53)"
    ),
    ("2026-05", "Mei 2026", "May 2026"),
  ])
  func `a period is said in words`(text: String, indonesian: String, english: String) throws {
    let words = try #require(Period(text)).words
    #expect(words[.english] == english && words[.indonesian] == indonesian)
  }
}
