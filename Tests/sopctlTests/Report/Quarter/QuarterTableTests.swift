import SOPCore
import Testing

@testable import sopctl

/// The CSV, read anew, against the book's lines and against the figures of the same report.
struct QuarterTableTests {
  @Test(arguments: [
    ("2026-07", true), ("2026-08", false), ("2026-W36", true), ("2026-08-31", false),
  ])
  func `each completed activity is a row that says what its line says`(
    period: String, isGuarded: Bool
  ) throws {
    let contents = try Quarter.contents(on: period)
    let text = CompletionTable(contents: contents).table.text(isGuarded: isGuarded)
    let (columns, rows) = try Self.table(text)
    let plain = try Quarter.plain(on: period)
    let expected = plain.rows(before: try Quarter.plainMonthBefore(period))
    #expect(rows.count == expected.count)
    #expect(Set(columns) == Set(expected.first?.keys.map(\.self) ?? []))
    let differing = zip(expected, rows).filter { row, found in
      (isGuarded ? row.mapValues(Self.guarded) : row) != found
    }
    #expect(differing.map { $0.0["no"] } == [])
  }

  /// The columns, and each row by their names.
  private static func table(
    _ text: String
  ) throws -> (columns: [String], rows: [[String: String]]) {
    let records = try SpreadsheetReader.records(of: text)
    let columns = try #require(records.first)
    #expect(records.allSatisfy { $0.count == columns.count })
    let rows = records.dropFirst().map { record in
      Dictionary(zip(columns, record)) { first, _ in first }
    }
    return (columns, rows)
  }

  /// A spreadsheet computes what begins with one of these.
  private static func guarded(_ cell: String) -> String {
    ["=", "+", "-", "@", "\t"].contains { cell.hasPrefix($0) } ? "'" + cell : cell
  }

  @Test(arguments: Quarter.months)
  func `whoever adds up the rows gets the figures of the report`(month: String) throws {
    let report = try Quarter.contents(on: month).report
    let text = CompletionTable(contents: try Quarter.contents(on: month)).table
      .text(isGuarded: false)
    let rows = try Self.table(text).rows
    #expect(rows.count == report.totals[.activitiesCompleted])
    #expect(rows.count { $0["ketepatan"] == "lewat" } == report.totals[.late])
    #expect(rows.count { $0["ketepatan"] == "tepat" } == report.totals[.onTime])
    #expect(rows.count { $0["di_luar_jam_kerja"] == "ya" } == report.totals[.outsideHours])
    for sop in report.sops {
      for row in sop.activities {
        let own = rows.filter {
          $0["definisi"] == sop.definition.hex && $0["kegiatan"] == String(row.subject.number)
        }
        #expect(own.count == row.tally[.activitiesCompleted])
        let times = own.filter { $0["di_luar_jam_kerja"] == "tidak" }
          .compactMap { $0["lama_menit"].flatMap(Double.init) }.sorted()
        // The rows' minutes are rounded one by one.
        let median = (row.tally.used?.median.seconds).map { Double($0) / 60 }
        let found =
          times.isEmpty ? nil : (times[(times.count - 1) / 2] + times[times.count / 2]) / 2
        #expect(abs((median ?? 0) - (found ?? 0)) < 0.03)
        #expect((median == nil) == times.isEmpty)
      }
    }
    for change in report.comparison?.sops ?? [] {
      let own = rows.filter { $0["sop"] == change.code }
      #expect(own.allSatisfy { $0["sop_batal"] == String(change.now[.cancelled]) })
      #expect(own.allSatisfy { $0["sop_mulai"] == String(change.now[.started]) })
      let late = change.before.map { String($0[.late]) } ?? ""
      #expect(own.allSatisfy { $0["sop_lewat_bulan_lalu"] == late })
      #expect(own.count { $0["ketepatan"] == "lewat" } == change.now[.late])
    }
  }
}
