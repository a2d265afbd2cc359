extension BrokenDefinition {
  /// Faults of the report chain: definitions by which a run could end before its report has climbed.
  static let chains: [BrokenDefinition] = [
    BrokenDefinition(
      "a chain of one link",
      #"""
      { "pelaksana": "APK", "kegiatan": 4 },
          { "pelaksana": "Sub Koord", "kegiatan": 5 },
          { "pelaksana": "Kabid", "kegiatan": 6 }
      """#, #"{ "pelaksana": "APK", "kegiatan": 4 }"#, schemaSees: true,
      id:
        "rantaiLaporan: Rantai laporan tidak menyebut dua pelaksana yang berbeda, sehingga laporan tidak diterima orang lain. Sebutkan pembuat laporan, lalu penerimanya.",
      en:
        "rantaiLaporan: The report chain does not name two different executors, so that nobody else receives the report. Name who makes the report, and after them who receives it."
    ),
    BrokenDefinition(
      "a chain of one executor",
      #"""
      { "pelaksana": "Sub Koord", "kegiatan": 5 },
          { "pelaksana": "Kabid", "kegiatan": 6 }
      """#, #"{ "pelaksana": "APK", "kegiatan": 7 }"#, schemaSees: false,
      id:
        "rantaiLaporan: Rantai laporan tidak menyebut dua pelaksana yang berbeda, sehingga laporan tidak diterima orang lain. Sebutkan pembuat laporan, lalu penerimanya.",
      en:
        "rantaiLaporan: The report chain does not name two different executors, so that nobody else receives the report. Name who makes the report, and after them who receives it."
    ),
    BrokenDefinition(
      "a link of an activity that does not exist", #""kegiatan": 6 }"#, #""kegiatan": 60 }"#,
      schemaSees: false,
      id: "rantaiLaporan[2].kegiatan: Kegiatan 60 tidak ada. Tulis nomor 1 sampai 8.",
      en: "rantaiLaporan[2].kegiatan: There is no activity 60. Write a number from 1 to 8."),
    BrokenDefinition(
      "a link of another executor", #"{ "pelaksana": "Kabid", "kegiatan": 6 }"#,
      #"{ "pelaksana": "Sub Koord", "kegiatan": 6 }"#, schemaSees: false,
      id:
        #"rantaiLaporan[2].pelaksana: Kegiatan 6 dilakukan "Kabid", bukan "Sub Koord". Tulis pelaksananya di sini, atau kegiatan lain."#,
      en:
        #"rantaiLaporan[2].pelaksana: Activity 6 is done by "Kabid", not by "Sub Koord". Name its executor here, or another activity."#
    ),
    BrokenDefinition(
      "a link of an executor that nobody declared", #"{ "pelaksana": "Kabid", "kegiatan": 6 }"#,
      #"{ "pelaksana": "Kepala", "kegiatan": 6 }"#, schemaSees: false,
      id:
        #"rantaiLaporan[2].pelaksana: Pelaksana "Kepala" tidak terdaftar. Tulis salah satu dari: APK, Sub Koord, Kabid; atau tambahkan pada "pelaksana"."#,
      en:
        #"rantaiLaporan[2].pelaksana: The executor "Kepala" is not declared. Write one of: APK, Sub Koord, Kabid; or add it to "pelaksana"."#
    ),
    BrokenDefinition(
      "two links of one activity", #"{ "pelaksana": "Sub Koord", "kegiatan": 5 }"#,
      #"{ "pelaksana": "APK", "kegiatan": 4 }"#, schemaSees: true,
      id:
        "rantaiLaporan[1].kegiatan: Kegiatan 4 sudah menjadi mata rantai laporan sebelumnya. Beri tiap mata rantai kegiatannya sendiri.",
      en:
        "rantaiLaporan[1].kegiatan: Activity 4 is already an earlier link of the report chain. Give each link an activity of its own."
    ),
    BrokenDefinition(
      "an end before the report", #""tidak": { "ke": 4"#, #""tidak": { "ke": "selesai""#,
      schemaSees: false,
      id:
        "kegiatan[1]: Run dapat berakhir sebelum laporan menaiki rantai: lewat 1, 2, selesai, baru 0 dari 3 mata rantai. Lewatkan setiap jalan pada semua kegiatan rantai laporan.",
      en:
        "kegiatan[1]: The run can end before its report has climbed the chain: by 1, 2, end, only 0 of 3 links. Let every way pass the activities of the chain."
    ),
    BrokenDefinition(
      "a way around the report", #""tidak": { "ke": 4"#, #""tidak": { "ke": 7"#, schemaSees: false,
      id:
        "kegiatan[6]: Run dapat berakhir sebelum laporan menaiki rantai: lewat 1, 2, 7, selesai, baru 0 dari 3 mata rantai. Lewatkan setiap jalan pada semua kegiatan rantai laporan.",
      "kegiatan[7]: Run dapat berakhir sebelum laporan menaiki rantai: lewat 1, 2, 7, 8, selesai, baru 0 dari 3 mata rantai. Lewatkan setiap jalan pada semua kegiatan rantai laporan.",
      en:
        "kegiatan[6]: The run can end before its report has climbed the chain: by 1, 2, 7, end, only 0 of 3 links. Let every way pass the activities of the chain.",
      "kegiatan[7]: The run can end before its report has climbed the chain: by 1, 2, 7, 8, end, only 0 of 3 links. Let every way pass the activities of the chain."
    ),
    BrokenDefinition(
      "a way back into the middle of the chain", #""waktu": "2 jam", "#,
      SoundDefinition.wayBack(to: 5), schemaSees: false,
      id:
        "rantaiLaporan[1].kegiatan: Mata rantai 2 dicapai ketika 3 mata rantai sudah dinaiki: lewat 1, 2, 4, 5, 6, 5. Urutkan rantai menurut jalannya kegiatan; jalan mundur harus menuju mata rantai 1 atau sebelumnya.",
      en:
        "rantaiLaporan[1].kegiatan: Link 2 of the report chain is reached when 3 links are climbed: by 1, 2, 4, 5, 6, 5. Order the chain as the activities follow; a way back must lead to link 1 or before it."
    ),
    BrokenDefinition(
      "a chain against the flow",
      #"""
      { "pelaksana": "Sub Koord", "kegiatan": 5 },
          { "pelaksana": "Kabid", "kegiatan": 6 }
      """#,
      #"""
      { "pelaksana": "Kabid", "kegiatan": 6 },
          { "pelaksana": "Sub Koord", "kegiatan": 5 }
      """#, schemaSees: false,
      id:
        "rantaiLaporan[2].kegiatan: Mata rantai 3 dicapai ketika 1 mata rantai sudah dinaiki: lewat 1, 2, 4, 5. Urutkan rantai menurut jalannya kegiatan; jalan mundur harus menuju mata rantai 1 atau sebelumnya.",
      en:
        "rantaiLaporan[2].kegiatan: Link 3 of the report chain is reached when 1 links are climbed: by 1, 2, 4, 5. Order the chain as the activities follow; a way back must lead to link 1 or before it."
    ),
    BrokenDefinition(
      "a way past a link", #""uraian": "Melaporkan", "#,
      #""uraian": "Melaporkan", "berikutnya": [{ "ke": 6 }], "#, schemaSees: false,
      id:
        #"kegiatan[4]: Tidak ada jalan yang sampai ke kegiatan 5. Arahkan salah satu "ke" kepadanya, atau hapus kegiatan itu."#,
      "rantaiLaporan[2].kegiatan: Mata rantai 3 dicapai ketika 1 mata rantai sudah dinaiki: lewat 1, 2, 4, 6. Urutkan rantai menurut jalannya kegiatan; jalan mundur harus menuju mata rantai 1 atau sebelumnya.",
      en:
        #"kegiatan[4]: No way leads to activity 5. Let a "ke" lead there, or remove the activity."#,
      "rantaiLaporan[2].kegiatan: Link 3 of the report chain is reached when 1 links are climbed: by 1, 2, 4, 6. Order the chain as the activities follow; a way back must lead to link 1 or before it."
    ),
    BrokenDefinition(
      "a way back while the report climbs", #""uraian": "Menerima", "#,
      #""uraian": "Menerima", "keputusan": { "pertanyaan": "Lengkap?", "ya": { "ke": 7, "hasil": "lengkap" }, "tidak": { "ke": 6, "hasil": "kurang" } }, "#,
      schemaSees: false,
      id:
        "kegiatan[6]: Run dapat berakhir sebelum laporan menaiki rantai: lewat 1, 2, 4, 5, 7, selesai, baru 2 dari 3 mata rantai. Lewatkan setiap jalan pada semua kegiatan rantai laporan.",
      "kegiatan[7]: Run dapat berakhir sebelum laporan menaiki rantai: lewat 1, 2, 4, 5, 7, 8, selesai, baru 2 dari 3 mata rantai. Lewatkan setiap jalan pada semua kegiatan rantai laporan.",
      en:
        "kegiatan[6]: The run can end before its report has climbed the chain: by 1, 2, 4, 5, 7, end, only 2 of 3 links. Let every way pass the activities of the chain.",
      "kegiatan[7]: The run can end before its report has climbed the chain: by 1, 2, 4, 5, 7, 8, end, only 2 of 3 links. Let every way pass the activities of the chain."
    ),
  ]
}
