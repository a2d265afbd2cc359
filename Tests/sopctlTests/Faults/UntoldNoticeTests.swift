import Foundation
import Glibc
import SOPCore
import Testing

@testable import sopctl

/// A notice that was recorded and could not be printed is told by the next run, until one was printed.
struct UntoldNoticeTests {
  /// A run that is twice over its budget, and notices of it that no one could read.
  private func world(_ options: String = "", environment: [String: String] = [:]) -> TestWorld {
    let world = TestWorld()
    for (name, value) in environment { world.set(environment: name, value) }
    #expect(world.run("start PIAK-07 --as APK").code == .done)
    #expect(world.run("step 001 --as APK --set periode=harian").code == .done)
    world.pass(minutes: 121)
    world.change { $0.outputFault = ENOSPC }
    #expect(world.run("overdue --record \(options)").code == .notPrinted)
    return world
  }

  private func canPrint(_ world: TestWorld) { world.change { $0.outputFault = nil } }

  private func cache(of world: TestWorld) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "\(world.home)/.cache/sopctl")
    return (names ?? []).filter { $0.hasPrefix("belum-") }
  }

  @Test func `it is told again until it was printed, and recorded once`() {
    let world = world()
    #expect(world.entries.count == 4)
    let failed = world.run("overdue --record")
    #expect(failed.code == .notPrinted)
    #expect(failed.complaints.contains("overdue --record berikutnya"), "\(failed.complaints)")
    #expect(cache(of: world).count == 2)
    canPrint(world)
    world.pass(minutes: 15)
    let answer = world.run("overdue --record")
    #expect(answer.code == .done)
    #expect(answer.output.contains("PIAK-07-2026-001  kegiatan 2 dari 6"), "\(answer.output)")
    // As it was when it was recorded.
    #expect(answer.output.contains("tingkat 2 dari 2"), "\(answer.output)")
    #expect(world.entries.count == 4)
    #expect(cache(of: world).isEmpty)
    #expect(world.run("overdue --record").output.isEmpty)
  }

  @Test func `it has the words that the first run would have printed`() {
    let printed = TestWorld()
    _ = printed.run("start PIAK-07 --as APK")
    _ = printed.run("step 001 --as APK --set periode=harian")
    printed.pass(minutes: 121)
    let words = printed.run("overdue --record").output
    #expect(!words.isEmpty)
    for format in ["", "--json"] {
      let world = world()
      canPrint(world)
      let again = world.run("overdue --record \(format)").output
      if format.isEmpty { #expect(again == words) } else { #expect(again.contains(#""level":2"#)) }
    }
  }

  @Test func `it is told even if the activity was completed meanwhile`() {
    let world = world()
    canPrint(world)
    #expect(world.run("step 001 2 --as APK --reason 'listrik padam'").code == .done)
    #expect(world.run("overdue --record").output.contains("kegiatan 2 dari 6"))
    #expect(world.run("overdue --record").output.isEmpty)
  }

  @Test func `it is told together with what is new`() {
    let world = TestWorld()
    _ = world.run("start PIAK-07 --as APK")
    _ = world.run("step 001 --as APK --set periode=harian")
    world.pass(minutes: 61)
    world.change { $0.outputFault = EPIPE }
    #expect(world.run("overdue --record").code == .notPrinted)
    canPrint(world)
    world.pass(minutes: 60)
    let answer = world.run("overdue --record --json")
    #expect(answer.output.contains(#""level":1"#) && answer.output.contains(#""level":2"#))
    #expect(world.entries.count == 4)
    #expect(cache(of: world).isEmpty)
  }

  @Test func `whoever asks for another role is not told, and strikes nothing off`() {
    let world = world("--role 'Sub Koord'")
    canPrint(world)
    let other = world.run("overdue --record --role Kabid")
    #expect(!other.output.contains("tingkat 1"), "\(other.output)")
    #expect(cache(of: world).count == 1)
    #expect(world.run("overdue --record --role 'Sub Koord'").output.contains("tingkat 1 dari 2"))
    #expect(cache(of: world).isEmpty)
  }

  @Test func `a dry run strikes nothing off`() {
    let world = world()
    canPrint(world)
    #expect(world.run("overdue --record --dry-run").code == .done)
    #expect(world.run("overdue --record").output.contains("tingkat 2"))
  }

  @Test(arguments: ["/dev/null/cache", "/proc/nowhere"])
  func `where nothing can be kept, notices are recorded and told as ever`(cache: String) {
    let world = world(environment: ["XDG_CACHE_HOME": cache])
    #expect(world.entries.count == 4)
    #expect(!world.run("overdue --record").complaints.contains("berikutnya"))
    canPrint(world)
    #expect(world.run("overdue --record").output.isEmpty)
  }

  @Test func `a killed command's notice is told, and what is noted wrongly is struck off`() throws {
    let world = world()
    canPrint(world)
    let folder = "\(world.home)/.cache/sopctl"
    let name = try #require(cache(of: world).first)
    // As if it was noted and then another entry was recorded, or none yet; and what is no note at all.
    for odd in ["000001", "000009", "x", "0", "99999999999999999999"] {
      let file = "\(name.dropLast(6))\(odd)"
      #expect(FileManager.default.createFile(atPath: "\(folder)/\(file)", contents: nil))
    }
    let answer = world.run("overdue --record")
    #expect(answer.code == .done)
    #expect(answer.output.contains("tingkat 2"))
    #expect(world.entries.count == 4)
    let left = cache(of: world).map { $0.split(separator: "-").last ?? "" }
    #expect(!left.contains("000001") && left.contains("000009"))
  }

  @Test func `another account tells nothing of what was not its own`() {
    let world = world()
    canPrint(world)
    world.sit("siti", "Siti Aminah")
    #expect(world.run("overdue --record").output.isEmpty)
  }

  @Test func `another book's notices are not told here`() throws {
    let world = world()
    canPrint(world)
    #expect(world.run("init --data \(world.home)/lain").code == .done)
    #expect(world.run("overdue --record --data \(world.home)/lain").output.isEmpty)
    #expect(world.run("overdue --record").output.contains("tingkat 2"))
  }

  @Test func `a copy of the book tells nothing of the original, and strikes nothing off`() throws {
    let world = world()
    canPrint(world)
    let copy = "\(world.home)/salinan"
    try FileManager.default.copyItem(atPath: world.office.path, toPath: copy)
    #expect(world.run("overdue --record --data \(copy)").output.isEmpty)
    #expect(cache(of: world).count == 2)
    #expect(world.run("overdue --record").output.contains("tingkat 2"))
  }

  @Test func `another way to the same folder tells what is left`() throws {
    let world = world()
    canPrint(world)
    let link = "\(world.home)/tautan"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: world.office.path)
    #expect(world.run("overdue --record --data \(link)").output.contains("tingkat 2"))
    #expect(cache(of: world).isEmpty)
  }

  @Test func `what was noted and is recorded only now is told once`() {
    let world = TestWorld()
    _ = world.run("start PIAK-07 --as APK")
    _ = world.run("step 001 --as APK --set periode=harian")
    let book = String(decoding: world.book, as: UTF8.self)
    world.pass(minutes: 121)
    world.change { $0.outputFault = ENOSPC }
    #expect(world.run("overdue --record").code == .notPrinted)
    canPrint(world)
    // As a command leaves it that is killed before it records, or a book that is restored.
    world.write(book, to: "buku-agenda.txt")
    let answer = world.run("overdue --record --json").output
    #expect(answer.components(separatedBy: #""level":1"#).count == 2, "\(answer)")
    #expect(answer.components(separatedBy: #""level":2"#).count == 2, "\(answer)")
    #expect(cache(of: world).isEmpty)
  }

  @Test func `the remedy names the folder that was given`() {
    let world = TestWorld()
    _ = world.run("start PIAK-07 --as APK")
    _ = world.run("step 001 --as APK --set periode=harian")
    world.pass(minutes: 121)
    world.change { $0.outputFault = ENOSPC }
    let folder = "--data \(world.office.path)"
    for command in ["overdue --record", "note 001 --as APK --note x"] {
      let answer = world.run("\(command) \(folder)")
      #expect(answer.code == .notPrinted)
      #expect(answer.complaints.contains(folder), "\(answer.complaints)")
    }
    #expect(!world.run("note 001 --as APK --note x").complaints.contains("--data"))
  }

  @Test func `what could not be recorded is not told`() {
    let world = TestWorld()
    _ = world.run("start PIAK-07 --as APK")
    #expect(cache(of: world).isEmpty)
    #expect(world.run("overdue --record").code == .done)
    #expect(cache(of: world).isEmpty)
  }
}
