import SOPCore
import Testing

@testable import SOPStore
@testable import sopctl

struct ShowTests {
  private static func show(_ line: String, columns: Int) -> String {
    let world = TestWorld()
    world.set(terminal: TestWorld.terminal(columns))
    world.set(environment: "TERM", "dumb")
    return world.run("show \(line)").output
  }

  @Test(arguments: ["AKSES-SERVER", "MAINT-JARINGAN", "PIAK-02", "PIAK-03", "PIAK-07"])
  func `no line is wider than the terminal`(code: String) {
    for columns in [20, 33, 40, 56, 64, 79, 80, 93, 100, 120, 160, 300] {
      for line in Self.show(code, columns: columns).split(separator: "\n") {
        #expect(line.count <= columns && !line.hasSuffix(" "), "\(columns): \(line)")
      }
    }
  }

  /// Wherever lines are broken, no word of the form gets lost.
  @Test(arguments: [30, 80, 120])
  func `every word of the form is shown`(columns: Int) throws {
    for (_, _, bytes) in BundledDefinitions.files {
      let procedure = try Procedure.read(bytes)
      let shown = Set(Self.show(procedure.code, columns: columns).split { $0 == " " || $0 == "\n" })
      let texts =
        procedure.activities.flatMap { [$0.title, $0.requirements, $0.output] }
        + procedure.lists.legalBasis + procedure.lists.qualifications + procedure.sourceNotes
      for word in texts.compactMap({ $0 }).flatMap({ $0.split(separator: " ") })
      where word.count <= 14 {
        #expect(shown.contains(word), "\(procedure.code): \(word)")
      }
    }
  }

  @Test func `as JSON the definition is its file, byte by byte`() throws {
    for (_, _, bytes) in BundledDefinitions.files {
      let code = try Procedure.read(bytes).code
      #expect(Array(TestWorld().run("show \(code.lowercased()) --json").output.utf8) == bytes)
    }
  }

  @Test func `an unknown SOP is told with the nearest one`() {
    let answer = TestWorld().run("show PIAK-3 --lang en")
    #expect(answer.code == .notFound)
    #expect(answer.output.isEmpty)
    #expect(answer.complaints.contains("PIAK-03"))
  }

  @Test func `a file cannot steer the terminal`() throws {
    let world = TestWorld()
    let file = world.run("show PIAK-07 --json").output
    world.write(
      file.replacing("Buku Laporan", with: #"\u001b[31m\u202emerah"#), to: "sops/own.json")
    let form = world.run("show PIAK-07")
    #expect(form.code == .done)
    #expect(form.output.contains(#"\u{1B}[31m\u{202E}merah"#))
    #expect(!form.output.unicodeScalars.contains("\u{1B}"))
  }
}
