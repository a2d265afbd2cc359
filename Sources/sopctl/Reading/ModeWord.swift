import CommandLineKit

/// The permissions of a file as `chmod` takes them, in octal: `660`.
struct ModeWord: Sendable, Equatable, WordReadable {
  let bits: UInt32

  static let expectation: Text? = Text(
    "an octal mode such as 640 or 660: its owner reads and writes, and nobody executes",
    id: "izin oktal seperti 640 atau 660: pemilik membaca dan menulis, tidak ada yang menjalankan")

  init?(word: String) {
    guard (3...4).contains(word.utf8.count), word.utf8.allSatisfy({ (0x30...0x37).contains($0) }),
      let bits = UInt32(word, radix: 8), bits & 0o600 == 0o600, bits & ~0o666 == 0
    else { return nil }
    self.bits = bits
  }
}
