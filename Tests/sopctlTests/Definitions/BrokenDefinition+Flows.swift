extension BrokenDefinition {
  /// Faults of the flow.
  static let flows: [BrokenDefinition] = [
    BrokenDefinition(
      "a target that does not exist", #""ke": 8"#, #""ke": 99"#, schemaSees: false),
    BrokenDefinition(
      "a target beyond all numbers", #""ke": 8"#, #""ke": 99999999999999999999"#, schemaSees: false),
    BrokenDefinition(
      "a target before the first", #""ke": 8"#, #""ke": 0"#, schemaSees: true),
    BrokenDefinition(
      "a target in words", #""ke": "selesai""#, #""ke": "tamat""#, schemaSees: true),
    BrokenDefinition(
      "a target left blank", #""ke": 8"#, #""ke": null"#, schemaSees: true),
    BrokenDefinition(
      "a decision and cases at once", #""tidak": { "ke": 4, "hasil": "ditolak" } } }"#,
      #""tidak": { "ke": 4, "hasil": "ditolak" } }, "berikutnya": [{ "ke": 3 }] }"#,
      schemaSees: true),
    BrokenDefinition(
      "no cases",
      #"[{ "bila": { "kegiatan": 2, "jawaban": "tidak" }, "ke": 8 }, { "ke": "selesai" }]"#, "[]",
      schemaSees: true),
    BrokenDefinition(
      "a last case with a condition", #"{ "ke": "selesai" }]"#,
      #"{ "bila": { "kegiatan": 2, "jawaban": "ya" }, "ke": "selesai" }]"#, schemaSees: true),
    BrokenDefinition(
      "a case without condition before the last",
      #""bila": { "kegiatan": 2, "jawaban": "tidak" }, "ke": 8"#, #""ke": 8"#, schemaSees: true),
    BrokenDefinition(
      "a guard on what is no decision", #""bila": { "kegiatan": 2"#, #""bila": { "kegiatan": 3"#,
      schemaSees: false),
    BrokenDefinition(
      "a guard whose decision a way misses",
      edits: [
        (
          #""uraian": "Mengerjakan", "pelaksana": "APK","#,
          #""uraian": "Mengerjakan", "pelaksana": "APK", "keputusan": { "pertanyaan": "Rapi?", "ya": { "ke": 4, "hasil": "rapi" }, "tidak": { "ke": 4, "hasil": "kurang" } },"#
        ), (#""bila": { "kegiatan": 2"#, #""bila": { "kegiatan": 3"#),
      ], schemaSees: false),
    BrokenDefinition(
      "an activity that no way reaches", #""ya": { "ke": 3"#, #""ya": { "ke": 4"#,
      schemaSees: false),
    BrokenDefinition(
      "an activity without a way to the end", #""uraian": "Menyimpan", "#,
      #""uraian": "Menyimpan", "berikutnya": [{ "ke": 8 }], "#, schemaSees: false),
  ]
}
