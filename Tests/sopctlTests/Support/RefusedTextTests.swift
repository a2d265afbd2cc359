import SOPCore
import Testing

@testable import sopctl

/// What must not reach the book, in every place that takes free text.
struct RefusedTextTests {
  private static let identityNumbers = [
    "3322010101900001", "NIK 3322010101900001.", "33 22 0101 0190 0001", "3322-0141-0190-0001",
    "no.3322010101900001 an. Budi", "3322/0101/0190/0001", "3322_0101:0190,0001",
    "(3322) (0101) (0190) (0001)",
    "'3322' \"0101\" '0190' \"0001\"", "３３２２０１０１０１９００００１", "3322\u{A0}0101\u{2007}0190+0001",
    "NIK 3322-0112 0356 0001 5 orang", "33220112-0356 0001 23", "332201*120356*0001",
  ]

  @Test(arguments: FreeTextTests.places)
  func `an identity number is refused everywhere, and shown nowhere`(place: FreeTextTests.Place) {
    let world = FreeTextTests.openWorld()
    let before = world.book
    for text in Self.identityNumbers {
      for (language, format) in [("id", "text"), ("en", "json")] {
        let answer = world.run(
          place.command(text) + ["--lang", language, "--format", format])
        #expect(answer.code == .usage)
        #expect(world.book == before)
        let said = answer.output + answer.complaints
        #expect(said.contains("NIK"))
        #expect(said.contains("33**********0001"))
        #expect(!Self.digits(said).contains("33220101"))
        #expect(!Self.digits(said).contains("33220141"))
        #expect(!Self.digits(said).contains("33220112"))
      }
    }
  }

  @Test(arguments: FreeTextTests.places)
  func `dates, times and the numbers of an office are taken everywhere`(place: FreeTextTests.Place)
  {
    for text in [
      "21-11-2026 09.00-12.00", "NIP 19710412 201001 1 004", "Telp. (024) 3311012, (024) 3511012",
      "192.168.10.12, 192.168.10.13", "-6.212301, 106.816666",
      "kuitansi 21-11-2026 12.500.000", "20-11-2026 0800-1600", "21-11-2026 09.00 1234",
      "12/03/2026/0812/2026", "192.168.100.101:8443", "192.168.110.120:9100",
    ] {
      let answer = FreeTextTests.openWorld().run(place.command(text))
      #expect(!answer.complaints.contains("NIK"), "\(text): \(answer.complaints)")
    }
  }

  private static func digits(_ text: String) -> String { text.filter(\.isNumber) }

  @Test func `an identity number in the environment is refused too`() {
    let world = FreeTextTests.openWorld()
    world.set(environment: "SOPCTL_BY", "Budi 3322010101900001")
    let before = world.book
    for line in ["note 001 --as ADB --note x", "start PIAK-03 --as APK"] {
      let answer = world.run(line)
      #expect(answer.code == .usage)
      #expect(answer.complaints.contains("$SOPCTL_BY"))
      #expect(!answer.complaints.contains("3322010101900001"))
      #expect(world.book == before)
    }
  }

  @Test func `an identity number that takes a key's place is not shown either`() {
    let world = FreeTextTests.openWorld()
    let before = world.book
    for word in ["3322010101900001=x", "3322010101900001="] {
      let answer = world.run(["step", "001", "--as", "ADB", "--set", word])
      #expect(answer.code == .usage, "\(word)")
      #expect(!answer.complaints.contains("3322010101900001"), "\(word): \(answer.complaints)")
      #expect(world.book == before)
    }
  }

  @Test(arguments: FreeTextTests.places)
  func `a text that is too long is refused by its size`(place: FreeTextTests.Place) {
    let world = FreeTextTests.openWorld()
    let before = world.book
    for size in [2_001, 100 * 1024] {
      // Two bytes to a letter: the limit is one of bytes.
      let text = String(repeating: "é", count: size / 2) + (size % 2 == 1 ? "x" : "")
      let answer = world.run(place.command(text))
      #expect(answer.code == .usage)
      #expect(answer.complaints.contains("\(size) byte"))
      #expect(answer.complaints.utf8.count < 500)
      #expect(world.book == before)
    }
  }

  private static let emptyTexts = [
    "", " ", "\t\n", "\u{200B}", "\u{202E}\u{FEFF}", "\u{3000}", "ALASAN", "REASON", "TEKS",
    "NILAI", "NAMA",
  ]

  @Test(arguments: FreeTextTests.places)
  func `a text that says nothing is refused`(place: FreeTextTests.Place) {
    let world = FreeTextTests.openWorld()
    let before = world.book
    for text in Self.emptyTexts {
      let answer = world.run(place.command(text))
      #expect(answer.code == .usage)
      #expect(answer.complaints.contains(place.option))
      #expect(answer.complaints.split(separator: "\n").count == 2)
      #expect(world.book == before)
    }
  }

  @Test func `an entry that no line of the book can hold is refused whole`() {
    let world = TestWorld()
    #expect(world.run("start AKSES-SERVER --as Staf").code == .done)
    let before = world.book
    // Of one byte each, and five when they are escaped.
    let text = "x" + String(repeating: "\u{1}", count: 1_999)
    var words = ["step", "001", "--as", "Staf", "--output", text, "--note", text, "--reason", text]
    for key in ["nama", "instansi", "keperluan", "identitas", "perangkat"] {
      words += ["--set", "\(key)=\(text)"]
    }
    for extra in [[], ["--dry-run"]] {
      let answer = world.run(words + extra)
      #expect(answer.code != .done)
      #expect(answer.complaints.utf8.count < 500)
      #expect(world.book == before)
    }
  }
}
