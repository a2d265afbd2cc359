import Foundation
import TestSupport
import Testing

@testable import sopctl

/// What the README shows is what happens.
struct ReadmeTests {
  @Test func `the sessions of the README go as it says`() throws {
    let readme = try Readme()
    let (text, complaints) = readme.replayed()
    #expect(complaints.isEmpty)
    try Golden(file: Readme.file).expect(text)
  }

  @Test func `nothing stands in the README that a reader does not see`() throws {
    #expect(!(try Readme().text.contains("<!--")))
  }

  @Test func `the script of the README accepts a sound book, and finds a changed one`() throws {
    let world = TestWorld()
    _ = world.run("start PIAK-03 --as APK --subject \"a | b; c = d\"")
    for activity in 1...4 { _ = world.run("step PIAK-03 \(activity) --as APK") }
    #expect(try Self.check(world).isSound)

    let book = URL(filePath: world.office.book)
    try Data(world.book + Array("000007 | torn".utf8)).write(to: book)
    #expect(try Self.check(world).isSound, "a fragment after the last LF is no line")
    _ = world.run("note PIAK-03 --as APK --note \"the fragment is sealed\"")
    #expect(try Self.check(world).isSound)

    var changed = world.book
    changed[changed.count / 2] ^= 1
    try Data(changed).write(to: book)
    #expect(try !Self.check(world).isSound)
  }

  @Test(arguments: 1...UInt64(Depth.of(200, orJust: 40)))
  func `the script of the README finds every damage that is not a cut at a line's end`(
    seed: UInt64
  ) throws {
    var random = SplitMix(state: seed)
    let world = TestWorld()
    _ = world.run("start PIAK-03 --as APK --subject pintu")
    for number in 1...3 { _ = world.run("note PIAK-03 --as APK --note \(number)") }
    var lines = world.book.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
      .map(Array.init)
    let index = Int.random(in: lines.indices.dropLast(), using: &random)
    let strange = ["hello", "", " | ", String(repeating: "a", count: 64), "x !terputus abc"]
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      let place = Int.random(in: 0...lines.count, using: &random)
      lines.insert(Array(strange.randomElement(using: &random)?.utf8 ?? "".utf8), at: place)
    case 1: lines.remove(at: index)
    case 2: lines.swapAt(index, index + 1)
    case 3: lines[index] += lines.remove(at: index + 1)
    default:
      let byte = Int.random(in: lines[index].indices, using: &random)
      lines[index][byte] ^= 1 << UInt8.random(in: 0..<5, using: &random)
    }
    let damaged = Data(lines.flatMap { $0 + [0x0A] })
    try damaged.write(to: URL(filePath: world.office.book))
    let text = String(decoding: damaged, as: UTF8.self)
    #expect(try !Self.check(world).isSound, "seed \(seed): \(text)")
  }

  @Test func `the script of the README has no more than fifteen lines`() throws {
    let script = try #require(try Self.script)
    #expect(script.split(separator: "\n").filter { !$0.hasPrefix("#") }.count <= 15)
  }

  @Test func `cron, systemd and Nagios are given commands that work`() throws {
    let world = TestWorld()
    let folder = "\(world.home)/kantor"
    #expect(world.run(["init", "--data", folder]).code == .done)
    let commands = try Readme().text.split(separator: "\n").compactMap { line in
      line.contains("MAILTO")
        ? nil : line.split(separator: "/usr/local/bin/sopctl ").dropFirst().first
    }
    #expect(commands.count == 6)
    for command in commands {
      let line = String(command).replacing("/srv/sop", with: folder).replacing(
        "$ARG1$", with: folder)
      let answer = world.run(line)
      #expect(answer.code == .done, "\(command): \(answer.complaints)")
    }
  }

  @Test func `the README lists every command`() throws {
    let text = try Readme().text
    for command in Program.tree.outline.commands {
      #expect(text.contains("`\(command.name)`"), "\(command.name)")
    }
  }

  private static var script: String? {
    get throws { try Readme().block("sh", after: "Checking a book without the program") }
  }

  private static func check(_ world: TestWorld) throws -> (isSound: Bool, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", try #require(script), "periksa.sh", world.office.book]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect((process.terminationStatus == 0) == output.contains("Semua paraf cocok."))
    return (process.terminationStatus == 0, output)
  }
}
