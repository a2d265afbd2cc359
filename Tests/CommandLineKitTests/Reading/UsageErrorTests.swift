import Testing

@testable import CommandLineKit

struct UsageErrorTests {
  /// A line, and the two lines it is answered with in each language.
  struct Gallery: Sendable, CustomTestStringConvertible {
    let line: String
    let english: [String]
    let indonesian: [String]

    var testDescription: String { line }
  }

  @Test(arguments: gallery)
  func `every mistake is named, and a way out is shown`(item: Gallery) {
    let words = item.line.split(separator: " ").map(String.init)
    guard case .error(let error) = Outcome(words) else {
      Issue.record("\(item.line) is no mistake")
      return
    }
    let remedy = Warung.tree.remedy(for: error, in: words)
    #expect([error.sentence[.english], remedy[.english]] == item.english)
    #expect([error.sentence[.indonesian], remedy[.indonesian]] == item.indonesian)
  }

  static let gallery = [
    Gallery(
      line: "serv 4",
      english: ["There is no command \"serv\".", "Did you mean: warung serve"],
      indonesian: ["Tidak ada perintah \"serv\".", "Mungkin maksudnya: warung serve"]),
    Gallery(
      line: "jump",
      english: ["There is no command \"jump\".", "All commands: warung help"],
      indonesian: ["Tidak ada perintah \"jump\".", "Semua perintah: warung help"]),
    Gallery(
      line: "help serv",
      english: ["There is no command \"serv\".", "Did you mean: warung help serve"],
      indonesian: ["Tidak ada perintah \"serv\".", "Mungkin maksudnya: warung help serve"]),
    Gallery(
      line: "serve 4 --sise besar",
      english: [
        "The command serve has no option \"--sise\".",
        "Did you mean --size? See: warung help serve",
      ],
      indonesian: [
        "Perintah serve tidak mempunyai opsi \"--sise\".",
        "Mungkin maksudnya --size? Lihat: warung help serve",
      ]),
    Gallery(
      line: "serve 4 -quiet",
      english: [
        "The command serve has no option \"-quiet\".",
        "Did you mean --quiet? See: warung help serve",
      ],
      indonesian: [
        "Perintah serve tidak mempunyai opsi \"-quiet\".",
        "Mungkin maksudnya --quiet? Lihat: warung help serve",
      ]),
    Gallery(
      line: "--nonsense",
      english: ["There is no option \"--nonsense\".", "See: warung help"],
      indonesian: ["Tidak ada opsi \"--nonsense\".", "Lihat: warung help"]),
    Gallery(
      line: "-a kasir",
      english: [
        "The option -a belongs to a command, but none was given.", "All commands: warung help",
      ],
      indonesian: [
        "Opsi -a milik sebuah perintah, tetapi perintahnya tidak ditulis.",
        "Semua perintah: warung help",
      ]),
    Gallery(
      line: "serve 4 -s",
      english: [
        "The option -s needs a value (SIZE), but the line ends there.", "See: warung help serve",
      ],
      indonesian: [
        "Opsi -s memerlukan nilai (SIZE), tetapi barisnya habis di situ.",
        "Lihat: warung help serve",
      ]),
    Gallery(
      line: "serve 4 -t --size=besar",
      english: [
        "The option -t needs a value (TIME), but \"--size=besar\" follows, which reads as an option.",
        "Write the value after it; if that is the value: --at=--size=besar",
      ],
      indonesian: [
        "Opsi -t memerlukan nilai (TIME), tetapi sesudahnya \"--size=besar\", yang terbaca sebagai opsi.",
        "Tulis nilainya sesudah opsi itu; bila itu memang nilainya: --at=--size=besar",
      ]),
    Gallery(
      line: "serve",
      english: ["The argument TABLE is missing.", "See: warung help serve"],
      indonesian: ["Argumen TABLE belum diberikan.", "Lihat: warung help serve"]),
    Gallery(
      line: "bayar 4",
      english: ["The option --amount RUPIAH is missing.", "See: warung help pay"],
      indonesian: ["Opsi --amount RUPIAH belum diberikan.", "Lihat: warung help pay"]),
    Gallery(
      line: "tally daily today again",
      english: ["The argument \"again\" is one too many.", "See: warung help tally"],
      indonesian: ["Argumen \"again\" berlebih.", "Lihat: warung help tally"]),
    Gallery(
      line: "serve four",
      english: ["TABLE: \"four\" is not a whole number.", "See: warung help serve"],
      indonesian: ["TABLE: \"four\" bukan bilangan bulat.", "Lihat: warung help serve"]),
    Gallery(
      line: "serve 4 -s huge",
      english: ["--size: \"huge\" is none of kecil, besar.", "See: warung help serve"],
      indonesian: [
        "--size: \"huge\" bukan salah satu dari kecil, besar.", "Lihat: warung help serve",
      ]),
    Gallery(
      line: "serve 4 -t 09:00 --at 10:00",
      english: [
        "The option --at was given twice: \"09:00\" and \"10:00\".", "See: warung help serve",
      ],
      indonesian: [
        "Opsi --at diberikan dua kali: \"09:00\" dan \"10:00\".", "Lihat: warung help serve",
      ]),
    Gallery(
      line: "serve 4 --quiet=yes",
      english: ["The option --quiet takes no value.", "See: warung help serve"],
      indonesian: ["Opsi --quiet tidak menerima nilai.", "Lihat: warung help serve"]),
    Gallery(
      line: "serve 4 --\u{212A}",
      english: ["The command serve has no option \"--\u{212A}\".", "See: warung help serve"],
      indonesian: [
        "Perintah serve tidak mempunyai opsi \"--\u{212A}\".", "Lihat: warung help serve",
      ]),
    Gallery(
      line: "serve \u{1B}[31m\u{202E}x",
      english: [
        "TABLE: \"\\u{1B}[31m\\u{202E}x\" is not a whole number.", "See: warung help serve",
      ],
      indonesian: [
        "TABLE: \"\\u{1B}[31m\\u{202E}x\" bukan bilangan bulat.", "Lihat: warung help serve",
      ]),
  ]

  @Test func `the first mistake is the one that is told`() {
    #expect(
      Outcome("serve x --nonsense --quiet=1")
        == .error(.unknownOption(word: "--nonsense", nearest: nil, command: "serve")))
  }

  @Test func `no name may be abbreviated`() {
    #expect(Outcome("ser 4") == .error(.unknownCommand(word: "ser", nearest: nil)))
    #expect(
      Outcome("serve 4 --quie")
        == .error(.unknownOption(word: "--quie", nearest: "--quiet", command: "serve")))
  }
}
