import CommandLineKit
import SOPCore
import Testing

@testable import sopctl

/// Every case that the JSON tells of stands on the paper too, with all that it tells.
struct PrintedCasesTests {
  private typealias Pair = PrintedFiguresTests.Pair

  private static let periods = PrintedFiguresTests.periods

  private func entry(_ value: JSONValue) -> String {
    let digits = String(value["no"]?.integer ?? 0)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  private func later(_ value: JSONValue, _ pair: Pair) -> String {
    value["recordedLater"]?.string == nil
      ? "" : " dicatat kemudian, \(pair.time(value, "recordedLater"))"
  }

  @Test(arguments: periods)
  func `late activities`(period: String) throws {
    let pair = try Pair(period)
    let rows = try pair.cases("late").map { late in
      let figures = pair.figures(late, "usedMinutes", "budgetMinutes", "overMinutes")
      return [
        entry(late), pair.time(late, "time"),
        "\(pair.figure(late, "activityNo")). \(pair.text(late, "title")) \(pair.text(late, "run"))",
        "\(pair.text(late, "role")) \(pair.text(late, "by"))", "\(figures[0]) dari \(figures[1])",
        figures[2], pair.text(late, "reason") + later(late, pair),
      ]
    }
    #expect(pair.rows("terlambat") == rows)
    let marked = pair.rows("pelaksanaan").compactMap { $0[7].split(separator: "LEWAT ").first }
      .filter { $0.contains("Alasan") }
    #expect(marked.count == rows.count)
    for (row, mark) in zip(rows, marked) { #expect(mark.hasPrefix("\(row[5]) menit Alasan: ")) }
  }

  @Test(arguments: periods)
  func `returns, pauses and cancellations`(period: String) throws {
    let pair = try Pair(period)
    let deeds = ["kembali": "dikembalikan", "jeda": "dijeda", "batal": "dibatalkan"]
    let rows = try pair.cases("setbacks").map { setback in
      [
        entry(setback), pair.time(setback, "time"),
        "\(pair.text(setback, "run")) kegiatan \(pair.figure(setback, "activityNo"))",
        "\(pair.text(setback, "role")) \(pair.text(setback, "by"))",
        deeds[pair.text(setback, "event")] ?? "",
        pair.text(setback, "reason") + later(setback, pair),
      ]
    }
    #expect(pair.rows("hambatan") == rows)
  }

  @Test(arguments: periods)
  func `open runs`(period: String) throws {
    let pair = try Pair(period)
    let rows = try pair.cases("openRuns").map { run in
      let figures = pair.figures(run, "usedMinutes", "budgetMinutes", "overMinutes")
      let subject = run["subject"]?.string.map { ", \($0)" } ?? ""
      return [
        pair.text(run, "run") + subject,
        "\(pair.figure(run, "activityNo")). \(pair.text(run, "title"))",
        pair.text(run, "role") + (run["paused"] == true ? " DIJEDA" : ""),
        pair.time(run, "since") + (run["planned"] == true ? " menurut rencana" : ""),
        figures[1] == "-"
          ? "\(figures[0]) menit, tanpa standar" : "\(figures[0]) dari \(figures[1]) menit",
        figures[2] == "-" ? "-" : "\(figures[2]) menit",
      ]
    }
    #expect(rows.count == 2)
    #expect(pair.rows("terbuka") == rows)
  }

  @Test(arguments: periods)
  func `visits`(period: String) throws {
    let pair = try Pair(period)
    let states = ["open": "masih berjalan", "completed": "tuntas"]
    let rows = try pair.cases("visits").map { visit in
      let fields = (visit["fields"]?.array ?? []).map {
        "\(pair.text($0, "label")): \(pair.text($0, "value"))"
      }
      return [
        pair.text(visit, "run"), fields.joined(separator: " "), pair.time(visit, "in"),
        visit["outWritten"]?.string ?? pair.time(visit, "out"), pair.text(visit, "outcome"),
        states[pair.text(visit, "state")] ?? pair.text(visit, "state"),
      ]
    }
    #expect(pair.rows("buku-tamu") == rows)
  }

  @Test(arguments: periods)
  func `entries that came later, and what the report rests on`(period: String) throws {
    let pair = try Pair(period)
    let rows = try pair.cases("lateEntries").map { value in
      let time = ["recorded": value["time"] ?? .null] as JSONValue
      return [entry(value), pair.time(time, "recorded"), pair.text(value, "text")]
    }
    #expect(pair.rows("masuk-kemudian") == rows)
    let book = try #require(pair.json["book"])
    let foot = try #require(pair.page.all("footer").first).text
    #expect(foot.contains("buku dibaca sampai entri 000039."))
    #expect(foot.contains("--expect 000039:\(pair.text(book, "closingSeal"))"))
    if let first = book["first"]?.integer {
      #expect(foot.contains("Entri periode: 00000\(first) s.d."))
    }
  }

  @Test func `what the schedule asked for in vain`() throws {
    let friday = try #require(Day("2026-11-20"))
    let missed = NotStarted(
      code: "PIAK-07", day: friday, due: TestWorld.moment("2026-11-20 09:00:00"),
      fields: [.init(key: "periode", value: "harian")])
    let page = try PrintedSample(notStarted: [missed]).page()
    #expect(
      page.all(class: "belum-dimulai").flatMap(\.rows)
        == [["PIAK-07", "20-11-2026", "09:00", "periode: harian"]])
  }

  @Test(arguments: periods)
  func `every completed activity has its row, numbered in the book's order`(period: String) throws {
    let pair = try Pair(period)
    let count = try #require(pair.json["totals"]?["activitiesCompleted"]?.integer)
    let rows = pair.rows("pelaksanaan")
    #expect(rows.map { Int($0[0]) } == (0..<count).map { $0 + 1 })
    #expect(rows.allSatisfy { $0.count == 8 })
  }

  @Test func `a row tells all of what was done`() throws {
    let rows = try PrintedSample(change: { entry in
      guard entry.event.activity == 2, entry.event.run.code == "PIAK-03" else { return }
      entry.event.details.note = "dua kunci"
      entry.event.details.subject = "pintu"
      entry.event.details.attachments = [
        .init(digest: .zero, size: 1, name: "a.jpg"),
        .init(digest: .zero, size: 2, name: "b <1>.jpg"),
      ]
      entry.event.details.isDoubleHat = true
    }).page().all(class: "pelaksanaan").flatMap(\.rows)
    #expect(
      rows[1] == [
        "2", "20-11-2026 09:25",
        "Memasang kunci pengaman pintu pada ruangan perangkat keras PIAK-03-2026-001",
        "APK Budi Santoso", "60 menit", "75 menit",
        "Pintu ruangan perangkat keras sudah dipasang kunci pengaman",
        """
        LEWAT 15 menit Alasan: kunci lama macet | diganti Catatan: dua kunci rangkap peran \
        Lampiran: a.jpg; b <1>.jpg
        """,
      ])
    #expect(rows[0][7] == "tanpa standar")
    let answers = rows.filter { $0[6].contains("Jawaban: ") }.map { $0[6] }
    #expect(answers.map { $0.hasSuffix("Jawaban: ya Hasil: diizinkan") } == [true, false])
  }

  @Test func `an SOP that the office uses is assessed, though nothing was done of it`() throws {
    let world = ReportOffice().world
    world.write(
      #"{"zona": "WIB", "jadwal": [{"sop": "PIAK-07", "tiap": "bulan"}]}"#, to: "kantor.json")
    let html = world.run("report 2026-11 --format html").output
    let rows = try ReadElement(document: html).all(class: "pemantauan").flatMap(\.rows)
    let idle = try #require(rows.first { $0[1].hasSuffix(" PIAK-07") })
    #expect(idle[4].hasPrefix("Dimulai 0, tuntas 0, "))
    #expect(rows.count == 5)
  }

  @Test func `every SOP of the month has a row to be assessed, with its figures`()
    throws
  {
    let contents = try PrintedSample(period: "2026-11").contents()
    #expect(contents.report.comparison?.sops.map(\.code) == contents.report.sops.map(\.code))
    let page = try PrintedSample(period: "2026-11").page()
    let rows = page.all(class: "pemantauan").flatMap(\.rows)
    #expect(rows.map { $0[0] } == ["1", "2", "3", "4"])
    #expect(
      rows[3].dropFirst() == [
        "Meminimalisasi interaksi personal yg tidak berkepentingan didalam ruangan perangkat keras dan melarang orang yg tidak berkepentingan masuk kedalam ruangan. PIAK-03",
        "", "",
        "Dimulai 1, tuntas 1, dibatalkan 0, masih berjalan 0. Tepat waktu 87,5% (7 dari 8), lewat 1. Dikembalikan 1.",
        "", "",
      ])
  }
}
