import SOPCore

/// `kantor.json` as `init` makes it, and an example of all that may stand in it.
enum SettingsExample {
  /// What holds anyway, so that nothing changes until it is filled in, and the form is seen.
  ///
  /// - Parameter name: the office's, where it is known.
  static func inert(named name: String?) -> [UInt8] {
    let defaults = OfficeSettings()
    var members = [JSONMember(key: "$schema", value: schema)]
    if let name { members.append(JSONMember(key: "instansi", value: .string(name))) }
    members += [
      JSONMember(key: "izinkanRangkap", value: .bool(defaults.allowsDoubleHats)),
      JSONMember(key: "eskalasi", value: .array(defaults.escalation.map(JSONValue.integer))),
    ]
    return file(.object(members))
  }

  /// Every key, as an office in good order would have it.
  static var complete: [UInt8] {
    file([
      "$schema": schema,
      "instansi": "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KAB. SEMARANG",
      "unit": "Bidang PIAK",
      "kota": "Ungaran",
      "zona": "WIB",
      "pejabat": officials,
      "loket": [["pengguna": "loket1", "peran": ["Staf"]]],
      "pembaca": ["inspektorat"],
      "izinkanRangkap": false,
      "jamKerja": hours,
      "jamKhusus": [
        [
          "dari": "2026-02-19", "sampai": "2026-03-17", "keterangan": "Ramadan",
          "jamKerja": ramadan,
        ]
      ],
      "liburNasional": true,
      "hariLibur": [["tanggal": "2026-12-31", "keterangan": "Penutupan buku tahunan"]],
      "hariKerja": [
        ["tanggal": "2026-12-12", "keterangan": "Pelayanan Sabtu", "jam": ["08:00-12:00"]]
      ],
      "eskalasi": [100, 200],
      "jadwal": schedule,
    ])
  }

  private static let schema: JSONValue = "./kantor.schema.json"

  private static let officials: JSONValue = [
    [
      "nama": "Budi Santoso", "nip": "19870412 201001 1 004", "pengguna": "budi", "peran": ["APK"],
      "plt": [["peran": "Sub Koord", "dari": "2026-11-01", "sampai": "2026-11-30"]],
    ],
    ["nama": "Dedi Kurnia", "nip": nil, "pengguna": "dedi", "peran": ["APK", "Staf"]],
    [
      "nama": "Siti Aminah", "nip": "19790925 200501 2 007", "pengguna": "siti",
      "peran": ["Sub Koord"],
    ],
    [
      "nama": "Hartono", "nip": "19701103 199603 1 002", "pengguna": "hartono", "peran": ["Kabid"],
    ],
  ]

  /// 37.5 hours a week without breaks (Perpres 21/2023).
  private static let hours: JSONValue = [
    "senin": ["07:30-12:00", "13:00-16:00"], "selasa": ["07:30-12:00", "13:00-16:00"],
    "rabu": ["07:30-12:00", "13:00-16:00"], "kamis": ["07:30-12:00", "13:00-16:00"],
    "jumat": ["07:30-11:30", "13:00-16:30"],
  ]

  private static let ramadan: JSONValue = [
    "senin": ["08:00-15:00"], "selasa": ["08:00-15:00"], "rabu": ["08:00-15:00"],
    "kamis": ["08:00-15:00"], "jumat": ["08:00-15:30"],
  ]

  private static let schedule: JSONValue = [
    [
      "sop": "PIAK-07", "tiap": "hari-kerja", "paling-lambat": "09:00",
      "isian": ["periode": "harian"],
    ],
    ["sop": "PIAK-07", "tiap": "minggu", "hari": "senin", "isian": ["periode": "mingguan"]],
    ["sop": "PIAK-07", "tiap": "bulan", "hari": 1, "isian": ["periode": "bulanan"]],
  ]

  private static func file(_ value: JSONValue) -> [UInt8] {
    Array((value.text(pretty: true) + "\n").utf8)
  }
}
