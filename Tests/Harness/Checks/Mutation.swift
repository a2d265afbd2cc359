import SOPCore

/// Changes sound inputs at random.
enum Mutation {
  /// Bytes that parsers treat in a special way.
  private static let tokens: [[UInt8]] = [
    " | ", "|", "\\", "\\p", "\\u{202E}", "\\u{", "; ", "=", " !terputus ", "\n", "\u{202E}", "-",
    "0", "9223372036854775807", "9223372036854775808", "-1", "\"", "{", "}", "[", "]", ":", ",",
    "null", "1e999", "\\ud800", "\u{0}", "2026-02-30T25:61:61+99:99", "PIAK-03-2026-999999999999",
  ].map { Array($0.utf8) }

  static func bytes(
    _ corpus: [[UInt8]], _ random: inout SplitMix, sealsAgain: Bool
  ) -> [UInt8] {
    var bytes = corpus[Int.random(in: corpus.indices, using: &random)]
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let at = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, at + Int.random(in: 0...12, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0 where at < bytes.count: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1 where at < bytes.count: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 2: bytes.removeSubrange(at..<end)
      case 3: bytes.insert(contentsOf: tokens.randomElement(using: &random) ?? [], at: at)
      case 4: bytes.insert(contentsOf: bytes[at..<end], at: at)
      default:
        let other = corpus[Int.random(in: corpus.indices, using: &random)]
        let from = Int.random(in: 0...other.count, using: &random)
        bytes.replaceSubrange(at..<end, with: other[from..<min(other.count, from + 40)])
      }
    }
    guard sealsAgain, Bool.random(using: &random) else { return bytes }
    return sealed(bytes)
  }

  /// Puts a paraf where one was destroyed, so that what stands before it is looked at.
  private static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count > 67 else { return bytes }
    return Array(bytes.dropLast(67)) + Array(" | \(Digest.zero.hex)".utf8)
  }

  // MARK: - Arguments

  private static let words = [
    "start", "step", "note", "status", "agenda", "verify", "report", "overdue", "list", "show",
    "validate", "cancel", "pause", "resume", "return", "correct", "init", "help", "PIAK-03", "001",
    "PIAK-03-001", "--as", "APK", "--by", "Budi Santoso", "--note", "--reason", "--json", "--at",
    "--tail", "--expect", "1:00", "--data", "--lang", "id", "--", "-", "", "--x", "-vvv",
    "9999999999",
    "99999999999999999999", "2026-02-30", "kemarin 25:99", "\u{202E}", "\u{0301}", "é", "monthly",
    "--dry-run", "--width", "0", "-1", "--help", "--version", "3374011501900001", "--attach",
    "/dev/zero", "/nonexistent/x", "--color", "--format", "csv", "--since", "--until",
  ]

  static func arguments(_ random: inout SplitMix) -> [String] {
    (0..<Int.random(in: 0...9, using: &random)).map { _ in
      let word = words.randomElement(using: &random) ?? ""
      return Int.random(in: 0..<8, using: &random) == 0
        ? word + "=" + (words.randomElement(using: &random) ?? "") : word
    }
  }
}
