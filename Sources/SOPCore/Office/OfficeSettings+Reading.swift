extension OfficeSettings {
  /// No `kantor.json` is larger than this, in bytes.
  package static let maximumFileSize = 1 << 20

  private static let keys = ["instansi", "unit", "kota", "zona", "izinkanRangkap", "eskalasi"]

  /// Reads `kantor.json`.
  package static func read(_ bytes: [UInt8]) throws(UnsoundSettings) -> OfficeSettings {
    var document = DocumentReader()
    var faults: [SettingsFault] = []
    var settings = OfficeSettings()
    if let root = document.root(of: bytes, maximumSize: maximumFileSize) {
      document.checkKeys(of: root, required: [], optional: ["$schema"] + keys)
      settings.name = document.string("instansi", in: root)
      settings.unit = document.string("unit", in: root)
      settings.city = document.string("kota", in: root)
      settings.allowsDoubleHats = document.boolean("izinkanRangkap", in: root) ?? false
      if let zone = document.string("zona", in: root) {
        settings.offset = offset(of: zone)
        if settings.offset == nil { faults.append(SettingsFault(path: "zona", kind: .zone(zone))) }
      }
      if let levels = document.integers("eskalasi", in: root) {
        settings.escalation = levels
        let ascends = zip(levels, levels.dropFirst()).allSatisfy { $0.0 < $0.1 }
        if !ascends || (levels.first ?? 0) < 100 || (levels.last ?? 0) > 100_000 {
          faults.append(SettingsFault(path: "eskalasi", kind: .escalation))
        }
      }
    }
    faults =
      document.faults.map { SettingsFault(path: $0.path, kind: .document($0.fault)) } + faults
    guard faults.isEmpty else { throw UnsoundSettings(faults: faults) }
    return settings
  }

  private static func offset(of zone: String) -> UTCOffset? {
    switch zone {
    case "WIB": .wib
    case "WITA": .wita
    case "WIT": .wit
    default: UTCOffset(zone)
    }
  }
}
