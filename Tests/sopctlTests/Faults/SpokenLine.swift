import CommandLineKit
import SOPCore
import Testing

@testable import sopctl

/// A command line that goes wrong, in an office with one open run.
struct SpokenLine {
  let line: String

  init(_ line: String) { self.line = line }

  /// - Returns: the name of what is wrong, and what is said of it at 80 columns.
  func spoken(in language: Language) -> (kind: String, text: String) {
    let world = TestWorld()
    #expect(world.run("start PIAK-07 --as APK").code == .done)
    // Whoever can be asked is asked, and told nothing.
    var terminal = TestWorld.terminal(80)
    terminal.isInput = false
    world.set(terminal: terminal)
    world.set(environment: "SOPCTL_LANG", language.rawValue)
    let words = ShellLine(line.replacing("~", with: world.home)).words
    let complaints = world.run(words).complaints.replacing(world.home, with: "~")
    let json = world.run(["--format", "json"] + words).output
    let kind = json.split(separator: "\"kind\":\"").dropFirst().first?.prefix { $0 != "\"" }
    // A line on which the format cannot be read is answered in text alone.
    return (kind.map(String.init) ?? "usage", complaints)
  }

  static let all = [
    "strat PIAK-03", "help strat", "--as APK", "start PIAK-03 --sbject 'ruang server'",
    "start PIAK-03 --sbject='ruang server' --as APK", "start", "list PIAK-03",
    "start PIAK-03 --as", "note 001 --as APK --note --dry-run", "note 001 --as APK --note --",
    "step 001 --reason --notes='a b' --as APK", "agenda --tail --run", "status --lang --json",
    "status --all=ya", "status --format=teks",
    "step 001 --as APK --planned nanti", "step 001 --as APK --planned=nanti",
    "step 001 --as APK -tnanti",
    "step 001 --as APK --as Kabid", "step 001 dua", "step 001 99999999999999999999",
    "agenda --tail 99999999999999999999",
    "start PIAK-03 --subject 'pintu ruang server di lantai dua gedung lama' --sbject x --as APK --by 'Budi Santoso' --note 'kunci dipinjam kepada satpam'",
    "start PIAK-03 --subject '会議室 é' --perihl x",
    "note 001 --as APK --note nik 3374010101900001", "status --run 3374 0101 0190 0001",
    "start PIAK-O3 --as APK", "start --as=AKP PIAK-03", "status 999", "start PIAK-07", "step",
    "report weekly 2026-11", "report --no-guard", "report 2026-11 2026-10", "report 2027-01",
    "agenda --since 2026-11-20 --until 2026-11-01", "report -o ~/.local/share/sopctl/kantor.json",
    "step --as Kabid",
  ].map(SpokenLine.init)
}
