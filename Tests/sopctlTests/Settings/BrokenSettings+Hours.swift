extension BrokenSettings {
  /// Faults of the hours and the holidays.
  static let hours: [BrokenSettings] = [
    BrokenSettings(
      "a window with dots", #""07:30-12:00""#,
      #""07.30-12.00""#, schemaSees: true),
    BrokenSettings(
      "a window with one digit", #""07:30-12:00""#,
      #""7:30-12:00""#, schemaSees: true),
    BrokenSettings(
      "an hour that no day has", #""13:00-16:00""#,
      #""13:00-25:00""#, schemaSees: true),
    BrokenSettings(
      "a minute after the day's end", #""13:00-16:00""#,
      #""13:00-24:01""#, schemaSees: true),
    BrokenSettings(
      "a window over midnight", #""13:00-16:00""#,
      #""22:00-06:00""#, schemaSees: false),
    BrokenSettings(
      "a window of no time", #""13:00-16:00""#,
      #""13:00-13:00""#, schemaSees: false),
    BrokenSettings(
      "windows that overlap", #""13:00-16:00""#,
      #""11:30-16:00""#, schemaSees: false),
    BrokenSettings(
      "windows that touch", #""13:00-16:00""#,
      #""12:00-16:00""#, schemaSees: false),
    BrokenSettings(
      "windows out of order", #""07:30-12:00", "13:00-16:00""#,
      #""13:00-16:00", "07:30-12:00""#, schemaSees: false),
    BrokenSettings(
      "a window that is a number", #""13:00-16:00""#,
      "1300", schemaSees: true),
    BrokenSettings(
      "a week without hours", #"["07:30-12:00", "13:00-16:00"]"#,
      "[]", schemaSees: true),
    BrokenSettings(
      "a period without hours", #"["08:00-15:00"]"#,
      "[]", schemaSees: true),
    BrokenSettings(
      "a period on a day that is none", #""2026-02-19""#,
      #""19 Februari 2026""#, schemaSees: true),
    BrokenSettings(
      "a period that ends before it begins", #""2026-03-17""#,
      #""2026-02-17""#, schemaSees: false),
    BrokenSettings(
      "periods that overlap", #"["08:00-15:00"] } }"#,
      #"["08:00-15:00"] } }, { "dari": "2026-03-17", "sampai": "2026-03-18", "keterangan": "Mudik", "jamKerja": { "rabu": ["08:00-11:00"] } }"#,
      schemaSees: false),
    BrokenSettings(
      "periods without a week",
      #""jamKerja": { "senin": ["07:30-12:00", "13:00-16:00"], "sabtu": [] },"#,
      "", schemaSees: true),
    BrokenSettings(
      "a holiday on a day that is none", #""2026-12-31""#,
      #""2026-02-29""#, schemaSees: false),
    BrokenSettings(
      "a holiday twice", #""keterangan": "Tutup buku" }"#,
      #""keterangan": "Tutup buku" }, { "tanggal": "2026-12-31", "keterangan": "Libur" }"#,
      schemaSees: false),
    BrokenSettings(
      "an opened day without a week",
      #"""
        "jamKerja": { "senin": ["07:30-12:00", "13:00-16:00"], "sabtu": [] },
        "jamKhusus": [
          { "dari": "2026-02-19", "sampai": "2026-03-17", "keterangan": "Ramadan", "jamKerja": { "selasa": ["08:00-15:00"] } }
        ],
      """#,
      "", schemaSees: true),
    BrokenSettings(
      "an opened day twice", #""jam": ["08:00-12:00"] }"#,
      #""jam": ["08:00-12:00"] }, { "tanggal": "2026-12-12", "keterangan": "Lagi", "jam": ["13:00-14:00"] }"#,
      schemaSees: false),
    BrokenSettings(
      "a day that is opened and closed", #""2026-12-12""#,
      #""2026-12-31""#, schemaSees: false),
    BrokenSettings(
      "an opened day that has no hours", #", "jam": ["08:00-12:00"]"#,
      "", schemaSees: false),
    BrokenSettings(
      "an opened day on which no hour is open", #""jam": ["08:00-12:00"]"#,
      #""jam": []"#, schemaSees: true),
    BrokenSettings(
      "an opened day with a window that is none", #""jam": ["08:00-12:00"]"#,
      #""jam": ["pagi"]"#, schemaSees: true),
    BrokenSettings(
      "an opened day without a label", #", "keterangan": "Sabtu""#,
      "", schemaSees: true),
  ]
}
