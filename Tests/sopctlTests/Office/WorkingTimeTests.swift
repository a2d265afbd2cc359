import SOPCore
import Testing

@testable import sopctl

/// What working hours make of commands, beyond what the transcripts show.
struct WorkingTimeTests {
  private static func settings(_ holidays: String...) -> String {
    let days = ["senin", "selasa", "rabu", "kamis", "jumat"].map {
      "\"\($0)\": [\"07:30-12:00\", \"13:00-16:00\"]"
    }
    let dates = holidays.map { "{\"tanggal\": \"\($0)\", \"keterangan\": \"Libur\"}" }
    return """
      {"zona": "WIB", "jamKerja": {\(days.joined(separator: ", "))},
       "hariLibur": [\(dates.joined(separator: ", "))]}
      """
  }

  @Test func `a calendar that changes later changes nothing that was completed`() {
    let world = TestWorld(now: "2026-11-17 15:00:00")
    world.write(Self.settings("2026-11-18"), to: "kantor.json")
    func play(_ time: String, _ line: String) {
      world.set(now: "2026-11-\(time):00")
      #expect(world.run(line).code == .done)
    }
    play("17 15:00", "start PIAK-07 --as APK --by Budi")
    play("17 15:10", "step 001 1 --as APK --by Budi --set periode=harian")
    play("19 08:00", "step 001 2 --as APK --by Budi --reason 'menunggu data'")
    play("19 08:10", "step 001 3 --as APK --by Budi")
    play("19 08:12", "step 001 4 --as 'Sub Koord' --by Siti")
    play("19 08:14", "step 001 5 --as Kabid --by Rudi")
    play("19 15:59", "step 001 6 --as APK --by Budi --reason lupa")
    world.set(now: "2026-12-01 08:00:00")
    let reports = ["report 2026-11", "report 2026-11 --json", "report 2026-W47", "status 001"]
    let before = reports.map { world.run($0).output }
    #expect(before[0].contains("lewat 20"))
    world.write(Self.settings("2026-11-17", "2026-11-19"), to: "kantor.json")
    #expect(reports.map { world.run($0).output } == before)
    world.write("{}", to: "kantor.json")
    #expect(reports.map { world.run($0).output } == before)
    #expect(world.faults.isEmpty)
  }

  @Test func `an opened holiday counts its hours, and the schedule asks for its work`() {
    let world = TestWorld(now: "2026-12-25 08:00:00")
    func settings(_ opened: String) -> String {
      Self.settings().dropLast() + #", "liburNasional": true, "hariKerja": [\#(opened)],"#
        + #""jadwal": [{"sop": "PIAK-02", "tiap": "hari-kerja", "paling-lambat": "09:00"}]}"#
    }
    let piket = #"{"tanggal": "2026-12-25", "keterangan": "Piket Natal", "jam": ["08:00-10:00"]}"#
    world.write(settings(piket), to: "kantor.json")
    #expect(world.run("start PIAK-07 --as APK --by Budi").code == .done)
    #expect(world.run("step 001 1 --as APK --by Budi --set periode=harian").code == .done)
    world.set(now: "2026-12-25 09:30:00")
    #expect(
      world.run("status 001").output.contains("lewat 30 menit"), "\(world.run("status 001").output)"
    )
    #expect(world.run("overdue").output.contains("PIAK-02"))
    world.write(settings(""), to: "kantor.json")
    #expect(!world.run("status 001").output.contains("lewat 30 menit"))
    #expect(!world.run("overdue").output.contains("PIAK-02"))
  }

  @Test(arguments: [("2027-12-31", false), ("2028-01", true), ("2027-W52", true)])
  func `a period outside the table of national holidays is warned of`(
    period: String, isWarned: Bool
  ) {
    let world = TestWorld(now: "2026-11-20 08:00:00")
    #expect(world.run("start PIAK-07 --as APK").code == .done)
    world.set(now: "2028-02-01 08:00:00")
    let line = "report \(period)"
    #expect(!world.run(line).complaints.contains("hari libur nasional"))
    world.write(#"{"liburNasional": true}"#, to: "kantor.json")
    let answer = world.run(line)
    #expect(answer.complaints.contains("\(period) tidak tercakup") == isWarned)
    #expect(answer.output.contains("\(period) tidak tercakup") == isWarned)
  }

  @Test func `up to three who must know are named, and of more how many there are`() {
    func words(_ names: [String]) -> String {
      let officials = names.map {
        "{\"nama\": \"\($0)\", \"pengguna\": \"\($0.lowercased())\", \"peran\": [\"sub-koord\"]}"
      }
      let world = TestWorld()
      #expect(world.run("start PIAK-07 --as APK").code == .done)
      #expect(world.run("step 001 1 --as APK --set periode=harian").code == .done)
      world.write(#"{"pejabat": [\#(officials.joined(separator: ", "))]}"#, to: "kantor.json")
      world.pass(minutes: 61)
      return world.run("overdue").output
    }
    #expect(words(["Siti"]).contains("untuk diketahui Sub Koord (Siti)\n"))
    #expect(words(["Siti", "Rina", "Wati"]).contains("Sub Koord (Siti, Rina, Wati)\n"))
    #expect(
      words(["Siti", "Rina", "Wati", "Dewi"]).contains("Sub Koord (Siti, Rina, Wati dan 1 lain)\n"))
  }
}
