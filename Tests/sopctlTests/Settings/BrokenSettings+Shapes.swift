extension BrokenSettings {
  /// Faults of the shape, and of single values.
  static let shapes: [BrokenSettings] = [
    BrokenSettings(
      "a comma too many", #""eskalasi": [100, 200],"#,
      #""eskalasi": [100, 200],,"#, schemaSees: nil),
    BrokenSettings(
      "brackets without end", "[100, 200]",
      String(repeating: "[", count: 40) + String(repeating: "]", count: 40), schemaSees: nil),
    BrokenSettings(
      "a number beyond all numbers", "[100, 200]", "[100, 99999999999999999999]", schemaSees: false),
    BrokenSettings(
      "a key twice", #""zona": "WIB","#,
      #""zona": "WIB", "zona": "WIT","#, schemaSees: false),
    BrokenSettings(
      "a key misspelt", #""jamKerja": { "senin""#,
      #""jamkerja": { "senin""#, schemaSees: true),
    BrokenSettings(
      "a key that nobody knows", #""instansi""#,
      #""telepon": "024", "instansi""#, schemaSees: true),
    BrokenSettings(
      "a weekday misspelt", #""sabtu": []"#,
      #""sebtu": []"#, schemaSees: true),
    BrokenSettings(
      "an office's name of nothing but spaces", #""DINAS CONTOH""#,
      #""  ""#, schemaSees: false),
    BrokenSettings(
      "an office's name longer than the book takes", #""DINAS CONTOH""#,
      "\"" + String(repeating: "s", count: 2_001) + "\"", schemaSees: true),
    BrokenSettings(
      "no name", #""nama": "Siti Aminah", "#,
      "", schemaSees: true),
    BrokenSettings(
      "no acting role", #""peran": "Sub Koord", "#,
      "", schemaSees: true),
    BrokenSettings(
      "no reason for a holiday", #", "keterangan": "Tutup buku""#,
      "", schemaSees: true),
    BrokenSettings(
      "no hours of a special period", #", "jamKerja": { "selasa": ["08:00-15:00"] }"#,
      "", schemaSees: true),
    BrokenSettings(
      "no cadence", #""tiap": "bulan", "#,
      "", schemaSees: true),
    BrokenSettings(
      "an office without a name", #""DINAS CONTOH""#,
      #""""#, schemaSees: true),
    BrokenSettings(
      "counters that are no list", #""loket": [{ "pengguna": "loket1", "peran": ["Staf"] }]"#,
      #""loket": { "pengguna": "loket1", "peran": ["Staf"] }"#, schemaSees: true),
    BrokenSettings(
      "one role that is no list", #""peran": ["Kabid"]"#,
      #""peran": "Kabid""#, schemaSees: true),
    BrokenSettings(
      "a yes in words", #""izinkanRangkap": false"#,
      #""izinkanRangkap": "tidak""#, schemaSees: true),
    BrokenSettings(
      "an address of the schema that is none", #""instansi""#,
      #""$schema": 1, "instansi""#, schemaSees: true),
    BrokenSettings(
      "a zone that is a town", #""WIB""#,
      #""Asia/Jakarta""#, schemaSees: true),
    BrokenSettings(
      "a zone before Greenwich by nothing", #""WIB""#,
      #""-00:00""#, schemaSees: true),
    BrokenSettings(
      "no levels", "[100, 200]",
      "[]", schemaSees: true),
    BrokenSettings(
      "levels that descend", "[100, 200]",
      "[200, 100]", schemaSees: false),
    BrokenSettings(
      "a level before the budget is used up", "[100, 200]",
      "[80, 100]", schemaSees: true),
    BrokenSettings(
      "a level in halves", "[100, 200]",
      "[100, 150.5]", schemaSees: true),
  ]
}
