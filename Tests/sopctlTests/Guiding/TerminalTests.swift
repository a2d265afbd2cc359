import Foundation
import TestSupport
import Testing

@testable import sopctl

/// The program itself at a real terminal.
@Suite(.needs(.program, .pseudoTerminal))
struct TerminalTests {
  /// One command at a terminal of 80 columns.
  private func run(
    _ arguments: String..., by name: String, as role: String, home: String,
    typing lines: [String] = []
  ) throws -> (code: Int32, screen: String) {
    let terminal = try #require(
      PseudoTerminal(
        running: Tool.binary, arguments, home: home,
        environment: ["NO_COLOR": "1", "SOPCTL_BY": name, "SOPCTL_AS": role], columns: 80, rows: 50)
    )
    terminal.answer(lines)
    let code = try #require(terminal.end())
    let screen = terminal.output.replacing("\r\n", with: "\n")
    let command = (["$ sopctl"] + arguments).joined(separator: " ")
    let text = Self.masked(screen.replacing(home, with: "~"))
    return (code, "\(command)\n\(text)\(code == 0 ? "" : "[keluar \(code)]\n")")
  }

  /// The screen without what the real clock and the real account put there.
  private static func masked(_ screen: String) -> String {
    var lines: [Substring] = []
    // How a sentence wraps depends on how long the figures in it are.
    var isSentence = false
    for line in screen.split(separator: "\n", omittingEmptySubsequences: false) {
      let goesOn = !line.isEmpty && !line.hasPrefix(" ") && !line.contains("? [")
      if isSentence && goesOn {
        lines[lines.count - 1] += " " + line
      } else {
        lines.append(line)
        isSentence = line.hasPrefix("Akan dicatat:") || line.hasPrefix("Entri ")
      }
    }
    return lines.joined(separator: "\n")
      .replacing(/\d+m\d+s/, with: "0m0s")
      .replacing(/\d+ (detik|menit)/, with: "N menit")
      .replacing(/\[[#-]+\]/, with: "[---]")
      .replacing(/\p{Lu}\w+ \d{4}-\d\d-\d\d \d\d:\d\d/, with: "HARI TANGGAL 00:00")
      .replacing(/\d\d:\d\d/, with: "00:00")
      .replacing(/-20\d\d-/, with: "-2026-")
      .replacing(/(Anda: [^(]+) \(\w+\)/) { "\($0.1) (akun)" }
      .replacing(/\ \([^ ]+\)(, Staf \|)/) { " (akun)\($0.1)" }
  }

  @Test(.timeLimit(.minutes(3)))
  func `a guided run of AKSES-SERVER with a refusal of access goes at a real terminal as recorded`()
    throws
  {
    let world = TestWorld()
    func step(_ name: String, _ role: String, _ lines: String...) throws -> String {
      try run("step", by: name, as: role, home: world.home, typing: lines).screen
    }
    let session = [
      try run(by: "Wati Lestari", as: "Staf", home: world.home).screen,
      try run(
        "start", by: "Wati Lestari", as: "Staf", home: world.home,
        typing: [
          "1", "kunjungan vendor AC", "", "Joko Susilo", "", "", "KTP 3322011201900001",
          "KTP 33************01", "laptop", "", "ya",
        ]
      ).screen,
      try step("Dedi Kurnia", "Koordinator", "", ""),
      try step("Siti Aminah", "Kabid", "mungkin", "tidak", "t"),
      try step("Siti Aminah", "Kabid", "tidak", "y"),
      try step("Wati Lestari", "Staf", "", "1", "", ""),
      try step("Siti Aminah", "Koordinator", "", ""),
      try step("Wati Lestari", "Kabid", "", ""),
      try step("Rudi Hartono", "Kabid", "", ""),
      try run(by: "Wati Lestari", as: "Staf", home: world.home).screen,
      try step("Wati Lestari", "Staf", "Arsip map 7", ""),
    ].joined(separator: "\n")
    #expect(world.faults.isEmpty)
    try Golden("Transcripts/Terminal/akses-ditolak.txt").expect(session)
  }

  @Test(arguments: 0..<4)
  func `Ctrl-C at a real terminal ends with 130, and nothing is recorded`(asked: Int) throws {
    let world = TestWorld()
    #expect(world.run("start MAINT-JARINGAN --as ADB").code == .done)
    let before = world.book
    let answers = ["", "", "jaringan putus"].prefix(asked) + [PseudoTerminal.interrupt]
    let answer = try run(
      "step", by: "Budi", as: "ADB", home: world.home, typing: Array(answers))
    #expect(answer.code == 130, "\(answer.screen)")
    #expect(answer.screen.contains("Dihentikan; tidak ada yang dicatat."), "\(answer.screen)")
    #expect(world.book == before)
  }
}
