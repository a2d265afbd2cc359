extension BrokenSettings {
  /// Faults of the hours and the holidays.
  static let hours: [BrokenSettings] = [
    BrokenSettings(
      "a window with dots", #""07:30-12:00""#,
      #""07.30-12.00""#, schemaSees: true,
      id:
        #"jamKerja.senin[0]: "07.30-12.00" bukan rentang jam. Tulis seperti "07:30-12:00"; akhir hari adalah 24:00."#,
      en:
        #"jamKerja.senin[0]: "07.30-12.00" is no span of hours. Write it as in "07:30-12:00"; the end of the day is 24:00."#
    ),
    BrokenSettings(
      "a window with one digit", #""07:30-12:00""#,
      #""7:30-12:00""#, schemaSees: true,
      id:
        #"jamKerja.senin[0]: "7:30-12:00" bukan rentang jam. Tulis seperti "07:30-12:00"; akhir hari adalah 24:00."#,
      en:
        #"jamKerja.senin[0]: "7:30-12:00" is no span of hours. Write it as in "07:30-12:00"; the end of the day is 24:00."#
    ),
    BrokenSettings(
      "an hour that no day has", #""13:00-16:00""#,
      #""13:00-25:00""#, schemaSees: true,
      id:
        #"jamKerja.senin[1]: "13:00-25:00" bukan rentang jam. Tulis seperti "07:30-12:00"; akhir hari adalah 24:00."#,
      en:
        #"jamKerja.senin[1]: "13:00-25:00" is no span of hours. Write it as in "07:30-12:00"; the end of the day is 24:00."#
    ),
    BrokenSettings(
      "a minute after the day's end", #""13:00-16:00""#,
      #""13:00-24:01""#, schemaSees: true,
      id:
        #"jamKerja.senin[1]: "13:00-24:01" bukan rentang jam. Tulis seperti "07:30-12:00"; akhir hari adalah 24:00."#,
      en:
        #"jamKerja.senin[1]: "13:00-24:01" is no span of hours. Write it as in "07:30-12:00"; the end of the day is 24:00."#
    ),
    BrokenSettings(
      "a window over midnight", #""13:00-16:00""#,
      #""22:00-06:00""#, schemaSees: false,
      id:
        #"jamKerja.senin[1]: "22:00-06:00" tidak berakhir sesudah mulainya. Tulis jam yang lebih awal dahulu; bila melewati tengah malam, tulis sampai 24:00, lalu dari 00:00 pada hari berikutnya."#,
      en:
        #"jamKerja.senin[1]: "22:00-06:00" does not end after it begins. Write the earlier time first; over midnight write up to 24:00, and from 00:00 on the next day."#
    ),
    BrokenSettings(
      "a window of no time", #""13:00-16:00""#,
      #""13:00-13:00""#, schemaSees: false,
      id:
        #"jamKerja.senin[1]: "13:00-13:00" tidak berakhir sesudah mulainya. Tulis jam yang lebih awal dahulu; bila melewati tengah malam, tulis sampai 24:00, lalu dari 00:00 pada hari berikutnya."#,
      en:
        #"jamKerja.senin[1]: "13:00-13:00" does not end after it begins. Write the earlier time first; over midnight write up to 24:00, and from 00:00 on the next day."#
    ),
    BrokenSettings(
      "windows that overlap", #""13:00-16:00""#,
      #""11:30-16:00""#, schemaSees: false,
      id:
        #"jamKerja.senin[1]: "11:30-16:00" tidak mulai sesudah "07:30-12:00" berakhir. Urutkan rentang jam dalam sehari, dan gabungkan yang tanpa jeda di antaranya."#,
      en:
        #"jamKerja.senin[1]: "11:30-16:00" does not begin after the end of "07:30-12:00". Write the spans of a day in their order, and join those without a break between them."#
    ),
    BrokenSettings(
      "windows that touch", #""13:00-16:00""#,
      #""12:00-16:00""#, schemaSees: false,
      id:
        #"jamKerja.senin[1]: "12:00-16:00" tidak mulai sesudah "07:30-12:00" berakhir. Urutkan rentang jam dalam sehari, dan gabungkan yang tanpa jeda di antaranya."#,
      en:
        #"jamKerja.senin[1]: "12:00-16:00" does not begin after the end of "07:30-12:00". Write the spans of a day in their order, and join those without a break between them."#
    ),
    BrokenSettings(
      "windows out of order", #""07:30-12:00", "13:00-16:00""#,
      #""13:00-16:00", "07:30-12:00""#, schemaSees: false,
      id:
        #"jamKerja.senin[1]: "07:30-12:00" tidak mulai sesudah "13:00-16:00" berakhir. Urutkan rentang jam dalam sehari, dan gabungkan yang tanpa jeda di antaranya."#,
      en:
        #"jamKerja.senin[1]: "07:30-12:00" does not begin after the end of "13:00-16:00". Write the spans of a day in their order, and join those without a break between them."#
    ),
    BrokenSettings(
      "a window that is a number", #""13:00-16:00""#,
      "1300", schemaSees: true,
      id:
        "jamKerja.senin[1]: Jenis nilainya keliru. Tulis teks dalam tanda kutip.",
      en:
        "jamKerja.senin[1]: The value has the wrong type. Write a text in quotes."),
    BrokenSettings(
      "a week without hours", #"["07:30-12:00", "13:00-16:00"]"#,
      "[]", schemaSees: true,
      id:
        #"jamKerja: Tidak ada hari yang berjam kerja, sehingga kantor tidak pernah bekerja. Tulis misalnya "senin": ["07:30-12:00"]; tanpa "jamKerja" setiap jam dihitung."#,
      en:
        #"jamKerja: No day has hours, so that the office would never work. Write for instance "senin": ["07:30-12:00"]; without "jamKerja" every hour counts."#
    ),
    BrokenSettings(
      "a period without hours", #"["08:00-15:00"]"#,
      "[]", schemaSees: true,
      id:
        #"jamKhusus[0].jamKerja: Tidak ada hari yang berjam kerja dalam masa ini. Tulis jamnya; hari tanpa kerja ditulis pada "hariLibur"."#,
      en:
        #"jamKhusus[0].jamKerja: No day of this period has hours. Write its hours; days without work stand in "hariLibur"."#
    ),
    BrokenSettings(
      "a period on a day that is none", #""2026-02-19""#,
      #""19 Februari 2026""#, schemaSees: true,
      id:
        #"jamKhusus[0].dari: "19 Februari 2026" bukan tanggal yang ada. Tulis tahun, bulan dan hari seperti 2026-11-30."#,
      en:
        #"jamKhusus[0].dari: "19 Februari 2026" is no date of the calendar. Write year, month and day as in 2026-11-30."#
    ),
    BrokenSettings(
      "a period that ends before it begins", #""2026-03-17""#,
      #""2026-02-17""#, schemaSees: false,
      id:
        "jamKhusus[0].sampai: Berakhir 2026-02-17, sebelum mulai 2026-02-19. Tukar kedua tanggalnya, atau perbaiki salah satu.",
      en:
        "jamKhusus[0].sampai: It ends on 2026-02-17, before it begins on 2026-02-19. Swap the two dates, or correct one."
    ),
    BrokenSettings(
      "periods that overlap", #"["08:00-15:00"] } }"#,
      #"["08:00-15:00"] } }, { "dari": "2026-03-17", "sampai": "2026-03-18", "keterangan": "Mudik", "jamKerja": { "rabu": ["08:00-11:00"] } }"#,
      schemaSees: false,
      id:
        "jamKhusus[1]: Tanggalnya bertumpang tindih dengan jamKhusus[0]. Akhiri masa yang satu sebelum yang lain mulai.",
      en:
        "jamKhusus[1]: These days overlap those of jamKhusus[0]. Let one period end before the other begins."
    ),
    BrokenSettings(
      "periods without a week",
      #""jamKerja": { "senin": ["07:30-12:00", "13:00-16:00"], "sabtu": [] },"#,
      "", schemaSees: true,
      id:
        #"jamKhusus: Tanpa "jamKerja" setiap jam dihitung, sehingga jam khusus tidak berpengaruh. Isi "jamKerja", atau hapus "jamKhusus"."#,
      en:
        #"jamKhusus: Without "jamKerja" every hour counts, and other hours change nothing. Write "jamKerja", or remove "jamKhusus"."#
    ),
    BrokenSettings(
      "a holiday on a day that is none", #""2026-12-31""#,
      #""2026-02-29""#, schemaSees: false,
      id:
        #"hariLibur[0].tanggal: "2026-02-29" bukan tanggal yang ada. Tulis tahun, bulan dan hari seperti 2026-11-30."#,
      en:
        #"hariLibur[0].tanggal: "2026-02-29" is no date of the calendar. Write year, month and day as in 2026-11-30."#
    ),
    BrokenSettings(
      "a holiday twice", #""keterangan": "Tutup buku" }"#,
      #""keterangan": "Tutup buku" }, { "tanggal": "2026-12-31", "keterangan": "Libur" }"#,
      schemaSees: false,
      id:
        "hariLibur[1].tanggal: 2026-12-31 sudah tertulis sebagai hari libur. Hapus salah satunya.",
      en:
        "hariLibur[1].tanggal: 2026-12-31 is a holiday already. Remove one of them."),
  ]
}
