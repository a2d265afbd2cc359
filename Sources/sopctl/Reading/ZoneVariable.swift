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
    Self.universal.contains(name) || ZoneRule.isWhole(name) || isZoneFile(path)
  }
}
