extension OfficeSettings {
  /// No `kantor.json` is larger than this, in bytes.
  package static let maximumFileSize = 1 << 20

  /// Reads `kantor.json`.
  ///
  /// - Throws: every fault of the document: its shape first, then what it says.
  package static func read(_ bytes: [UInt8]) throws(UnsoundSettings) -> OfficeSettings {
    var reader = SettingsReader()
    let settings = reader.read(bytes)
    let faults =
      reader.document.faults.map { SettingsFault(path: $0.path, kind: .document($0.fault)) }
      + reader.faults
    guard faults.isEmpty else { throw UnsoundSettings(faults: faults) }
    return settings
  }
}
