import SOPCore
import TestSupport
import Testing

@testable import sopctl

/// Where an office says no zone.
struct OfficeZoneTests {
  private static let hours = #"""
    "jamKerja": {"senin": ["08:00-16:00"], "selasa": ["08:00-16:00"], "rabu": ["08:00-16:00"],
     "kamis": ["08:00-16:00"], "jumat": ["08:00-16:00"]}
    """#

  /// A book opened in WIB, with hours or a schedule that came without a zone later.
  private static func world(_ settings: String) -> TestWorld {
    let world = TestWorld(now: "2026-11-20 15:30:00")
    #expect(world.run("start PIAK-07 --as APK --by Budi").code == .done)
    #expect(world.run("step 001 1 --as APK --by Budi --set periode=harian").code == .done)
    world.write("{\(settings)}", to: "kantor.json")
    return world
  }

  @Test(arguments: [UTCOffset.utc, .wib, .wita, .wit])
  func `deadlines and schedule are the same on whatever machine they are asked for`(
    offset: UTCOffset
  ) {
    let schedule =
      #""jadwal": [{"sop": "PIAK-02", "tiap": "hari-kerja", "paling-lambat": "09:00"}]"#
    for settings in [Self.hours, schedule, "\(Self.hours), \(schedule)"] {
      let (here, there) = (Self.world(settings), Self.world(settings))
      there.change { $0.zone = Zone(offset) }
      for now in [
        "2026-11-20 23:30:00", "2026-11-23 08:20:00", "2026-11-23 08:45:00", "2026-11-23 09:10:00",
      ] {
        here.set(now: now)
        there.set(now: now)
        for line in ["status 001", "status --json", "overdue", "overdue --json", "report --json"] {
          #expect(there.run(line).output == here.run(line).output, "\(now): \(line)")
        }
      }
      #expect(there.run("note 001 --as APK --by Budi --note x").code == .done)
      #expect(there.entries.last?.event.recorded.text == "2026-11-23T09:10:00+07:00")
    }
  }

  @Test func `validate warns of hours and of a schedule without a zone`() {
    for (settings, said) in [(Self.hours, "Zona jam kantor"), (Self.schedule, "Zona jadwal")] {
      let world = Self.world(settings)
      let answer = world.run("validate")
      #expect(answer.code == .done)
      #expect(answer.output.contains("zona: peringatan: \(said) tidak tertulis"))
      world.write("{\"zona\": \"WIT\", \(settings)}", to: "kantor.json")
      #expect(!world.run("validate").output.contains("zona:"))
    }
  }

  private static let schedule = #""jadwal": [{"sop": "PIAK-02", "tiap": "hari-kerja"}]"#

  @Test func `a file that is in no folder yet is warned of, too`() {
    let world = TestWorld()
    let file = "\(world.office.path)/kantor.json"
    for (settings, said) in [
      (
        Self.hours, "zona: peringatan: Zona jam kantor tidak tertulis: buku baru tidak dapat dibuka"
      ),
      (Self.schedule, "zona: peringatan: Zona jadwal tidak tertulis"),
    ] {
      world.write("{\(settings)}", to: "kantor.json")
      let answer = world.run(["validate", file])
      #expect(answer.code == .done)
      #expect(answer.output.contains(said), "\(answer.output)")
    }
  }

  @Test func `a book is opened for a schedule without a zone, of which validate warns`() {
    let world = TestWorld()
    world.write("{\(Self.schedule)}", to: "kantor.json")
    let answer = world.run("validate")
    #expect(answer.code == .done)
    #expect(answer.output.contains("zona: peringatan: Zona jadwal tidak tertulis"))
    #expect(world.run("init").code == .done)
  }

  @Test func `no book is opened for hours without a zone`() {
    let world = TestWorld()
    world.write("{\(Self.hours)}", to: "kantor.json")
    for line in ["init", "init --dry-run", "start PIAK-07 --as APK", "start PIAK-07 --as APK -n"] {
      let answer = world.run(line)
      #expect(answer.code == .damaged, "\(line)")
      #expect(answer.complaints.contains(#""zona": "WIB""#))
      #expect(world.book.isEmpty)
    }
    let answer = world.run("validate")
    #expect(answer.code == .found)
    #expect(answer.output.contains("zona: Zona jam kantor tidak tertulis"))
    world.write("{\"zona\": \"WIT\", \(Self.hours)}", to: "kantor.json")
    #expect(world.run("init").code == .done)
  }

  @Test(arguments: [World.UnusableZone.unknown("Asia/Jakrta"), .unwritable("Asia/Jakrta")])
  func `a zone that cannot be used is refused where it would be`(zone: World.UnusableZone) {
    let world = TestWorld()
    world.change {
      $0.zone = Zone(.utc)
      $0.unusableZone = zone
    }
    for line in ["init", "start PIAK-07 --as APK", "start PIAK-07 --as APK -n"] {
      let answer = world.run(line)
      #expect(answer.code == .usage, "\(line)")
      #expect(answer.complaints.contains("Asia/Jakrta"))
      #expect(world.book.isEmpty)
    }
    world.write(#"{"zona": "WIB"}"#, to: "kantor.json")
    #expect(world.run("start PIAK-07 --as APK").code == .done)
    // The book says in which zone the office is.
    world.write("{}", to: "kantor.json")
    #expect(world.run("note 001 --as APK --note x").code == .done)
    #expect(world.entries.last?.event.recorded.offset == .wib)
  }

  @Test func `an entry of another season has the offset of its season`() {
    let world = TestWorld(now: "2026-11-20 15:00:00")
    // Summer ends on 25 October 2026 at 01:00 UTC.
    let change = TestWorld.moment("2026-10-25 08:00:00") ?? .earliest
    let now = world.now
    world.change {
      $0.zone = Zone(around: now) { UTCOffset(seconds: $0 < change ? 7_200 : 3_600) } ?? $0.zone
    }
    #expect(
      world.run(["start", "PIAK-07", "--as", "APK", "--at", "2026-10-24 09:00", "--reason", "lupa"])
        .code
        == .done)
    let start = world.entries.last?.event
    #expect(start?.recorded.text == "2026-11-20T09:00:00+01:00")
    #expect(start?.details.occurred?.text == "2026-10-24T09:00:00+02:00")
    #expect(
      world.run("status 001").output.contains("24 09:00") == true,
      "\(world.run("status 001").output)")
    #expect(world.run("report 2026-10-24 --json").output.contains("2026-10-24T09:00:00+02:00"))
    #expect(world.run("agenda --until 2026-10-24").output.contains("09:00"))
    #expect(world.faults.isEmpty)
  }

  @Test func `a time that the clocks skip is the moment at which they would have shown it`() {
    let world = TestWorld(now: "2027-03-29 15:00:00")
    // Summer begins on 28 March 2027 at 01:00 UTC.
    let change = TestWorld.moment("2027-03-28 08:00:00") ?? .earliest
    let now = world.now
    world.change {
      $0.zone = Zone(around: now) { UTCOffset(seconds: $0 < change ? 3_600 : 7_200) } ?? $0.zone
    }
    let late = ["--as", "APK", "--reason", "lupa"]
    let at = ["--at", "2027-03-28 02:30"]
    #expect(world.run(["start", "PIAK-03"] + late + at).code == .done)
    #expect(world.entries.last?.event.details.occurred?.text == "2027-03-28T03:30:00+02:00")
    let planned = TestWorld(now: "2027-03-27 15:00:00")
    let before = planned.now
    planned.change {
      $0.zone = Zone(around: before) { UTCOffset(seconds: $0 < change ? 3_600 : 7_200) } ?? $0.zone
    }
    #expect(planned.run("start PIAK-03 --as APK").code == .done)
    let answer = planned.run(["step", "001", "1", "--as", "APK", "--planned", "2027-03-28 02:30"])
    #expect(!answer.complaints.contains("penanggalan"), "\(answer.complaints)")
    #expect(world.run(["agenda", "--since", "2027-03-28 02:30"]).output.contains("03:30"))
    // The calendar still ends.
    for end in ["0001-01-01 00:00", "9999-12-31 23:59"] {
      let answer = world.run(["start", "PIAK-03", "--at", end] + late)
      #expect(answer.code == .usage)
      #expect(answer.complaints.contains("di luar penanggalan"), "\(answer.complaints)")
    }
  }
}

// MARK: - TZ

/// The program itself, with zones of this machine and others.
struct ZoneProcessTests {
  @Test(.needs(.program))
  func `a zone that the machine does not know opens no book, and a rule needs no file`() throws {
    let world = TestWorld()
    func run(_ zone: String, _ line: String) throws -> Tool.Ended {
      try Tool.shell("HOME='\(world.home)' \(zone) '\(Tool.binary)' \(line)")
    }
    for zone in [
      "TZ=Asia/Jakrta", "TZ=:Asia/Jakrta", "TZ=Asia/Jakarta TZDIR=/tidak/ada", "TZ=WIB",
      "TZ=WIB-7:00:30", "TZ=WIB-19", "TZ=WIB-24", "TZ=UTC-24:59", "TZ='<+07>7>'",
      "TZ=CET-1CEST-2:00:30,M3.5.0,M10.5.0/3",
    ] {
      let answer = try run(zone, "start PIAK-07 --as APK --by Budi")
      #expect(answer.code == 2, "\(zone): \(answer.text)")
      let name = zone.split(separator: " ")[0].dropFirst(3).filter { $0 != "'" }
      #expect(answer.text.contains(name))
      #expect(world.book.isEmpty)
    }
    #expect(try run("TZ=WIB-7", "start PIAK-07 --as APK --by Budi").code == 0)
    #expect(world.entries.last?.event.recorded.offset == .wib)
    // The book says where the office is.
    for zone in ["TZ=Asia/Jakrta", "TZ=WIT-9", "TZ=WIB-19", "TZ="] {
      #expect(try run(zone, "note 001 --as APK --by Budi --note x").code == 0)
      #expect(world.entries.last?.event.recorded.offset == .wib, "\(zone)")
    }
  }

  @Test(.needs(.program))
  func `each season has its offset, by the rule that TZ gives`() throws {
    let world = TestWorld()
    func run(_ line: String) throws {
      let zone = "TZ=CET-1CEST,M3.5.0,M10.5.0/3"
      let answer = try Tool.shell("HOME='\(world.home)' \(zone) '\(Tool.binary)' \(line)")
      #expect(answer.code == 0, "\(answer.text)")
    }
    // Of each the latest, since --at reaches a year back.
    let today = try Tool.shell("date +%F").text.prefix(10)
    let year = try #require(Int(today.prefix(4)))
    let days = ["07-01", "12-01"].map {
      $0 < today.dropFirst(5) ? "\(year)-\($0)" : "\(year - 1)-\($0)"
    }
    for day in days {
      try run("start PIAK-07 --as APK --by Budi --at '\(day) 09:00' --reason lupa")
    }
    #expect(
      world.entries.compactMap(\.event.details.occurred?.text) == [
        "\(days[0])T09:00:00+02:00", "\(days[1])T09:00:00+01:00",
      ])
  }
}

struct ZoneVariableTests {
  private static let files: Set<String> = [
    "/usr/share/zoneinfo/Asia/Jakarta", "/z/Kantor", "/etc/localtime",
  ]

  @Test(
    arguments: [
      ("Asia/Jakarta", nil, true), (":Asia/Jakarta", nil, true), ("Asia/Jakrta", nil, false),
      ("Asia/Jakarta", "/z", false), ("Kantor", "/z", true), (":Kantor", "/z", true),
      ("Kantor", nil, false),
      ("Asia/Jakarta", "", true), ("/etc/localtime", nil, true), (":/etc/localtime", nil, true),
      ("/etc/waktu", nil, false), ("WIB-7", nil, true), ("<+07>-7", nil, true),
      ("<+0530>-5:30", nil, true),
      ("CET-1CEST,M3.5.0,M10.5.0/3", nil, true), ("EST5EDT", nil, true), ("WIB", nil, false),
      ("WI-7", nil, false), ("WIB-", nil, false), ("WIB-77", nil, false), ("WIB-123", nil, false),
      ("<+07", nil, false), ("<+7>-7", nil, false), ("+7", nil, false), ("7", nil, false),
      ("UTC", nil, true),
      ("UTC0", nil, true), ("Etc/UTC", nil, true), ("GMT", nil, true),
      ("Indonesia/Semarang", nil, false),
      ("<+07>7>", nil, false), ("WIB-7x", nil, false), ("WIB-7 ", nil, false),
      ("WIB-7:", nil, false),
      ("WIB-7:60", nil, false), ("WIB-7:00:30", nil, true), ("WIB-24:59", nil, true),
      ("WIB-25", nil, false), ("CET-1CEST,M3.5.0", nil, false), ("CET-1CEST,", nil, false),
      ("CET-1CEST,M13.5.0,M10.5.0", nil, false), ("CET-1CEST,M3.6.0,M10.5.0", nil, false),
      ("CET-1CEST,M3.5.7,M10.5.0", nil, false), ("CET-1CEST,M3.5.0,M10.5.0,", nil, false),
      ("EST5EDT4,J60,J300/1:30", nil, true), ("<-03>3<-02>,59,299/-1", nil, true),
      ("EST5EDT,J0,J300", nil, false), ("EST5EDT,0,366", nil, false), ("EST5ED", nil, false),
      ("IST-2IDT,M3.4.4/26,M10.5.0", nil, true), ("IST-2IDT,M3.4.4/168,M10.5.0", nil, false),
      (" WIB-7", nil, false), ("é", nil, false), (":", nil, nil), ("", nil, nil),
    ] as [(String, String?, Bool?)])
  func `what the C library cannot read is known`(text: String, folder: String?, isReadable: Bool?) {
    let variable = ZoneVariable(text, folder: folder)
    #expect(variable?.isReadable(Self.files.contains) == isReadable)
  }
}
