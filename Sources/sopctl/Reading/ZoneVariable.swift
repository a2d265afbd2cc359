/// What `$TZ` says, as the C library reads it (tzset(3)): a file in the folder of zones, or a rule by itself.
struct ZoneVariable: Equatable {
  let text: String
  /// The text without the colon that may stand before it.
  private let name: String
  /// The file that it would be, if it names one.
  let path: String

  /// Names of UTC itself, which need no file.
  private static let universal: Set<String> = [
    "UTC", "GMT", "UCT", "Zulu", "Universal", "Greenwich", "Etc/UTC", "Etc/GMT", "Etc/UCT",
    "Etc/Zulu", "Etc/Universal", "Etc/Greenwich",
  ]

  /// - Parameter folder: where the zones stand, as `$TZDIR` says it.
  /// - Returns: `nil` for an empty text, which means UTC.
  init?(_ text: String, folder: String?) {
    name = text.hasPrefix(":") ? String(text.dropFirst()) : text
    if name.isEmpty { return nil }
    self.text = text
    let folder = folder.flatMap { $0.isEmpty ? nil : $0 } ?? "/usr/share/zoneinfo"
    path = name.hasPrefix("/") ? name : "\(folder)/\(name)"
  }

  /// Whether the C library can read it; what it cannot read it takes for UTC.
  func isReadable(_ isZoneFile: (String) -> Bool) -> Bool {
    Self.universal.contains(name) || Self.isRule(name.utf8.span) || isZoneFile(path)
  }

  /// Whether a text is a rule of POSIX, such as `WIB-7`, `<+07>-7` or `CET-1CEST,M3.5.0,M10.5.0/3`, as far as its
  /// first offset: that is what tells it from a name.
  private static func isRule(_ text: Span<UInt8>) -> Bool {
    let isQuoted = text[0] == UInt8(ascii: "<")
    var index = isQuoted ? 1 : 0
    let start = index
    while index < text.count, isLetter(text[index]) || isQuoted && isSignOrDigit(text[index]) {
      index += 1
    }
    guard index - start >= 3 else { return false }
    if isQuoted {
      guard index < text.count, text[index] == UInt8(ascii: ">") else { return false }
      index += 1
    }
    if index < text.count, isSign(text[index]) { index += 1 }
    let digits = index
    while index < text.count, isDigit(text[index]) { index += 1 }
    guard 1...2 ~= index - digits else { return false }
    let hours = (digits..<index).reduce(0) { $0 * 10 + Int(text[$1] - UInt8(ascii: "0")) }
    return hours <= 24
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }

  private static func isSignOrDigit(_ byte: UInt8) -> Bool { isSign(byte) || isDigit(byte) }
}
