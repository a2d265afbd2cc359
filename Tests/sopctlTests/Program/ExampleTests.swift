import CommandLineKit
import Foundation
import Testing

@testable import sopctl

/// Every example of the help and of the man page, carried out.
struct ExampleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let line: String
    var testDescription: String { line }

    static let all = Program.tree.outline.commands.flatMap(\.examples).map { Case(line: $0.line) }
  }

  /// What must have been done before an example means anything.
  private func preparations(for line: String) -> [String] {
    let apk = "--as APK --by Budi"
    var lines = ["start PIAK-03 \(apk)"]
    // Activity 1 is the one that sets a time.
    if !line.contains("--planned") { lines.append("step PIAK-03-001 1 \(apk)") }
    if line.hasPrefix("sopctl return") { lines += (2...4).map { "step PIAK-03-001 \($0) \(apk)" } }
    if line.hasPrefix("sopctl resume") { lines.append("pause PIAK-03-001 \(apk) --reason rapat") }
    if line.contains("PIAK-07-001") {
      lines += ["start PIAK-07 \(apk)", "step PIAK-07-001 1 \(apk) --set periode=bulanan"]
    }
    if line.contains("AKSES-SERVER-001") {
      lines += [
        "start AKSES-SERVER --as Staf --by Wati",
        "step AKSES-SERVER-001 1 --as Staf --by Wati --set nama=Joko --set identitas=SIM --set perangkat=laptop",
        "step AKSES-SERVER-001 2 --as Koordinator --by Agus",
      ]
    }
    if line.contains("AKSES-SERVER-001 5") {
      lines.append("step AKSES-SERVER-001 3 --as Kabid --by Rina --answer tidak")
    }
    if line.contains("/srv/sop-2026") { lines.append("init --data ~/srv/sop-2026") }
    return lines
  }

  /// The example as this machine can carry it out: in the world's own folder, in a group that there is,
  /// without what a shell does with the answer.
  private func command(of example: Case) -> String {
    var line = example.line
    for sign in [" > ", " | "] {
      if let shell = line.firstRange(of: sign) { line = String(line[..<shell.lowerBound]) }
    }
    for name in [
      "pintu.jpg", "nota.pdf", "laporan-2026-10.html", "laporan-2026-11.html", "piak-03.html",
    ] {
      line = line.replacing(" \(name)", with: " ~/\(name)")
    }
    return line.replacing(" ./kantor.json", with: " ~/kantor.json").replacing(
      "/srv/", with: "~/srv/"
    ).replacing(" --group dukcapil", with: "")
      .replacing("--up-to 214", with: "--up-to 2")
  }

  @Test(arguments: Case.all)
  func `an example does what it says`(example: Case) throws {
    let world = TestWorld()
    world.set(now: "2026-11-20 09:00:00")
    for name in ["pintu.jpg", "nota.pdf", "laporan-2026-10.html"] {
      try name.write(toFile: "\(world.home)/\(name)", atomically: true, encoding: .utf8)
    }
    try "{}".write(toFile: "\(world.home)/kantor.json", atomically: true, encoding: .utf8)
    let command = command(of: example)
    // The periods that examples report on are those of a book that has been kept for a while.
    if command.hasPrefix("sopctl report ") {
      world.open(book: nil, at: "2026-01-02T08:00:00+07:00")
    }
    func run(_ line: String) -> TestWorld.Answer {
      world.run(line.replacing("~/", with: "\(world.home)/"))
    }
    for line in preparations(for: command) {
      let answer = run(line)
      #expect(answer.code == .done, "\(line): \(answer.complaints)")
    }
    let answer = run(String(command.trimmingPrefix("sopctl ")))
    // A board needs a terminal, and says so.
    let expected: [ExitCode] =
      command.contains("--watch") ? [.usage] : [.done]
    #expect(expected.contains(answer.code), "\(answer.code.rawValue): \(answer.complaints)")
  }
}
