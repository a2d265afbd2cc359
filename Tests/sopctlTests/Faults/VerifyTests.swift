import CommandLineKit
import SOPCore
import SOPStore
import Testing

@testable import sopctl

@Suite struct VerifyTests {
  private let scene: Scene

  init() throws { scene = try Scene() }

  // MARK: - A small book

  private static let run = RunID(code: "PIAK-03", year: 2026, ordinal: 1)

  /// A header, the start of a run, and a note ten minutes later.
  private static func book() throws -> (bytes: [UInt8], seals: [Digest]) {
    let definition = try #require(Catalogue().definition(of: "PIAK-03"))
    let procedure = try #require(definition.sound)
    let opened = try #require(ZonedMoment("2026-11-20T08:00:00+07:00"))
    let noted = try #require(ZonedMoment("2026-11-20T08:10:00+07:00"))
    var bytes = AgendaHeader.line(office: "KANTOR", opened: opened)
    var seals = [try #require(Digest(String(decoding: bytes.dropLast().suffix(64), as: UTF8.self)))]

    let person = Person(name: "Budi", account: "budi")
    var start = Details()
    start.definition = definition.digest
    start.basis = .claimed
    var note = Details()
    note.note = "kunci dipinjam"
    note.basis = .claimed
    let events = [
      Event(
        run: run, kind: .started, recorded: opened, activity: nil, role: Role("APK"),
        person: person, details: start),
      Event(
        run: run, kind: .noted, recorded: noted, activity: 1, role: Role("APK"), person: person,
        details: note),
    ]
    for (index, event) in events.enumerated() {
      let text = Narration(of: event, in: procedure).sentence
      let (entry, line) = AgendaEntry.sealed(
        no: index + 1, event: event, text: text, after: seals[index])
      bytes += line
      seals.append(entry.seal)
    }
    return (bytes, seals)
  }

  private func verify(
    _ bytes: [UInt8], expecting: Verification.Expectation? = nil, isJSON: Bool = false,
    in language: Language = .indonesian
  ) throws -> (output: String, failure: Failure?) {
    try scene.write(bytes, to: "buku-agenda.txt")
    return scene.run(Verify(expected: expecting, format: isJSON ? .json : .text), in: language)
  }

  // MARK: - Tests

  @Test func `a sound book is counted and praised`() throws {
    let (bytes, seals) = try Self.book()
    let (output, failure) = try verify(bytes)
    #expect(
      output == """
        Buku Agenda DIR/buku-agenda.txt
          Entri               2
          No terakhir         000002
          Paraf terakhir      \(seals[2].hex)
          Penggalan tersegel  0
          Dicatat kemudian    0
          Jam mundur          0
        Benar: tidak ada kesalahan.

        """)
    #expect(failure == nil)
  }

  @Test func `as JSON a sound book has every key`() throws {
    let (bytes, seals) = try Self.book()
    #expect(
      try verify(bytes, isJSON: true).output == """
        {"version":1,"entries":2,"lastSeal":"\(seals[2].hex)","sealedFragments":0,"backdated":0,\
        "clockSteps":0,"notes":[],"faultCount":0,"faults":[]}

        """)
  }

  @Test func `a changed word is found in its line`() throws {
    let text = String(decoding: try Self.book().bytes, as: UTF8.self)
      .replacing("kunci dipinjam", with: "kunci kembali")
    let (output, failure) = try verify(Array(text.utf8), in: .english)
    #expect(
      output.hasSuffix(
        """
        Line 3: The paraf does not seal this line after the one before it: one of the two was \
        changed, added or removed. Compare the line with a backup of the book.
        Not sound: 1 fault.

        """))
    #expect(failure?.code == .found)
    #expect(failure?.message == nil)
  }

  @Test func `what no writer has sealed yet is counted and is no fault`() throws {
    let (output, failure) = try verify(try Self.book().bytes + Array("000003 | 20".utf8))
    #expect(output.contains("  Bita belum tersegel  11\n"))
    #expect(failure == nil)
  }

  @Test func `a paraf noted earlier is borne out or missed`() throws {
    let (bytes, seals) = try Self.book()
    #expect(try verify(bytes, expecting: .init(no: 2, seal: seals[2])).failure == nil)

    let other = try verify(bytes, expecting: .init(no: 2, seal: seals[1]), in: .english)
    #expect(other.output.contains("Line 3, No 000002: Entry 000002 has the paraf \(seals[2].hex)"))
    #expect(other.failure?.code == .found)

    let cut = try verify(bytes, expecting: .init(no: 9, seal: seals[1]), in: .english)
    #expect(cut.output.contains("There is no entry 000009, whose paraf was noted"))
    #expect(cut.failure?.code == .found)
  }

  @Test(arguments: ["", "\n", "\n\n\u{0}\n", "BUKU AGENDA v1\n", "| | |\n ! | \n"])
  func `no bytes are too odd to be read to their end`(_ text: String) throws {
    let (output, failure) = try verify(Array(text.utf8))
    #expect(output.contains("Tidak benar: "))
    #expect(failure?.code == .found)
    #expect(
      try verify(Array(text.utf8), isJSON: true).output.hasPrefix(#"{"version":1,"entries":"#))
  }

  @Test func `the fault of a missing definition names its file and is told once`() throws {
    let (bytes, _) = try Self.book()
    let digest = try #require(Catalogue().definition(of: "PIAK-03")).digest.hex
    let text = String(decoding: bytes, as: UTF8.self)
      .replacing(digest, with: String(repeating: "0", count: 64))
    let output = try verify(Array(text.utf8)).output
    #expect(
      output.contains(
        "Baris 2, No 000001: PIAK-03-2026-001: Definisi yang dipakainya hilang, sehingga"
      ))
    #expect(output.hasSuffix("Tidak benar: 2 kesalahan.\n"))
  }

  @Test func `without a book there is nothing to verify`() {
    let (output, failure) = scene.run(Verify(expected: nil, format: .text))
    #expect(output == "")
    #expect(failure?.code == .notFound)
  }

  @Test(arguments: [("000214", 214), ("214", 214), ("1", 1)])
  func `an expectation is read with or without its zeros`(_ no: String, _ expected: Int) {
    let seal = String(repeating: "ab", count: 32)
    let expectation = Verification.Expectation(word: "\(no):\(seal)")
    #expect(expectation?.no == expected)
    #expect(expectation?.seal.hex == seal)
    #expect(Verification.Expectation(word: "\(no):\(seal.uppercased())") == expectation)
  }

  @Test(arguments: [
    "", ":", "1", "1:", "1:ab", "SEAL", ":SEAL", "0:SEAL", "+1:SEAL", "-1:SEAL", "x:SEAL",
    "1:2:SEAL", "1:SEAL:", "99999999999999999999:SEAL",
  ])
  func `anything else is no expectation`(_ pattern: String) {
    let word = pattern.replacing("SEAL", with: String(repeating: "a", count: 64))
    #expect(Verification.Expectation(word: word) == nil)
  }
}
