import SOPCore
import Testing

@testable import sopctl

/// The table of a report: a row for each completed activity.
struct CompletionTableTests {
  private let world = ReportOffice().world

  private func records(_ line: String) throws -> [[String]] {
    let answer = world.run(line)
    #expect(answer.code == .done, "\(answer.complaints)")
    return try SpreadsheetReader.records(of: answer.output)
  }

  /// The rows by the names of their columns.
  private func rows(_ line: String) throws -> [[String: String]] {
    let records = try records(line)
    let columns = try #require(records.first)
    #expect(Set(columns).count == columns.count)
    return records.dropFirst().map { record in
      #expect(record.count == columns.count)
      return Dictionary(uniqueKeysWithValues: zip(columns, record))
    }
  }

  @Test(arguments: ["2026-11-20", "2026-W47", "2026-11", "2026-10", "daily 2026-11-18"])
  func `each row has a cell for each column, and each completion a row`(period: String) throws {
    let rows = try rows("report \(period) --format csv")
    let json = try JSONDocument.read(Array(world.run("report \(period) --json").output.utf8)).value
    #expect(rows.count == json["totals"]?["activitiesCompleted"]?.integer)
    let late = rows.count { $0["ketepatan"] == "lewat" }
    #expect(late == json["totals"]?["late"]?.integer)
    #expect(rows.count { $0["ketepatan"] == "tepat" } == json["totals"]?["onTime"]?.integer)
    #expect(late == json["late"]?.array?.count)
    #expect(rows.compactMap { Int($0["no"] ?? "") }.count == rows.count)
  }

  @Test func `a row tells what the entry tells`() throws {
    let row = try #require(
      try rows("report 2026-11-20 --format csv").first { $0["lewat_menit"] == "15" })
    let expected = [
      "no": "5", "waktu": "2026-11-20T09:25:00+07:00", "dicatat": "", "run": "PIAK-03-2026-001",
      "sop": "PIAK-03", "kegiatan": "2", "pelaksana": "APK", "peran": "diakui",
      "oleh": "Budi Santoso", "akun": "budi", "batas_menit": "60", "lama_menit": "75",
      "ketepatan": "lewat", "di_luar_jam_kerja": "tidak", "jawaban": "", "hasil": "",
      "alasan": "kunci lama macet | diganti", "catatan": "", "lampiran": "",
    ]
    for (column, cell) in expected { #expect(row[column] == cell, "\(column)") }
  }

  @Test func `a month is compared, and no figure of ours is taken for a formula`() throws {
    let columns = try #require(try records("report 2026-11 --format csv").first)
    let compared = [
      "sop_mulai", "sop_tuntas", "sop_batal", "sop_kembali", "sop_lewat", "sop_tepat_persen",
    ].flatMap { name in
      [name, "\(name)_bulan_lalu", "\(name)_selisih"]
    }
    #expect(columns.suffix(18) == compared[...])
    #expect(try records("report 2026-W47 --format csv").first?.contains("sop_mulai") == false)
    let guarded = world.run("report 2026-11 --format csv").output
    #expect(guarded == world.run("report 2026-11 --format csv --no-guard").output)
    let row = try #require(
      try rows("report 2026-11 --format csv").first { $0["sop"] == "AKSES-SERVER" })
    #expect(row["sop_mulai"] == "2")
    #expect(row["sop_mulai_bulan_lalu"] == "0")
    #expect(row["sop_mulai_selisih"] == "▲ 2")
    #expect(row["sop_tepat_persen_bulan_lalu"] == "")
    #expect(row["sop_tepat_persen_selisih"] == "")
    let other = try #require(
      try rows("report 2026-11 --format csv").first { $0["sop"] == "PIAK-02" })
    #expect(other["sop_tuntas_selisih"] == "0")
  }

  @Test func `a formula that was typed is text, unless that is not wanted`() throws {
    let typed = "=HYPERLINK(\"http://contoh\";\"klik\")"
    #expect(world.run(["start", "PIAK-07", "--as", "APK", "--subject", typed]).code == .done)
    #expect(world.run("step PIAK-07 1 --as APK --set periode=harian").code == .done)
    let guarded = try rows("report 2026-11-23 --format csv")
    #expect(guarded.first?["perihal"] == "'\(typed)")
    let bare = try rows("report 2026-11-23 --format csv --no-guard")
    #expect(bare.first?["perihal"] == typed)
  }
}
