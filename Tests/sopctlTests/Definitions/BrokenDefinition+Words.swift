extension BrokenDefinition {
  /// Words and numbers that mean nothing.
  static let words: [BrokenDefinition] = [
    BrokenDefinition(
      "an output longer than the book takes", #""output": "Hasil""#,
      "\"output\": \"\(String(repeating: "h", count: 2_001))\"", schemaSees: true),
    BrokenDefinition(
      "an outcome longer than the book takes", #""hasil": "dikerjakan""#,
      "\"hasil\": \"\(String(repeating: "\u{e9}", count: 1_001))\"", schemaSees: false),
    BrokenDefinition(
      "a kode in small letters", "CONTOH-01", "contoh-01", schemaSees: true),
    BrokenDefinition(
      "a kode with a hyphen first", "CONTOH-01", "-01", schemaSees: true),
    BrokenDefinition(
      "a kode that is too long", "CONTOH-01", String(repeating: "C", count: 33), schemaSees: true),
    BrokenDefinition(
      "a kode that would move the cursor", "CONTOH-01", #"C\u001b[2J"#, schemaSees: true),
    BrokenDefinition(
      "an executor's kode with a sign", #""nama": "Kepala Bidang" }"#,
      #""nama": "Kepala Bidang" }, { "kode": "Tamu!", "tertulis": "Tamu", "nama": null }"#,
      schemaSees: true),
    BrokenDefinition(
      "two executors alike", #""nama": "Kepala Bidang" }"#,
      #""nama": "Kepala Bidang" }, { "kode": "sub-koord", "tertulis": "Sub", "nama": null }"#,
      schemaSees: false),
    BrokenDefinition(
      "a field's key with a capital", #""kunci": "cara""#, #""kunci": "Cara""#, schemaSees: true),
    BrokenDefinition(
      "a field's key twice", #""isian": [{"#,
      #""isian": [{ "kunci": "cara", "label": "Dulu", "wajib": false }, {"#, schemaSees: false),
    BrokenDefinition(
      "a choice twice", #"["lama", "baru"]"#, #"["lama", "lama"]"#, schemaSees: true),
    BrokenDefinition(
      "no choices", #"["lama", "baru"]"#, "[]", schemaSees: true),
    BrokenDefinition(
      "a time in another unit", "60 menit", "60 mnt", schemaSees: true),
    BrokenDefinition(
      "a time of nothing", "60 menit", "0 menit", schemaSees: true),
    BrokenDefinition(
      "a time without end", "60 menit", "100000 menit", schemaSees: true),
    BrokenDefinition(
      "a time with a zero in front", "60 menit", "060 menit", schemaSees: true),
    BrokenDefinition(
      "a range that descends", "10-30 Menit", "30-10 Menit", schemaSees: false),
    BrokenDefinition(
      "a range of one", "10-30 Menit", "30-30 Menit", schemaSees: false),
    BrokenDefinition(
      "an activity's number left out", #""no": 3"#, #""no": 9"#, schemaSees: false),
    BrokenDefinition(
      "a first activity that is not 1", #""no": 1"#, #""no": 2"#, schemaSees: true),
    BrokenDefinition(
      "an executor misspelt", #""uraian": "Menerima", "pelaksana": "Sub Koord""#,
      #""uraian": "Menerima", "pelaksana": "Sub Kord""#, schemaSees: false),
    BrokenDefinition(
      "an executor that nobody declared", #""uraian": "Menyimpan", "pelaksana": "APK""#,
      #""uraian": "Menyimpan", "pelaksana": "Operator""#, schemaSees: false),
  ]
}
