import SOPCore

/// `kantor.json` as `init` makes it, and an example of all that may stand in it.
enum SettingsExample {
  /// What holds anyway, so that nothing changes until it is filled in, and the form is seen.
  static var inert: [UInt8] {
    let defaults = OfficeSettings()
    return file([
      "izinkanRangkap": .bool(defaults.allowsDoubleHats),
      "eskalasi": .array(defaults.escalation.map(JSONValue.integer)),
    ])
  }

  /// Every key that works, as an office in good order would have it.
  static var complete: [UInt8] {
    file([
      "instansi": "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KAB. SEMARANG",
      "unit": "Bidang PIAK",
      "kota": "Ungaran",
      "zona": "WIB",
      "izinkanRangkap": false,
      "eskalasi": [100, 200],
    ])
  }

  private static func file(_ value: JSONValue) -> [UInt8] {
    Array((value.text(pretty: true) + "\n").utf8)
  }
}
