import Foundation
import TestSupport
import Testing

@testable import sopctl

/// What is said of how a book is kept, and of what is left to do so that only the program reaches it.
@Suite(.needs(.program, .accounts, .lentGroups))
struct CustodyTests {
  private let office: ClosedOffice

  init() throws { office = try ClosedOffice() }

  private func said(_ command: String, by program: String = "sopctl") throws -> String {
    try office.root(
      "SOPCTL_LANG=id \(office.folder)/\(program) \(command) --data \(office.path)"
    ).text
  }

  /// Makes accounts members of the group.
  private func join(_ names: String...) throws {
    let list = "\(office.folder)/group"
    let lines = try String(contentsOfFile: list, encoding: .utf8).split(separator: "\n").map {
      guard $0.hasPrefix(office.group + ":") else { return String($0) }
      return $0.prefix { $0 != "," }.split(separator: ":").prefix(3).joined(separator: ":") + ":"
        + names.joined(separator: ",")
    }
    // In place: it is mounted elsewhere.
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: list, atomically: false, encoding: .utf8)
  }

  @Test func `an office that only the program reaches is said to be one, and has no fault`() throws
  {
    let answer = try said("validate")
    #expect(
      answer.contains(
        "Penjagaan buku: hanya lewat program sopctl (grup \(office.group), tanpa anggota)."))
    #expect(!answer.contains("usermod") && !answer.contains("chown root:"), "\(answer)")
    #expect(
      answer.contains("kantor: izinnya benar") && answer.contains("buku-agenda.txt: izinnya benar"))
    let json = try said("validate --json")
    #expect(
      json.contains(#""kind":"program","group":"\#(office.group)","appendOnly":false"#), "\(json)")
  }

  @Test func `a program that is not lent the group is told once`() throws {
    let answer = try said("validate", by: "plain")
    let lines = answer.split(separator: "\n").filter { $0.contains("chown root:\(office.group)") }
    #expect(
      lines.count == 1 && answer.contains("peringatan: Kantor ini hanya dicapai lewat program"),
      "\(answer)")
  }

  @Test func `members that remain are named, with the command by which they leave`() throws {
    try join(office.officials[0], office.stranger)
    let answer = try said("validate")
    #expect(
      answer.contains("siapa pun dalam grup \(office.group) dapat menulis dengan penyunting"),
      "\(answer)")
    #expect(
      answer.contains(
        "gpasswd -d \(office.officials[0]) \(office.group) && gpasswd -d \(office.stranger) \(office.group)"
      ),
      "\(answer)")
    let upkeep = try said("init --group \(office.group)")
    #expect(upkeep.contains("  gpasswd -d \(office.officials[0]) \(office.group)\n"), "\(upkeep)")
  }

  @Test func `what is left to do is printed as commands, which do it`() throws {
    let upkeep = try said("init --group \(office.group)", by: "plain")
    let lending =
      "chown root:\(office.group) \(office.folder)/plain && chmod 2755 \(office.folder)/plain"
    #expect(upkeep.contains("  \(lending)\n"), "\(upkeep)")
    #expect(upkeep.contains("  setfacl -R -m g:PEMERIKSA:rX,d:g:PEMERIKSA:rX \(office.path)\n"))
    #expect(!upkeep.contains("chmod +t"))
    _ = try office.root(lending)
    #expect(!(try said("init", by: "plain")).contains("chown root:"))
    #expect(try office.run(office.officials[0], "plain start PIAK-03").code == 0)
    let folders = try office.root("stat -c %a \(office.path)/definisi \(office.path)/lampiran")
    #expect(folders.text == "3770\n3770\n")
  }

  @Test
  func `an office that was its group's becomes the program's by the commands that init prints`()
    throws
  {
    let path = "\(office.folder)/lama"
    let made = try office.root(
      "SOPCTL_LANG=id \(office.folder)/plain init --data \(path) --group \(office.group)")
    #expect(made.text.contains(#"isi "pejabat" di kantor.json"#), "\(made.text)")
    #expect(try office.root("stat -c %a \(path)/definisi").text == "2770\n")
    try join(office.officials[0])
    let settings = "cat \(office.folder)/kantor.json > \(path)/kantor.json"
    let again = try office.root(
      "\(settings) && SOPCTL_LANG=id \(office.folder)/sopctl init --data \(path) --group \(office.group)"
    )
    let commands = again.text.split(separator: "\n").filter {
      $0.hasPrefix("  chmod +t") || $0.hasPrefix("  gpasswd") || $0.hasPrefix("  chown")
    }
    #expect(commands.count == 2, "\(again.text)")
    _ = try office.root(String(commands.first { $0.contains("+t") } ?? ""))
    try join()
    let validated = try office.root(
      "SOPCTL_LANG=id \(office.folder)/sopctl validate --data \(path)")
    #expect(validated.text.contains("hanya lewat program"), "\(validated.text)")
  }

  @Test(.needs(.appendOnlyFiles)) func `that a book can only grow is said`() throws {
    #expect(try said("init").contains("  chattr +a \(office.book)\n"))
    #expect(try office.root("chattr +a \(office.book)").code == 0)
    #expect(try said("validate").contains("tanpa anggota) (chattr +a)."))
    #expect(!(try said("init")).contains("chattr"))
  }

  @Test func `reports say it at their foot`() throws {
    #expect(try office.run(office.officials[0], "sopctl start PIAK-03").code == 0)
    for format in ["text", "html"] {
      let report = try office.run(office.reader, "sopctl report daily --format \(format)")
      let words = report.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("Penjagaan buku: hanya lewat program sopctl"), "\(words)")
    }
    let json = try office.run(office.reader, "sopctl report daily --json")
    #expect(json.text.contains(#""custody":{"kind":"program""#), "\(json.text)")
  }

  @Test func `an office of one person is said to be one`() {
    let world = TestWorld()
    #expect(world.run("start PIAK-03 --as APK").code == .done)
    #expect(
      world.run("validate").output.contains(
        "buku-agenda.txt: Penjagaan buku: satu orang, hanya pemiliknya yang dapat menulis."))
  }
}
