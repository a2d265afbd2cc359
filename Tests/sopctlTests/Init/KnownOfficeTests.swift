import CommandLineKit
import Foundation
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
    #expect(lines == [office[...]])
  }

  @Test func `a first record in a book that is there notes it too`() {
    world.set(environment: "XDG_CONFIG_HOME", "\(world.home)/lain")
    #expect(world.run("init --data \(office)").code == .done)
    world.set(environment: "XDG_CONFIG_HOME", nil)
    #expect(lines == nil)

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

  @Test(.enabled(if: geteuid() == 0, "only root can give a folder away"))
  func `in a home folder of somebody else nothing is left`() {
    #expect(chown(world.home, 65_534, 65_534) == 0)
    #expect(world.run("init --data \(office)").complaints == "")
    #expect(lines == nil)
    #expect(!FileManager.default.fileExists(atPath: "\(world.home)/.config"))
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
