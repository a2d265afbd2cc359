import SOPCore
import Testing

@testable import sopctl

/// The answers of commands that write, as JSON: exactly the keys of the contract, whatever happened.
struct AnswerJSONTests {
  /// One of each event, in an order in which each is legal.
  static let session = [
    "start PIAK-07 --as APK --subject 'pintu \"A\"'",
    "step 001 --as APK --set periode=harian --planned 08:10",
    "pause 001 --as APK --reason listrik", "note 001 --as Kabid --note cepat",
    "resume 001 --as APK", "step 001 2 --as APK", "step 001 3 --as APK",
    "return 001 --as 'Sub Koord' --by Siti --reason kurang", "step 001 --as APK",
    "step 001 --as 'Sub Koord' --by Siti", "step 001 --as Kabid --by Rudi",
    "step 001 --as APK --reason x", "correct 001 --as Kabid --reason keliru",
    "cancel 001 --as Kabid --reason selesai",
  ]

  private func json(_ answer: TestWorld.Answer) throws -> JSONValue {
    let document = try JSONDocument.read(Array(answer.output.utf8))
    #expect(document.duplicateKeys.isEmpty)
    #expect(answer.output.hasSuffix("\n"))
    #expect(answer.output.split(separator: "\n").count == 1)
    return document.value
  }

  private func keys(_ value: JSONValue?) -> [String] { value?.object?.map(\.key) ?? [] }

  @Test(arguments: [false, true])
  func `every answer has the keys of the contract`(isDryRun: Bool) throws {
    let world = TestWorld()
    for line in Self.session {
      if isDryRun && !world.book.isEmpty {
        let before = world.book
        try check(world.run(line + " --json -n"), isDryRun: true, of: line)
        #expect(world.book == before)
      }
      try check(world.run(line + " --format json"), isDryRun: false, of: line)
      world.pass(minutes: 4)
    }
    #expect(world.entries.count == Self.session.count)
    #expect(world.faults.isEmpty)
  }

  private func check(_ answer: TestWorld.Answer, isDryRun: Bool, of line: String) throws {
    try #require(answer.code == .done, "\(line): \(answer.complaints)")
    let value = try json(answer)
    #expect(keys(value) == ["version", "dryRun", "entries", "run"])
    #expect(value["version"]?.integer == 1)
    #expect(value["dryRun"]?.bool == isDryRun)
    let entries = try #require(value["entries"]?.array)
    #expect(entries.count == 1)
    #expect(
      keys(entries.first) == [
        "no", "time", "run", "event", "activityNo", "role", "by", "text", "details", "seal",
      ])
    #expect(entries.first?["details"]?["lampiran"]?.array?.isEmpty == true)
    let run = try #require(value["run"])
    #expect(
      keys(run) == [
        "id", "sop", "subject", "state", "outcome", "activity", "startedAt", "endedAt", "progress",
      ])
    #expect(keys(run["progress"]) == ["done", "of"])
    guard case .null? = run["activity"] else {
      #expect(
        keys(run["activity"]) == [
          "no", "title", "role", "since", "due", "budgetMinutes", "elapsedMinutes", "overdue",
          "overdueMinutes",
        ])
      return
    }
    #expect(["completed", "cancelled"].contains(run["state"]?.string))
  }

  @Test func `the entries of the answers are those of the book`() throws {
    let world = TestWorld()
    for line in Self.session {
      let value = try json(world.run(line + " --json"))
      let told = try #require(value["entries"]?.array?.first)
      let entry = try #require(world.entries.last)
      #expect(told["no"]?.integer == entry.no)
      #expect(told["seal"]?.string == entry.seal.hex)
      #expect(told["text"]?.string == entry.text)
      #expect(told["event"]?.string == entry.event.kind.rawValue)
      #expect(told["time"]?.string == entry.event.recorded.text)
      let details = try #require(told["details"]?.object).filter { $0.key != "lampiran" }
      let pairs = entry.event.details.pairs
      #expect(details.map(\.key) == pairs.map(\.name))
      #expect(details.map(\.value.string) == pairs.map(\.value))
      world.pass(minutes: 4)
    }
  }

  @Test func `a dry run answers as the command itself, but for saying so`() throws {
    let world = TestWorld()
    #expect(world.run(Self.session[0]).code == .done)
    for line in Self.session.dropFirst() {
      for format in ["text", "json"] {
        let before = world.book
        let rehearsed = world.run("\(line) --format \(format) --dry-run")
        #expect(world.book == before)
        let twin = TestWorld()
        twin.write(String(decoding: before, as: UTF8.self), to: "buku-agenda.txt")
        twin.change { [now = world.now] in $0.now = now }
        let done = twin.run("\(line) --format \(format)")
        #expect(rehearsed.code == done.code)
        let entry = AgendaEntry.text(ofNo: world.entries.count + 1)
        let expected = done.output.replacing("\"dryRun\":false", with: "\"dryRun\":true")
          .replacing("Entri \(entry):", with: "Uji coba, tidak dicatat:")
        #expect(rehearsed.output == expected)
      }
      #expect(world.run(line).code == .done)
      world.pass(minutes: 4)
    }
  }

  @Test(arguments: [
    ("start PIAK-99 --as APK", 4), ("start PIAK-07", 2), ("start PIAK-07 --as APK --at 99", 2),
    ("step 001 --as Kabid", 3), ("step 009 --as APK", 4), ("step --nonsense", 2), ("nonsense", 2),
  ])
  func `an error is an object on standard output and a sentence on standard error`(
    line: String, code: Int
  ) throws {
    let world = TestWorld()
    #expect(world.run("start PIAK-07 --as APK").code == .done)
    let plain = world.run(line)
    let answer = world.run(line + " --json")
    #expect(answer.code.rawValue == Int32(code))
    #expect(plain.code == answer.code)
    // Between its sentence and its remedy each may show the line, which is not the same.
    #expect(
      plain.complaints.split(separator: "\n").first
        == answer.complaints.split(separator: "\n").first)
    #expect(
      plain.complaints.split(separator: "\n").last == answer.complaints.split(separator: "\n").last)
    #expect(plain.output.isEmpty)
    let value = try json(answer)
    #expect(keys(value) == ["version", "error"])
    #expect(keys(value["error"]) == ["code", "kind", "message", "remedy"])
    #expect(value["error"]?["code"]?.integer == code)
    let message = try #require(value["error"]?["message"]?.string)
    #expect(answer.complaints.hasPrefix(message))
  }
}
