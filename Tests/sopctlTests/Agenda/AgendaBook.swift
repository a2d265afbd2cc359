import SOPCore
import Testing

@testable import sopctl

/// A small book for tests of those who read it: two runs, two days, a note, a correction.
enum AgendaBook {
  static func world(columns: Int? = nil) -> TestWorld {
    let world = TestWorld(now: "2026-11-20 08:00:00")
    _ = world.run("start PIAK-03 --as APK")
    world.set(now: "2026-11-20 08:05:00")
    _ = world.run("step --as APK --planned '09:00'")
    world.set(now: "2026-11-20 08:06:30")
    _ = world.run("correct PIAK-03-001 --as APK --reason 'salah tekan'")
    world.sit("siti", "Siti Aminah")
    world.set(now: "2026-11-23 07:45:00")
    _ = world.run("start PIAK-07 --as 'Sub Koord' --subject 'laporan minggu ke-47'")
    _ = world.run(
      "note PIAK-03-001 --as 'Sub Koord' --note 'kunci cadangan di lemari arsip'")
    if let columns { world.set(terminal: TestWorld.terminal(columns)) }
    world.set(environment: "TERM", "dumb")
    return world
  }

  /// What a command prints on a terminal of this width.
  static func print(_ line: String, columns: Int) -> String {
    world(columns: columns).run(line).output
  }
}
