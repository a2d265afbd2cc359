import SOPCore
import Testing

@testable import sopctl

/// What people type, in every place that takes free text, and what of it reaches the book.
struct FreeTextTests {
  /// A place that takes free text, and where the book keeps it.
  struct Place: Sendable, CustomTestStringConvertible {
    let option: String
    /// The command, with `@` for the text.
    let words: [String]
    var testDescription: String { "\(words[0]) \(option)" }

    init(_ option: String, _ words: String...) {
      self.option = option
      self.words = words
    }

    func command(_ text: String) -> [String] { words.map { $0.replacing("@", with: text) } }

    /// The text as an entry keeps it.
    func kept(in event: Event) -> String? {
      switch option {
      case "--subject": event.details.subject
      case "--note": event.details.note
      case "--reason": event.details.reason
      case "--output": event.details.output
      case "--by": event.person.name
      default: event.details.fields.first?.value
      }
    }
  }

  static let places = [
    Place("--subject", "start", "MAINT-JARINGAN", "--as", "ADB", "--subject", "@"),
    Place("--note", "start", "MAINT-JARINGAN", "--as", "ADB", "--note=@"),
    Place("--by", "start", "MAINT-JARINGAN", "--as", "ADB", "--by", "@"),
    Place("--set keluhan", "step", "001", "--as", "ADB", "--set", "keluhan=@"),
    Place("--output", "step", "001", "--as", "ADB", "--set", "keluhan=x", "--output", "@"),
    Place("--reason", "step", "001", "--as", "ADB", "--set", "keluhan=x", "--reason", "@"),
    Place("--note", "step", "001", "--as", "ADB", "--set", "keluhan=x", "-m", "@"),
    Place("--by", "step", "001", "--as", "ADB", "--set", "keluhan=x", "-b", "@"),
    Place("--note", "note", "001", "--as", "ADB", "--note", "@"),
    Place("--reason", "pause", "001", "--as", "ADB", "--reason", "@"),
    Place("--reason", "cancel", "001", "--as", "ADB", "-r", "@"),
  ]

  /// A world with one run, which waits at activity 1.
  static func openWorld() -> TestWorld {
    let world = TestWorld()
    #expect(world.run("start MAINT-JARINGAN --as ADB").code == .done)
    return world
  }

  // MARK: - Taken

  private static let texts = [
    "a|b", "a | b", "a; b=c", "\\", "\\u{A}", "\\p\\s\\e", "dua\nbaris\r\nbuka\ttab",
    "\u{1B}[31mmerah\u{1B}[0m", "kanan\u{202E}kiri\u{202C}", "nol\u{200B}lebar\u{FEFF}",
    "baris\u{2028}lain\u{85}", "é e\u{301} 👩‍👩‍👧 日本", " ujung ", "- ", "-", "a (b)", "(", "!terputus",
    "000002 | 2026-11-20T08:00:00+07:00 | x\n000003 |", String(repeating: "x", count: 2_000),
  ]

  @Test(arguments: places)
  func `a text stands in the book escaped, and reads back as it was typed`(place: Place) throws {
    let world = Self.openWorld()
    let start = String(decoding: world.book, as: UTF8.self)
    for text in Self.texts {
      world.write(start, to: "buku-agenda.txt")
      let answer = world.run(place.command(text))
      #expect(answer.code == .done, "\(answer.complaints)")
      // No line break of it is a line's end, and no invisible character of it stands bare.
      #expect(world.bookLines.count == 3)
      let raw = String(decoding: world.book, as: UTF8.self).unicodeScalars
      #expect(!raw.contains { $0 != "\n" && Self.isBare($0) })
      let entry = try #require(world.entries.last)
      #expect(place.kept(in: entry.event).map { Array($0.utf8) } == Array(text.utf8))
      let escaped = Self.escaped(text, isDetail: place.option != "--by")
      #expect(world.bookLines.last?.utf8.contains(escaped.utf8) == true)
      #expect(world.faults.isEmpty)
      // Nor does the terminal get anything that moves it.
      let said = (answer.output + answer.complaints).unicodeScalars
      #expect(!said.contains { $0 != "\n" && Self.isBare($0) })
    }
  }

  /// The controls, the bidi controls and the zero-width characters that buku-agenda.md names.
  private static func isBare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// The escapes as buku-agenda.md lists them.
  private static func escaped(_ text: String, isDetail: Bool) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\\\"
      case "|": "\\p"
      case ";" where isDetail: "\\s"
      case "=" where isDetail: "\\e"
      case let scalar where isBare(scalar):
        "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: String(scalar)
      }
    }
    .joined()
  }
}

extension String.UTF8View {
  fileprivate func contains(_ other: String.UTF8View) -> Bool {
    let (own, other) = (Array(self), Array(other))
    guard own.count >= other.count else { return false }
    return (0...(own.count - other.count)).contains { own[$0...].starts(with: other) }
  }
}
