extension BrokenDefinition {
  /// Faults of the report chain: definitions by which a run could end before its report has climbed.
  static let chains: [BrokenDefinition] = [
    BrokenDefinition(
      "a chain of one link",
      #"""
      { "pelaksana": "APK", "kegiatan": 4 },
          { "pelaksana": "Sub Koord", "kegiatan": 5 },
          { "pelaksana": "Kabid", "kegiatan": 6 }
      """#, #"{ "pelaksana": "APK", "kegiatan": 4 }"#, schemaSees: true),
    BrokenDefinition(
      "a chain of one executor",
      #"""
      { "pelaksana": "Sub Koord", "kegiatan": 5 },
          { "pelaksana": "Kabid", "kegiatan": 6 }
      """#, #"{ "pelaksana": "APK", "kegiatan": 7 }"#, schemaSees: false),
    BrokenDefinition(
      "a link of an activity that does not exist", #""kegiatan": 6 }"#, #""kegiatan": 60 }"#,
      schemaSees: false),
    BrokenDefinition(
      "a link of another executor", #"{ "pelaksana": "Kabid", "kegiatan": 6 }"#,
      #"{ "pelaksana": "Sub Koord", "kegiatan": 6 }"#, schemaSees: false),
    BrokenDefinition(
      "a link of an executor that nobody declared", #"{ "pelaksana": "Kabid", "kegiatan": 6 }"#,
      #"{ "pelaksana": "Kepala", "kegiatan": 6 }"#, schemaSees: false),
    BrokenDefinition(
      "two links of one activity", #"{ "pelaksana": "Sub Koord", "kegiatan": 5 }"#,
      #"{ "pelaksana": "APK", "kegiatan": 4 }"#, schemaSees: true),
    BrokenDefinition(
      "an end before the report", #""tidak": { "ke": 4"#, #""tidak": { "ke": "selesai""#,
      schemaSees: false),
    BrokenDefinition(
      "a way around the report", #""tidak": { "ke": 4"#, #""tidak": { "ke": 7"#, schemaSees: false),
    BrokenDefinition(
      "a way back into the middle of the chain", #""waktu": "2 jam", "#,
      SoundDefinition.wayBack(to: 5), schemaSees: false),
    BrokenDefinition(
      "a chain against the flow",
      #"""
      { "pelaksana": "Sub Koord", "kegiatan": 5 },
          { "pelaksana": "Kabid", "kegiatan": 6 }
      """#,
      #"""
      { "pelaksana": "Kabid", "kegiatan": 6 },
          { "pelaksana": "Sub Koord", "kegiatan": 5 }
      """#, schemaSees: false),
    BrokenDefinition(
      "a way past a link", #""uraian": "Melaporkan", "#,
      #""uraian": "Melaporkan", "berikutnya": [{ "ke": 6 }], "#, schemaSees: false),
    BrokenDefinition(
      "a way back while the report climbs", #""uraian": "Menerima", "#,
      #""uraian": "Menerima", "keputusan": { "pertanyaan": "Lengkap?", "ya": { "ke": 7, "hasil": "lengkap" }, "tidak": { "ke": 6, "hasil": "kurang" } }, "#,
      schemaSees: false),
  ]
}
