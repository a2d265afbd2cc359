import Foundation
import Testing

@testable import sopctl

// The rows that tell of single entries and runs.

extension QuarterPrintTests {
  func expectCompletions(_ document: PlainDocument, _ plain: PlainReport) {
    let rows = document.rows("pelaksanaan")
    #expect(rows.map { Int($0[0]) } == Array(1...max(1, plain.completions.count)).map { $0 })
    let differing = zip(rows, plain.completions).filter { row, entry in
      let day = "\(entry.day.suffix(2))-\(entry.day.dropFirst(5).prefix(2))-\(entry.day.prefix(4))"
      let minutes = ["batas", "lama"].map { key -> String in
        let minutes = Plain.minutes(entry.seconds(key))
        return minutes is NSNull ? "-" : "\(number(minutes)) menit"
      }
      return row[1] != "\(day)\n\(entry.happened.dropFirst(11).prefix(5))"
        || !row[2].hasPrefix("\(plain.title(entry))\n\(entry.run)")
        || Array(row[4..<6]) != minutes
        || row[7].contains("LEWAT \(number(Plain.minutes(entry.seconds("lewat"))))")
          != entry.isLate
    }
    #expect(differing.map(\.1.no) == [])
  }

  func expectCases(_ document: PlainDocument, _ plain: PlainReport) {
    let late = document.rows("terlambat")
    #expect(late.map { Int($0[0]) } == plain.late.map { $0["no"] as? Int })
    #expect(
      late.map { [$0[4], $0[5]] }
        == plain.late.map {
          [
            "\(number($0["usedMinutes"])) dari \(number($0["budgetMinutes"]))",
            number($0["overMinutes"]),
          ]
        })
    #expect(document.rows("hambatan").map { Int($0[0]) } == plain.setbacks.map(\.no))
    let open = document.rows("terbuka")
    #expect(
      open.map { $0[0].components(separatedBy: [" ", ",", "\n"])[0] }
        == plain.openCases.map { $0["run"] as? String })
    #expect(
      open.map { $0[1] }
        == plain.openCases.map { "\(number($0["activityNo"])). \($0["title"] ?? "")" })
    #expect(
      open.map { $0[4] }
        == plain.openCases.map {
          $0["budgetMinutes"] is NSNull
            ? "\(number($0["usedMinutes"])) menit, tanpa standar"
            : "\(number($0["usedMinutes"])) dari \(number($0["budgetMinutes"])) menit"
        })
    #expect(
      open.map { $0[5] }
        == plain.openCases.map {
          $0["overMinutes"] is NSNull ? "-" : "\(number($0["overMinutes"])) menit"
        })
    #expect(document.rows("buku-tamu").map { $0[0] } == plain.visits.map { $0["run"] as? String })
    #expect(
      document.rows("buku-tamu").map { $0[4] }
        == plain.visits.map { $0["outcome"] as? String ?? "-" })
    #expect(
      document.rows("belum-dimulai").map { $0[0] } == plain.notStarted.map { $0["sop"] as? String })
    #expect(document.rows("masuk-kemudian").map { Int($0[0]) } == plain.lateEntries.map(\.no))
  }
}
