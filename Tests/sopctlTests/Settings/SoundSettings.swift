/// A small `kantor.json` that is sound, to be broken in one place at a time.
enum SoundSettings {
  static let officials = #"""
      "pejabat": [
        { "nama": "Budi Santoso", "nip": "198704122010011004", "pengguna": "budi", "peran": ["APK"],
          "plt": [{ "peran": "Sub Koord", "dari": "2026-11-01", "sampai": "2026-11-30" }] },
        { "nama": "Siti Aminah", "pengguna": "siti", "peran": ["Kabid"] }
      ],
    """#

  static let text = #"""
    {
      "instansi": "DINAS CONTOH", "zona": "WIB",
    \#(officials)
      "loket": [{ "pengguna": "loket1", "peran": ["Staf"] }],
      "pembaca": ["inspektorat"],
      "izinkanRangkap": false,
      "jamKerja": { "senin": ["07:30-12:00", "13:00-16:00"], "sabtu": [] },
      "jamKhusus": [
        { "dari": "2026-02-19", "sampai": "2026-03-17", "keterangan": "Ramadan", "jamKerja": { "selasa": ["08:00-15:00"] } }
      ],
      "liburNasional": true,
      "hariLibur": [{ "tanggal": "2026-12-31", "keterangan": "Tutup buku" }],
      "hariKerja": [{ "tanggal": "2026-12-12", "keterangan": "Sabtu", "jam": ["08:00-12:00"] }],
      "eskalasi": [100, 200],
      "jadwal": [
        { "sop": "PIAK-07", "tiap": "hari-kerja", "paling-lambat": "09:00", "isian": { "periode": "harian" } },
        { "sop": "PIAK-02", "tiap": "bulan", "hari": 5 }
      ]
    }
    """#

  /// Changes that leave it sound.
  static let variants: [(name: String, old: String, new: String)] = [
    ("as it is", "DINAS CONTOH", "DINAS CONTOH"),
    ("a schema named", #""instansi""#, #""$schema": "./kantor.schema.json", "instansi""#),
    ("an offset", "WIB", "-03:30"),
    ("no NIP", #""198704122010011004""#, "null"),
    ("a NIP with spaces", "198704122010011004", "19870412 201001 1 004"),
    ("no account", #""siti""#, "null"),
    ("an account of a domain", #""siti""#, #""DUKCAPIL\\siti""#),
    ("a name in brackets", "Siti Aminah", "Siti Aminah (Wakil)"),
    ("a sixteen-digit number that is no NIK", "Siti Aminah", "Siti 0000000000000000"),
    ("a NIK in a name", "Siti Aminah", "Siti 3374 0115 0190 0001"),
    ("a NIK in the office's name", "DINAS CONTOH", "DINAS 3374 0115 0190 0001"),
    ("a NIK in a role", #""peran": ["Kabid"]"#, #""peran": ["Kabid 3374 0115 0190 0001"]"#),
    ("a NIK in a field's value", "harian", "3374 0115 0190 0001"),
    ("a NIK in a field's key", "periode", "p_3374_0115_0190_0001"),
    ("a NIK in a kode", "PIAK-02", "P-3374-0115-0190-0001"),
    ("a NIK as an account", #""siti""#, #""3374011501900001""#),
    ("no reader", #""inspektorat""#, ""),
    ("two readers", #""inspektorat""#, #""inspektorat", "bpkp""#),
    ("an acting official only", #""peran": ["APK"]"#, #""peran": []"#),
    ("an acting role for a day", #""sampai": "2026-11-30""#, #""sampai": "2026-11-01""#),
    (
      "an acting role in two periods", #""sampai": "2026-11-30" }"#,
      #""sampai": "2026-11-30" }, { "peran": "sub koord", "dari": "2026-11-15", "sampai": "2026-12-31" }"#
    ),
    ("a window to the day's end", "13:00-16:00", "13:00-24:00"),
    ("a minute's break", "13:00-16:00", "12:01-16:00"),
    (
      "a period that works on Sundays", #""selasa": ["08:00-15:00"]"#, #""minggu": ["00:00-24:00"]"#
    ),
    ("a national holiday of the office's own", "2026-12-31", "2026-12-25"),
    ("a national holiday opened", "2026-12-12", "2026-12-25"),
    (
      "an opened day with the hours of its weekday",
      #""2026-12-12", "keterangan": "Sabtu", "jam": ["08:00-12:00"]"#,
      #""2026-08-17", "keterangan": "Upacara""#
    ),
    (
      "an opened day with the hours of its period",
      #""2026-12-12", "keterangan": "Sabtu", "jam": ["08:00-12:00"]"#,
      #""2026-03-10", "keterangan": "Piket""#
    ),
    (
      "no day opened",
      #"{ "tanggal": "2026-12-12", "keterangan": "Sabtu", "jam": ["08:00-12:00"] }"#, ""
    ),
    ("one level", "[100, 200]", "[100000]"),
    ("a day of the week", #""tiap": "bulan", "hari": 5"#, #""tiap": "minggu", "hari": "jumat""#),
    ("Monday", #""tiap": "bulan", "hari": 5"#, #""tiap": "minggu""#),
    ("the last working day that there is", #""hari": 5"#, #""hari": 23"#),
    ("until the day's end", "09:00", "24:00"),
    ("no fields", #"{ "periode": "harian" }"#, "{}"),
    (
      "two rules of one SOP", #""sop": "PIAK-02", "tiap": "bulan", "hari": 5"#,
      #""sop": "PIAK-07", "tiap": "hari-kerja""#
    ),
  ]
}
