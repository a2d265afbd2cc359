import SOPCore
import Testing

@testable import sopctl

/// What `verify` notes: no rule forbids it, and an auditor may ask about it.
struct VerifyNotesTests {
  private static let settings = """
    {"pejabat": [{"nama": "Budi Santoso", "nip": null, "pengguna": "budi", "peran": ["APK"]}]}
    """

  private func note(_ text: String, in world: TestWorld) {
    #expect(world.run("note PIAK-03-001 --as APK --note '\(text)'").code == .done)
  }

  private func notes(of answer: TestWorld.Answer) -> [Substring] {
    answer.output.split(separator: "\n").filter { $0.hasPrefix("Catatan: ") }
  }

  private func expect(_ notes: [String], in world: TestWorld) {
    let answer = world.run("verify")
    #expect(answer.code == .done)
    #expect(self.notes(of: answer) == notes.map { "Catatan: \($0)" })
    #expect(answer.output.hasSuffix("Benar: tidak ada kesalahan.\n"))
    let strict = world.run("verify --strict")
    #expect(strict.code == (notes.isEmpty ? .done : .found))
    #expect(self.notes(of: strict).count == notes.count)
    #expect(strict.output.hasSuffix("Tidak benar menurut --strict.\n") == !notes.isEmpty)
  }

  @Test func `claimed roles are told apart by whether there was a list of officials`() {
    let world = AgendaBook.world()
    expect([], in: world)
    world.sit("budi", "Budi Santoso")
    world.write(Self.settings, to: "kantor.json")
    note("menurut daftar", in: world)
    expect(
      [
        "5 entri dengan peran diakui (peran=diakui) dari masa sebelum ada daftar pejabat: baris 2, 3, 4, 5, 6."
      ], in: world)
    world.write("{}", to: "kantor.json")
    for _ in 0..<6 { note("diakui", in: world) }
    world.write(Self.settings, to: "kantor.json")
    note("menurut daftar", in: world)
    expect(
      [
        "5 entri dengan peran diakui (peran=diakui) dari masa sebelum ada daftar pejabat: baris 2, 3, 4, 5, 6.",
        "6 entri dengan peran diakui (peran=diakui) sesudah ada yang menurut daftar pejabat: baris 8, 9, 10, 11, 12, ...",
      ], in: world)
  }

  @Test func `what happened before the book was opened, and what lies in the future`() {
    let world = TestWorld(now: "2026-11-20 08:00:00")
    world.open(book: nil, at: "2026-11-20T08:00:00+07:00")
    _ = world.run("start PIAK-03 --as APK --at 'kemarin 14:00' --reason 'listrik padam'")
    expect(["1 entri yang terjadi sebelum buku dibuka: baris 2."], in: world)
    world.set(now: "2026-11-20 07:59:59")
    expect(
      [
        "1 entri yang terjadi sebelum buku dibuka: baris 2.",
        "2 baris yang menurut jam mesin ini dari masa depan: baris 1, 2.",
      ], in: world)
  }

  @Test func `where the clock was set back`() {
    let world = AgendaBook.world()
    for time in [
      "2026-11-24 09:00:00", "2026-11-23 09:00:00", "2026-11-23 09:00:00", "2026-11-22 09:00:00",
    ] {
      world.set(now: time)
      note("jam", in: world)
    }
    world.set(now: "2026-11-25 09:00:00")
    expect(
      [
        "2 entri yang dicatat lebih awal daripada entri sebelumnya, karena jam mundur: baris 8, 10."
      ], in: world)
    let english = world.run("verify --lang en").output
    #expect(
      english.contains(
        "\nNote: 2 entries recorded earlier than the one before, by a clock that was set back: lines 8, 10.\n"
      ))
  }

  @Test func `as JSON every kind has its lines, all of them`() {
    let world = AgendaBook.world()
    world.sit("budi", "Budi Santoso")
    world.write(Self.settings, to: "kantor.json")
    world.set(now: "2026-11-22 09:00:00")
    note("menurut daftar", in: world)
    world.write("{}", to: "kantor.json")
    let answer = world.run("verify --json").output
    #expect(
      answer.contains(
        #"""
        "clockSteps":1,"notes":[{"kind":"claimedBeforeList","count":5,"lines":[2,3,4,5,6],"message":"5 entri dengan peran diakui (peran=diakui) dari masa sebelum ada daftar pejabat"},
        """#.dropLast()))
    #expect(answer.contains(#"{"kind":"inFuture","count":2,"lines":[5,6],"#))
    #expect(answer.contains(#"{"kind":"clockStep","count":1,"lines":[7],"#))
  }
}
