import CommandLineKit
import Foundation
import SOPCore
import Testing

@testable import sopctl

/// What stands in a printed report, and what does not.
struct PrintedReportTests {
  private func page(_ line: String, in world: TestWorld) throws -> ReadElement {
    let answer = world.run("report \(line) --format html")
    #expect(answer.code == .done)
    return try ReadElement(document: answer.output)
  }

  private func titles(_ page: ReadElement) -> [String] { page.all("h2").map(\.text) }

  // MARK: - Heading

  @Test(arguments: [
    ("2026-11-20", "LAPORAN HARIAN PELAKSANAAN SOP", "Periode: Jumat, 20 November 2026"),
    (
      "2026-W47", "LAPORAN MINGGUAN PELAKSANAAN SOP",
      "Periode: 16 November 2026 s.d. 22 November 2026 (2026-W47)"
    ),
    ("2026-11", "LAPORAN BULANAN PELAKSANAAN SOP", "Periode: November 2026"),
  ])
  func `the head says whose report it is, of what kind, and of when`(
    period: String, title: String, words: String
  ) throws {
    let page = try page(period, in: ReportOffice().world)
    let head = try #require(page.all("header").first)
    #expect(head.all(class: "instansi").map(\.text) == ["DINAS UJI | KAB. CONTOH"])
    #expect(head.all(class: "unit").map(\.text) == ["Bidang PIAK"])
    #expect(head.all("h1").map(\.text) == [title])
    #expect(head.all(class: "nomor").map(\.text) == ["Nomor:"])
    #expect(head.all(class: "periode").map(\.text) == [words])
    #expect(page.attributes["lang"] == "id")
  }

  @Test func `without any name there is no letterhead and no rule`() throws {
    let head = try #require(try PrintedSample().page().all("header").first)
    #expect(head.all(class: "kop").isEmpty)
    #expect(try PrintedSample(unit: "Bidang").page().all(class: "kop").map(\.text) == ["Bidang"])
  }

  @Test func `while the period lasts it says so, and when it was made`() throws {
    #expect(try PrintedSample().page().all(class: "sementara").isEmpty)
    let running = try PrintedSample(period: "2026-11").page()
    #expect(
      running.all(class: "sementara").map(\.text) == ["SEMENTARA, keadaan 23-11-2026 08:00"])
    let today = try PrintedSample(now: "2026-11-20 15:00:00").page()
    #expect(today.all(class: "sementara").map(\.text) == ["SEMENTARA, keadaan 15:00"])
  }

  // MARK: - Parts

  @Test(arguments: [
    (
      "2026-11-20",
      ["Ringkasan", "Pelaksanaan Kegiatan", "Rekapitulasi", "Grafik", "Kendala", "Tindak Lanjut"]
    ),
    (
      "2026-11",
      [
        "Ringkasan", "Pelaksanaan Kegiatan", "Rekapitulasi", "Grafik", "Kendala", "Tindak Lanjut",
        "Pemantauan Penerapan SOP",
      ]
    ),
  ])
  func `the parts stand in their order`(period: String, parts: [String]) throws {
    let page = try page(period, in: ReportOffice().world)
    #expect(titles(page) == parts + ["Catatan dan Arahan Atasan", "Dasar laporan"])
  }

  @Test(arguments: [("2026-11-20", false), ("2026-W47", false), ("2026-11", true)])
  func `only a month is compared, and assessed`(period: String, isThere: Bool) throws {
    let page = try page(period, in: ReportOffice().world)
    #expect(page.all(class: "perbandingan").isEmpty != isThere)
    #expect(page.all(class: "pemantauan").isEmpty != isThere)
  }

  @Test func `a day has no chart of days, a week has one`() throws {
    let world = ReportOffice().world
    #expect(try page("2026-11-20", in: world).all(class: "harian").isEmpty)
    #expect(try page("2026-W47", in: world).all(class: "harian").count == 1)
    #expect(try page("2026-11", in: world).all(class: "harian").count == 3)
  }

  @Test func `a day on which nothing happened is nil, and can be signed`() throws {
    let page = try page("2026-11-17", in: ReportOffice().world)
    #expect(titles(page).prefix(2) == ["Ringkasan", "Pelaksanaan Kegiatan"])
    #expect(
      page.all(class: "ringkasan").map(\.text) == ["Ringkasan \(PeriodReport.nothing[.indonesian])"]
    )
    #expect(page.all(class: "nihil").map(\.text) == [PeriodReport.nothing[.indonesian]])
    #expect(page.all(class: "pelaksanaan").isEmpty)
    #expect(page.all(class: "tanda-tangan").count == 1)
  }

  @Test func `a day on which nothing was completed says that`() throws {
    let page = try PrintedSample(change: { entry in
      if entry.event.kind != .started { entry.event.run = RunID(code: "X", year: 2026, ordinal: 1) }
    }).page()
    #expect(
      page.all(class: "nihil").map(\.text)
        == ["Sejauh terbaca tidak ada kegiatan yang diselesaikan dalam periode ini."])
    let uncounted = try #require(page.all("footer").first).text
    #expect(
      uncounted.contains(
        "TIDAK DIHITUNG, karena awal atau definisinya hilang atau tidak terbaca: X-2026-001."))
  }

  // MARK: - At a glance

  @Test func `what goes wrong is said first, in words and figures`() throws {
    let friday = try #require(Day("2026-11-20"))
    let missed = NotStarted(code: "PIAK-07", day: friday, due: nil, fields: [])
    let page = try PrintedSample(notStarted: [missed]).page()
    let sentences = page.all(class: "ringkasan")[0].all("p").map(\.text)
    #expect(
      sentences == [
        """
        Perlu perhatian: 3 (tiga) kegiatan lewat waktu, paling lama 300 menit (PIAK-02-2026-001 kegiatan 2); \
        1 (satu) laporan dikembalikan; 1 (satu) pelaksanaan menurut jadwal belum dimulai; \
        2 (dua) pelaksanaan masih terbuka dan sudah melewati standar waktu.
        """,
        "Ketepatan waktu 85,71%: 18 dari 21 kegiatan berstandar waktu diselesaikan tepat waktu.",
        "Pelaksanaan SOP: 4 dimulai, 2 tuntas, 1 dibatalkan, 2 masih berjalan pada akhir periode.",
      ])
  }

  @Test func `where nothing went wrong that is said`() throws {
    let page = try PrintedSample(period: "2026-11-19").page()
    let sentences = page.all(class: "ringkasan")[0].all("p").map(\.text)
    #expect(sentences[0] == "Tidak ada yang lewat waktu, dikembalikan, atau belum dimulai.")
    #expect(sentences[1] == "Tidak ada kegiatan berstandar waktu yang diselesaikan.")
  }

  @Test func `a month is compared with the one before, over all SOPs`() throws {
    let page = try PrintedSample(period: "2026-11", now: "2026-12-01 08:00:00").page()
    let sentences = page.all(class: "ringkasan")[0].all("p").map(\.text)
    #expect(
      sentences.last
        == "Dibandingkan dengan Oktober 2026: tuntas 2 (▲ 2), lewat 3 (▲ 3), ketepatan 85,71%.")
  }

  @Test func `where nothing is left to do that is said, and the supervisor has room to write`()
    throws
  {
    let page = try ReadElement(
      document: ReportOffice().world.run("report 2026-11-17 --format html").output)
    #expect(page.all(class: "tindak-lanjut").map(\.text) == ["Tindak Lanjut Nihil."])
    let end = try #require(page.all(class: "penutup").first)
    #expect(end.all(class: "catatan-atasan").flatMap { $0.all(class: "garis") }.count == 4)
  }

  @Test func `titles of definitions and labels of fields keep their direction to themselves`()
    throws
  {
    let page = try ReadElement(
      document: ReportOffice().world.run("report 2026-11 --format html").output)
    for (name, column) in [
      ("pelaksanaan", 2), ("terlambat", 2), ("terbuka", 1), ("rekap-sop", 1), ("rekap-kegiatan", 1),
      ("pemantauan", 1), ("buku-tamu", 1),
    ] {
      let rows = page.all(class: name).flatMap { $0.all("tbody") }.flatMap { $0.all("tr") }
      #expect(!rows.isEmpty, "\(name)")
      for row in rows { #expect(!row.all("td")[column].all("bdi").isEmpty, "\(name)") }
    }
  }

  // MARK: - Cards

  @Test(arguments: ["pelaksanaan", "terlambat"])
  func `on a narrow screen the cells of long tables have their columns' titles`(name: String) throws
  {
    let page = try PrintedSample().page()
    let table = try #require(page.all(class: name).first)
    let sheet = page.all("style").flatMap(\.children).map { child -> String in
      if case .text(let text) = child { text } else { "" }
    }.joined()
    for (index, title) in table.all("th").map(\.text).enumerated() {
      #expect(
        sheet.contains(".\(name) td:nth-child(\(index + 1))::before { content: \"\(title)\"; }"))
    }
    #expect(!sheet.contains(".\(name) td:nth-child(\(table.all("th").count + 1))"))
  }

  @Test func `those of other tables carry them`() throws {
    let page = try PrintedSample(period: "2026-11").page()
    let tables = page.all(class: "kartu").filter { table in
      !table.classes.contains { ["pelaksanaan", "terlambat", "pemantauan"].contains($0) }
    }
    #expect(tables.count == 12)
    for table in tables {
      let titles = table.all("th").map(\.text)
      for row in table.all("tbody").flatMap({ $0.all("tr") }) {
        #expect(row.all("td").map { $0.attributes["data-judul"] } == titles)
      }
    }
  }

  // MARK: - Foot

  @Test func `the commands of the foot check the book and make the same paper again`() throws {
    let world = ReportOffice().world
    let html = world.run("report 2026-11-20 --format html").output
    let page = try ReadElement(document: html)
    let commands = page.all(class: "perintah").map(\.text)
    #expect(commands.count == 2)
    for command in commands { #expect(command.hasPrefix("sopctl ")) }
    #expect(world.run(String(commands[0].dropFirst(7))).code == .done)
    world.set(now: "2026-12-24 09:00:00")
    _ = world.run("correct PIAK-02 --as APK --by 'Dedi Kurnia' --reason keliru")
    let file = "laporan-2026-11-20.html"
    #expect(commands[1].hasSuffix(" -o \(file)"))
    let again = String(commands[1].dropFirst(7)).replacing(file, with: "\(world.home)/\(file)")
    #expect(world.run(again).code == .done)
    #expect(try String(contentsOfFile: "\(world.home)/\(file)", encoding: .utf8) == html)
  }

  @Test func `what the figures lack is said at the foot`() throws {
    let foot = try #require(try PrintedSample(lacksHolidays: true).page().all("footer").first)
    #expect(foot.text.contains("tidak tercakup tabel hari libur nasional"))
  }
}
