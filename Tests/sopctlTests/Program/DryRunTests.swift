import Foundation
import Testing

@testable import sopctl

/// A rehearsal leaves every file of the office as it was, down to the time at which it was written.
struct DryRunTests {
  /// What stands in a folder: by each path, what it holds and when that was written.
  private static func contents(of folder: String) throws -> [String: [String]] {
    let files = FileManager.default
    var contents: [String: [String]] = [:]
    for name in files.subpaths(atPath: folder) ?? [] {
      let path = "\(folder)/\(name)"
      let attributes = try files.attributesOfItem(atPath: path)
      contents[name] = [
        "\(attributes[.modificationDate] as? Date ?? .distantPast)",
        "\((attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0)",
        "\(attributes[.posixPermissions] ?? "")",
        files.contents(atPath: path)?.base64EncodedString() ?? "",
      ]
    }
    return contents
  }

  @Test func `no command that writes leaves a trace of its rehearsal`() throws {
    let world = TestWorld()
    let photo = "\(world.home)/foto.jpg"
    #expect(FileManager.default.createFile(atPath: photo, contents: Data("foto".utf8)))
    #expect(world.run(AnswerJSONTests.session[0]).code == .done)
    for line in AnswerJSONTests.session.dropFirst() + ["start PIAK-03 --as APK"] {
      let takesEvidence = ["step", "return", "note"].contains { line.hasPrefix($0) }
      let before = try Self.contents(of: world.office.path)
      let answer = world.run(line + " --dry-run" + (takesEvidence ? " --attach \(photo)" : ""))
      #expect(answer.code == .done, "\(line): \(answer.complaints)")
      #expect(try Self.contents(of: world.office.path) == before, "\(line)")
      #expect(world.run(line).code == .done)
      world.pass(minutes: 4)
    }
  }

  @Test func `a first start that is rehearsed makes no folder`() throws {
    let world = TestWorld()
    #expect(world.run("start PIAK-07 --as APK --dry-run").code == .done)
    #expect(try Self.contents(of: world.home).isEmpty)
  }

  @Test(arguments: ["", " --json", " --role Kabid", " --lang en"])
  func `overdue notices are rehearsed as they are recorded`(options: String) throws {
    let world = TestWorld()
    _ = world.run("start PIAK-07 --as APK")
    _ = world.run("step 001 --as APK --set periode=harian")
    world.pass(minutes: 300)
    let before = try Self.contents(of: world.office.path)
    let rehearsed = world.run("overdue --record --dry-run" + options)
    #expect(try Self.contents(of: world.office.path) == before)
    let done = world.run("overdue --record" + options)
    #expect(rehearsed.output == done.output)
    #expect(rehearsed.code == done.code)
    #expect(done.complaints.isEmpty)
    #expect(world.entries.count > 2)
    let isEnglish = options.contains("en")
    #expect(
      rehearsed.complaints
        == (isEnglish ? "Dry run, nothing recorded.\n" : "Uji coba, tidak dicatat.\n"))
    let again = world.run("overdue --record --dry-run" + options)
    #expect(again.output == world.run("overdue --record" + options).output)
    #expect(again.complaints.isEmpty)
  }

  @Test(arguments: ["", " --mode 640", " --lang en"])
  func `an office is rehearsed as it is made`(options: String) throws {
    let world = TestWorld()
    let line = "init --data \(world.home)/kantor" + options
    let rehearsed = world.run(line + " --dry-run")
    #expect(try Self.contents(of: world.home).isEmpty)
    let done = world.run(line)
    #expect(rehearsed.code == .done && done.code == .done)
    let plan =
      options.contains("en") ? "Dry run, nothing made. " : "Uji coba, tidak ada yang dibuat. "
    #expect(rehearsed.output.hasPrefix(plan))
    let words = { (text: String) in text.split { $0 == " " || $0 == "\n" } }
    #expect(words(String(rehearsed.output.dropFirst(plan.count))) == words(done.output))
  }

  @Test func `what making an office refuses its rehearsal refuses`() throws {
    let world = TestWorld()
    let folder = "\(world.home)/kantor"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    #expect(FileManager.default.createFile(atPath: "\(folder)/surat.txt", contents: nil))
    for line in ["init --data \(folder) --mode 640", "init --data \(folder) --group tidak-ada"] {
      let rehearsed = world.run(line + " --dry-run")
      let done = world.run(line)
      #expect(done.code != .done)
      #expect(rehearsed.code == done.code)
      // Between them a line may be shown, which is not the same.
      let said = rehearsed.complaints.split(separator: "\n")
      let expected = done.complaints.split(separator: "\n")
      #expect(said.first == expected.first && said.last == expected.last)
    }
  }

  @Test func `an office that is there is left as it is`() throws {
    let world = TestWorld()
    #expect(world.run("init").code == .done)
    let before = try Self.contents(of: world.office.path)
    let rehearsed = world.run("init --dry-run")
    #expect(rehearsed.output == world.run("init").output)
    #expect(try Self.contents(of: world.office.path) == before)
  }
}
