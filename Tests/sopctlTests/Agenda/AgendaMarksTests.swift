import SOPCore
import Testing

@testable import sopctl

/// What `agenda` points out by a sign: a sentence that is not what the facts make it, and a time beyond the next one's.
struct AgendaMarksTests {
  /// Writes the book anew, its parafs sound, with the words of one line changed.
  private func change(_ line: Int, _ old: String, to new: String, in world: TestWorld) {
    var lines = world.bookLines
    #expect(lines[line - 1].contains(old))
    lines[line - 1] = lines[line - 1].replacing(old, with: new)
    world.write(lines.resealed.map { $0 + "\n" }.joined(), to: "buku-agenda.txt")
  }

  private static let lie = "Hartono sebagai Kabid menyetujui kegiatan 6"
  private static let truth = "Budi Santoso sebagai APK menyelesaikan kegiatan 1"

  private func liar() -> TestWorld {
    let world = AgendaBook.world()
    change(3, Self.truth, to: Self.lie, in: world)
    return world
  }

  @Test(arguments: ["agenda", "agenda --tail 5", "agenda --tail 3 --run PIAK-03-001"])
  func `a lie is not printed but marked`(line: String) {
    let answer = liar().run(line)
    #expect(answer.code == .done)
    #expect(!answer.output.contains("Hartono"))
    #expect(answer.output.unwrapped.contains(Self.truth))
    #expect(answer.output.components(separatedBy: "[≠]").count == 3)
    #expect(answer.output.unwrapped.contains("[≠] Uraian di buku berbunyi lain;"))
    #expect(answer.output.hasSuffix("sopctl agenda --raw\n"))
  }

  @Test func `programs and the report of a run get what the facts say, --raw gets the bytes`() {
    let world = liar()
    for line in ["agenda --json", "agenda --json --tail 5", "status PIAK-03-001 --json"] {
      let answer = world.run(line)
      #expect(answer.output.contains(Self.truth) && !answer.output.contains("Hartono"))
      #expect(!answer.output.contains("[≠]"))
    }
    for line in ["agenda --raw", "agenda --raw --tail 5"] {
      let answer = world.run(line)
      #expect(answer.output.contains(Self.lie))
      #expect(!answer.output.contains("[≠]"))
    }
  }

  @Test func `reports print what the facts say`() {
    let world = TestWorld(now: "2026-11-20 08:00:00")
    world.open(book: nil, at: "2026-11-20T08:00:00+07:00")
    world.set(now: "2026-11-21 08:00:00")
    #expect(
      world.run("start PIAK-03 --as APK --at '2026-11-20 14:00' --reason 'listrik padam'").code
        == .done)
    change(
      2, "Budi Santoso sebagai APK memulai", to: "Hartono sebagai Kabid menghentikan", in: world)
    for format in ["text", "html", "json"] {
      let answer = world.run("report daily 2026-11-20 --format \(format)")
      #expect(answer.code == .done)
      #expect(answer.output.unwrapped.contains("Budi Santoso sebagai APK memulai"), "\(format)")
      #expect(!answer.output.contains("Hartono"), "\(format)")
    }
  }

  @Test
  func `a sentence by another definition of the same SOP is a lie, and one by its own is none`() {
    let world = TestWorld()
    world.write(SoundDefinition.text, to: "sops/contoh.json")
    #expect(world.run("start CONTOH-01 --as APK").code == .done)
    world.write(
      SoundDefinition.text.replacing("Menyiapkan", with: "Menyediakan"), to: "sops/contoh.json")
    #expect(world.run("start CONTOH-01 --as APK").code == .done)
    #expect(world.run("note CONTOH-01-001 --as APK --note satu").code == .done)
    #expect(world.run("note CONTOH-01-002 --as APK --note dua").code == .done)
    #expect(world.bookLines[4].contains("Menyediakan"))
    for line in ["agenda", "agenda --tail 1"] {
      #expect(!world.run(line).output.contains("[≠]"))
    }
    change(5, "Menyediakan", to: "Menyiapkan", in: world)
    for line in ["agenda", "agenda --tail 1"] {
      let answer = world.run(line)
      #expect(answer.output.contains("[≠]"))
      #expect(answer.output.contains("Menyediakan"))
    }
  }

  @Test(arguments: ["agenda", "agenda --tail 3", "agenda --run PIAK-07"])
  func `a time beyond the next entry's is marked`(line: String) {
    let world = AgendaBook.world()
    world.set(now: "2026-11-22 09:00:00")
    #expect(world.run("note PIAK-03-001 --as 'Sub Koord' --note jam").code == .done)
    let marked = line == "agenda --run PIAK-07" ? 0 : 2
    let answer = world.run(line)
    #expect(answer.output.components(separatedBy: "[>]").count - 1 == marked)
    if marked > 0 { #expect(answer.output.contains("000005  07:45")) }
    #expect(!world.run("agenda --raw").output.contains("[>]"))
  }

  @Test func `a completion outside working hours is no lie`() {
    let world = TestWorld(now: "2026-11-20 08:00:00")
    world.write(
      #"{"zona": "+07:00", "jamKerja": {"senin": ["08:00-16:00"], "jumat": ["08:00-16:00"]}}"#,
      to: "kantor.json")
    #expect(world.run("start PIAK-07 --as APK").code == .done)
    world.set(now: "2026-11-20 16:30:00")
    #expect(world.run("step 001 --as APK --set periode=harian").code == .done)
    world.set(now: "2026-11-20 17:00:00")
    #expect(world.run("step 001 --as APK").code == .done)
    #expect(world.bookLines.last?.contains("di luar jam kerja") == true)
    let answer = world.run("agenda")
    #expect(answer.output.unwrapped.contains("di luar jam kerja"))
    #expect(!answer.output.contains("[≠]"))
  }
}

extension String {
  /// The text as one line, its words parted by single spaces.
  fileprivate var unwrapped: String { split { $0 == "\n" || $0 == " " }.joined(separator: " ") }
}
