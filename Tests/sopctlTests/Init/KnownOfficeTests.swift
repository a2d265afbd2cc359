import CommandLineKit
import Foundation
import SOPStore
import TestSupport
import Testing

@testable import sopctl

/// Whoever has worked in an office elsewhere opens no second book at home by losing `$SOPCTL_DATA`.
struct KnownOfficeTests {
  private let world = TestWorld()

  private var office: String { "\(world.home)/kantor" }
  private var file: String { "\(world.home)/.config/sopctl/kantor" }
  private var lines: [Substring]? {
    (try? String(contentsOfFile: file, encoding: .utf8))?.split(separator: "\n")
  }

  private static let start = "start PIAK-03 --as APK"

  /// Takes away all that says where the office is.
  private func lose() { world.set(environment: "SOPCTL_DATA", nil) }

  @Test(arguments: Language.allCases)
  func `init notes the folder, says so once, and a silent start is refused`(language: Language) {
    world.set(environment: "SOPCTL_LANG", language.rawValue)
    let made = world.run("init --data \(office)")
    #expect(made.complaints.contains("~/.config/sopctl/kantor"))
    #expect(made.complaints.contains(office))
    #expect(lines == [office[...]])
    // The folder is known, and nothing more is said.
    #expect(world.run("init --data \(office)").complaints == "")
    #expect(world.run("\(Self.start) --data \(office)").complaints == "")

    for line in [Self.start, "\(Self.start) --dry-run", "status", "overdue", "verify", "validate"] {
      let answer = world.run(line)
      #expect(answer.code == .notFound, "\(line)")
      #expect(answer.complaints.contains(office), "\(line): \(answer.complaints)")
      #expect(answer.complaints.contains("sopctl init"))
    }
    #expect(world.book.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: world.office.path))

    // On purpose it is opened, and then it is a book like any other.
    #expect(world.run("init").code == .done)
    #expect(world.run(Self.start).code == .done)
    #expect(world.entries.count == 1)
    #expect(lines == [office[...], world.office.absolutePath[...]])
  }

  @Test func `a first record in a book that is there notes it too`() throws {
    #expect(world.run("init --data \(office)").code == .done)
    try FileManager.default.removeItem(atPath: file)

    world.set(environment: "SOPCTL_DATA", office)
    #expect(world.run("status").complaints == "")
    #expect(world.run("\(Self.start) --dry-run").complaints == "")
    #expect(world.run("overdue --record").complaints == "")
    #expect(world.run("step 002 --as APK").code == .notFound)
    #expect(lines == nil)
    #expect(world.run(Self.start).complaints.contains("~/.config/sopctl/kantor"))
    #expect(world.run("note 001 --as APK --note a").complaints == "")
    #expect(lines == [office[...]])

    lose()
    #expect(world.run(Self.start).code == .notFound)
    #expect(world.book.isEmpty)
  }

  @Test func `whoever knows no other office begins as ever`() {
    #expect(world.run("init --dry-run --data \(office)").complaints == "")
    #expect(world.run("init --data \(world.office.path)").complaints == "")
    #expect(world.run(Self.start).code == .done)
    #expect(lines == nil)
  }

  @Test func `a terminal is told before anything is asked`() {
    #expect(world.run("init --data \(office)").code == .done)
    world.set(terminal: TestWorld.terminal(80))
    let answer = world.run("start", typing: [])
    #expect(answer.code == .notFound)
    #expect(answer.questions == 0)
    let bare = world.run("").output
    #expect(bare.contains("export SOPCTL_DATA=\(office)"))
    #expect(bare.contains("sopctl init"))
    #expect(!bare.contains("sopctl start"))
  }

  @Test(arguments: ["a file in the folder's place", "a file that cannot be read"])
  func `where nothing can be noted, what was recorded stands`(obstacle: String) throws {
    let config = "\(world.home)/.config"
    if obstacle == "a file in the folder's place" {
      try "".write(toFile: config, atomically: true, encoding: .utf8)
    } else {
      try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: true)
    }
    #expect(world.run("init --data \(office)").complaints == "")
    #expect(world.run("\(Self.start) --data \(office)").complaints == "")
    #expect(world.run(Self.start).code == .done)
  }

  @Test(.needs(.root), arguments: Language.allCases)
  func `in a home folder of somebody else nothing is left`(language: Language) throws {
    world.set(environment: "SOPCTL_LANG", language.rawValue)
    #expect(chown(world.home, 1_999_999_999, 65_534) == 0)
    #expect(world.run("init --data \(office)").complaints == "")
    #expect(lines == nil)
    #expect(!FileManager.default.fileExists(atPath: "\(world.home)/.config"))

    for line in [Self.start, "\(Self.start) --dry-run"] {
      let answer = world.run(line)
      #expect(answer.code == .notRecorded)
      #expect(answer.complaints.contains("1999999999"), "\(answer.complaints)")
    }
    #expect(!FileManager.default.fileExists(atPath: "\(world.home)/.local"))
    world.set(terminal: TestWorld.terminal(80))
    #expect(world.run("start", typing: []).questions == 0)
    #expect(!world.run("").output.contains("sopctl start"))
    world.set(terminal: TestWorld.pipe)

    // Also where data have a place of their own, and where part of the path was made by mistake.
    let data = "\(world.home)/data"
    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      atPath: "\(world.home)/.local/share", withIntermediateDirectories: true)
    #expect(world.run(Self.start).code == .notRecorded)
    world.set(environment: "XDG_DATA_HOME", data)
    #expect(chown(data, 1_999_999_999, 65_534) == 0)
    #expect(world.run(Self.start).code == .notRecorded)
    #expect(chown(data, 0, 0) == 0)
    #expect(world.run(Self.start).code == .done)

    // On purpose it is made.
    world.set(environment: "XDG_DATA_HOME", nil)
    #expect(world.run("init").code == .done)
    #expect(world.run(Self.start).code == .done)
  }

  // MARK: - Variables

  @Test func `a book that a variable led to is known without it, and the other way round`() {
    world.set(environment: "XDG_DATA_HOME", "\(world.home)/data")
    let first = world.run(Self.start)
    #expect(first.code == .done)
    #expect(first.complaints.contains("~/.config/sopctl/kantor"))
    #expect(world.run(Self.start).complaints == "")
    #expect(lines == ["\(world.home)/data/sopctl"])
    world.set(environment: "XDG_DATA_HOME", nil)
    let lost = world.run(Self.start)
    #expect(lost.code == .notFound)
    #expect(lost.complaints.contains("SOPCTL_DATA=\(world.home)/data/sopctl"))

    let other = TestWorld()
    #expect(other.run(Self.start).code == .done)
    other.set(environment: "XDG_DATA_HOME", "\(other.home)/data")
    let led = other.run(Self.start)
    #expect(led.code == .notFound)
    #expect(led.complaints.contains("SOPCTL_DATA=\(other.home)/.local/share/sopctl"))
    #expect(!FileManager.default.fileExists(atPath: "\(other.home)/data"))
  }

  // MARK: - A book at home

  @Test(arguments: Language.allCases)
  func `a record in the book at home says so once after work elsewhere`(language: Language) {
    world.set(environment: "SOPCTL_LANG", language.rawValue)
    #expect(world.run(Self.start).code == .done)
    let made = world.run("init --data \(office)").complaints
    #expect(made.contains("~/.local/share/sopctl"))
    #expect(!made.contains("start"))

    // Who only looks is not told; nor is what cron runs.
    for line in ["status", "agenda", "overdue --record", "report monthly"] {
      #expect(world.run(line).complaints == "", "\(line)")
    }
    let remark = "export SOPCTL_DATA=\(office)"
    #expect(world.run("\(Self.start) --dry-run").complaints.contains(remark))
    #expect(world.run("note 001 --as APK --note a").complaints.contains(remark))
    #expect(world.run("note 001 --as APK --note b").complaints == "")
    #expect(world.run(Self.start).complaints == "")
    // Whoever names the folder is not told; and the next time it is said again.
    #expect(world.run("\(Self.start) --data \(office)").complaints == "")
    #expect(world.run("\(Self.start) --data \(world.office.path)").complaints == "")
    #expect(world.run("\(Self.start) --data \(office)").complaints == "")
    #expect(world.run(Self.start).complaints.contains(remark))
  }

  @Test func `on a terminal the book at home is named before anything is asked`() {
    #expect(world.run(Self.start).code == .done)
    #expect(world.run("init --data \(office)").code == .done)
    world.set(terminal: TestWorld.terminal(80))
    for (line, typed) in [("start", ["PIAK-03"]), ("step 001", [])] {
      let complaints = world.run(line, typing: typed).complaints
      let parts = complaints.split(separator: "SOPCTL_DATA=", omittingEmptySubsequences: false)
      #expect(parts.count == 2, "\(line): \(complaints)")
      #expect(complaints.hasPrefix("Perhatian: folder tidak disebut"), "\(line): \(complaints)")
    }
    #expect(world.entries.count == 1)
  }

  // MARK: - Folders that are gone

  @Test func `the latest comes first, and a folder without a book is offered to nobody`() throws {
    let other = "\(world.home)/lain"
    #expect(world.run("init --data \(office)").code == .done)
    #expect(world.run("init --data \(other)").code == .done)
    #expect(world.run(Self.start).complaints.contains("SOPCTL_DATA=\(other)"))
    #expect(world.run("\(Self.start) --data \(office)").complaints == "")
    #expect(lines == [other[...], office[...]])
    #expect(world.run(Self.start).complaints.contains("SOPCTL_DATA=\(office)"))

    try FileManager.default.moveItem(atPath: office, toPath: "\(world.home)/pindah")
    let answer = world.run(Self.start)
    #expect(answer.code == .notFound)
    #expect(answer.complaints.contains("SOPCTL_DATA=\(other)"))
    #expect(answer.complaints.contains("Di \(office) tidak ada lagi"))

    try FileManager.default.moveItem(atPath: other, toPath: "\(world.home)/pindah-juga")
    let lost = world.run(Self.start)
    #expect(lost.code == .notFound)
    #expect(lost.complaints.contains("~/.config/sopctl/kantor"))
    #expect(!lost.complaints.contains("SOPCTL_DATA"))
    world.set(terminal: TestWorld.terminal(80))
    #expect(!world.run("").output.contains("SOPCTL_DATA"))
    world.set(terminal: TestWorld.pipe)
    // As the remedy says.
    try FileManager.default.removeItem(atPath: file)
    #expect(world.run(Self.start).code == .done)
  }

  @Test func `the file is kept as it is but for the new line, and through a link`() throws {
    let target = "\(world.home)/dotfiles-kantor"
    let before = "/srv/lama\n\n# tangan\n/srv/sop"
    try before.write(toFile: target, atomically: true, encoding: .utf8)
    try FileManager.default.createDirectory(
      atPath: "\(world.home)/.config/sopctl", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: target)
    #expect(world.run(Self.start).complaints.contains("/srv/sop, /srv/lama"))
    #expect(world.run("init --data \(office)").code == .done)
    let text = try String(contentsOfFile: target, encoding: .utf8)
    #expect(text == "\(before)\n\(office)\n")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file) == target)
  }
}
