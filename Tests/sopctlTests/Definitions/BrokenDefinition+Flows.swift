extension BrokenDefinition {
  /// Faults of the flow.
  static let flows: [BrokenDefinition] = [
    BrokenDefinition(
      "a target that does not exist", #""ke": 8"#, #""ke": 99"#, schemaSees: false,
      id: "kegiatan[6].berikutnya[0].ke: Kegiatan 99 tidak ada. Tulis nomor 1 sampai 8.",
      en: "kegiatan[6].berikutnya[0].ke: There is no activity 99. Write a number from 1 to 8."),
    BrokenDefinition(
      "a target before the first", #""ke": 8"#, #""ke": 0"#, schemaSees: true,
      id: "kegiatan[6].berikutnya[0].ke: Kegiatan 0 tidak ada. Tulis nomor 1 sampai 8.",
      en: "kegiatan[6].berikutnya[0].ke: There is no activity 0. Write a number from 1 to 8."),
    BrokenDefinition(
      "a target in words", #""ke": "selesai""#, #""ke": "tamat""#, schemaSees: true,
      id:
        #"kegiatan[6].berikutnya[1].ke: Tujuan ini tidak terbaca. Tulis nomor kegiatan, atau "selesai" untuk mengakhiri."#,
      en:
        #"kegiatan[6].berikutnya[1].ke: This leads nowhere. Write an activity's number, or "selesai" for the end."#
    ),
    BrokenDefinition(
      "a target left blank", #""ke": 8"#, #""ke": null"#, schemaSees: true,
      id:
        #"kegiatan[6].berikutnya[0].ke: Tujuan ini tidak terbaca. Tulis nomor kegiatan, atau "selesai" untuk mengakhiri."#,
      en:
        #"kegiatan[6].berikutnya[0].ke: This leads nowhere. Write an activity's number, or "selesai" for the end."#
    ),
    BrokenDefinition(
      "a decision and cases at once", #""tidak": { "ke": 4, "hasil": "ditolak" } } }"#,
      #""tidak": { "ke": 4, "hasil": "ditolak" } }, "berikutnya": [{ "ke": 3 }] }"#,
      schemaSees: true,
      id:
        #"kegiatan[1]: Kegiatan ini mempunyai "keputusan" dan "berikutnya" sekaligus. Hapus salah satunya."#,
      en: #"kegiatan[1]: The activity has both "keputusan" and "berikutnya". Remove one of them."#),
    BrokenDefinition(
      "no cases",
      #"[{ "bila": { "kegiatan": 2, "jawaban": "tidak" }, "ke": 8 }, { "ke": "selesai" }]"#, "[]",
      schemaSees: true,
      id:
        "kegiatan[6].berikutnya: Daftar ini kosong. Isi sekurangnya satu; kunci yang boleh tidak ada dapat dihapus.",
      en:
        "kegiatan[6].berikutnya: The list is empty. Write at least one; a key that may be left out can be removed."
    ),
    BrokenDefinition(
      "a last case with a condition", #"{ "ke": "selesai" }]"#,
      #"{ "bila": { "kegiatan": 2, "jawaban": "ya" }, "ke": "selesai" }]"#, schemaSees: true,
      id:
        #"kegiatan[6].berikutnya[1].bila: Kasus terakhir bersyarat, sehingga mungkin tidak ada yang berlaku. Hapus "bila" dari kasus terakhir."#,
      en:
        #"kegiatan[6].berikutnya[1].bila: The last case has a condition, so that none may hold. Leave "bila" out of the last case."#
    ),
    BrokenDefinition(
      "a case without condition before the last",
      #""bila": { "kegiatan": 2, "jawaban": "tidak" }, "ke": 8"#, #""ke": 8"#, schemaSees: true,
      id:
        #"kegiatan[6].berikutnya[0]: Kasus ini selalu berlaku, sehingga yang sesudahnya tidak pernah berlaku. Tambahkan "bila", atau letakkan paling akhir."#,
      en:
        #"kegiatan[6].berikutnya[0]: This case always holds, so that those after it never do. Add "bila", or put the case last."#
    ),
    BrokenDefinition(
      "a guard on what is no decision", #""bila": { "kegiatan": 2"#, #""bila": { "kegiatan": 3"#,
      schemaSees: false,
      id:
        #"kegiatan[6].berikutnya[0].bila.kegiatan: Kegiatan 3 bukan keputusan. Tulis nomor kegiatan yang mempunyai "keputusan"."#,
      en:
        #"kegiatan[6].berikutnya[0].bila.kegiatan: Activity 3 is no decision. Name an activity that has a "keputusan"."#
    ),
    BrokenDefinition(
      "a guard whose decision a way misses",
      edits: [
        (
          #""uraian": "Mengerjakan", "pelaksana": "APK","#,
          #""uraian": "Mengerjakan", "pelaksana": "APK", "keputusan": { "pertanyaan": "Rapi?", "ya": { "ke": 4, "hasil": "rapi" }, "tidak": { "ke": 4, "hasil": "kurang" } },"#
        ), (#""bila": { "kegiatan": 2"#, #""bila": { "kegiatan": 3"#),
      ], schemaSees: false,
      id:
        "kegiatan[6].berikutnya[0].bila.kegiatan: Di sini kegiatan 3 mungkin belum dijawab: lewat 1, 2, 4, 5, 6, 7. Tulis keputusan yang dilewati setiap jalan sampai ke sini.",
      en:
        "kegiatan[6].berikutnya[0].bila.kegiatan: Here activity 3 may not have been answered yet: by 1, 2, 4, 5, 6, 7. Name a decision that every way here has passed."
    ),
    BrokenDefinition(
      "an activity that no way reaches", #""ya": { "ke": 3"#, #""ya": { "ke": 4"#,
      schemaSees: false,
      id:
        #"kegiatan[2]: Tidak ada jalan yang sampai ke kegiatan 3. Arahkan salah satu "ke" kepadanya, atau hapus kegiatan itu."#,
      en:
        #"kegiatan[2]: No way leads to activity 3. Let a "ke" lead there, or remove the activity."#),
    BrokenDefinition(
      "an activity without a way to the end", #""uraian": "Menyimpan", "#,
      #""uraian": "Menyimpan", "berikutnya": [{ "ke": 8 }], "#, schemaSees: false,
      id:
        #"kegiatan[7]: Dari kegiatan 8 tidak ada jalan yang sampai selesai. Arahkan salah satu "ke" sesudahnya ke depan, atau tulis "selesai"."#,
      en:
        #"kegiatan[7]: From activity 8 no way leads to the end. Let a "ke" after it lead forward, or write "selesai"."#
    ),
  ]
}
