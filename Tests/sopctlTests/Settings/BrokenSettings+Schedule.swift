extension BrokenSettings {
  /// Faults of the schedule.
  static let schedule: [BrokenSettings] = [
    BrokenSettings(
      "a kode in small letters", #""PIAK-02""#,
      #""piak-02""#, schemaSees: true,
      id:
        #"jadwal[1].sop: "piak-02" bukan kode SOP. Pakai huruf besar, angka dan tanda hubung, paling panjang 32, tidak diawali tanda hubung."#,
      en:
        #"jadwal[1].sop: "piak-02" is no kode. Use capital letters, digits and hyphens, at most 32, no hyphen first."#
    ),
    BrokenSettings(
      "a cadence that is none", #""tiap": "bulan""#,
      #""tiap": "tahun""#, schemaSees: true,
      id:
        "jadwal[1].tiap: Nilainya bukan salah satu yang diperbolehkan. Tulis salah satu dari: hari-kerja, minggu, bulan.",
      en:
        "jadwal[1].tiap: The value is none of those that are allowed. Write one of: hari-kerja, minggu, bulan."
    ),
    BrokenSettings(
      "a day beside every working day", #""tiap": "hari-kerja""#,
      #""tiap": "hari-kerja", "hari": "senin""#, schemaSees: true,
      id:
        #"jadwal[0].hari: Dengan "hari-kerja" yang dimaksud setiap hari kerja. Hapus "hari"."#,
      en:
        #"jadwal[0].hari: With "hari-kerja" every working day is meant. Remove "hari"."#),
    BrokenSettings(
      "a weekday that is none", #""tiap": "bulan", "hari": 5"#,
      #""tiap": "minggu", "hari": "monday""#, schemaSees: true,
      id:
        "jadwal[1].hari: Nilainya bukan salah satu yang diperbolehkan. Tulis salah satu dari: senin, selasa, rabu, kamis, jumat, sabtu, minggu.",
      en:
        "jadwal[1].hari: The value is none of those that are allowed. Write one of: senin, selasa, rabu, kamis, jumat, sabtu, minggu."
    ),
    BrokenSettings(
      "a number for a weekday", #""tiap": "bulan", "hari": 5"#,
      #""tiap": "minggu", "hari": 5"#, schemaSees: true,
      id:
        "jadwal[1].hari: Jenis nilainya keliru. Tulis teks dalam tanda kutip.",
      en:
        "jadwal[1].hari: The value has the wrong type. Write a text in quotes."),
    BrokenSettings(
      "a weekday for a month", #""hari": 5"#,
      #""hari": "senin""#, schemaSees: true,
      id:
        "jadwal[1].hari: Jenis nilainya keliru. Tulis bilangan bulat, misalnya 5.",
      en:
        "jadwal[1].hari: The value has the wrong type. Write a whole number, for instance 5."),
    BrokenSettings(
      "a working day that no month has", #""hari": 5"#,
      #""hari": 24"#, schemaSees: true,
      id:
        "jadwal[1].hari: Tidak ada bulan dengan hari kerja ke-24. Tulis bilangan dari 1 sampai 23; 1 adalah hari kerja pertama dalam bulan.",
      en:
        "jadwal[1].hari: No month has a working day 24. Write a number from 1 to 23; 1 is the month's first working day."
    ),
    BrokenSettings(
      "a working day before the first", #""hari": 5"#,
      #""hari": 0"#, schemaSees: true,
      id:
        "jadwal[1].hari: Tidak ada bulan dengan hari kerja ke-0. Tulis bilangan dari 1 sampai 23; 1 adalah hari kerja pertama dalam bulan.",
      en:
        "jadwal[1].hari: No month has a working day 0. Write a number from 1 to 23; 1 is the month's first working day."
    ),
    BrokenSettings(
      "a time without minutes", #""09:00""#,
      #""9""#, schemaSees: true,
      id:
        #"jadwal[0].paling-lambat: "9" bukan jam dalam sehari. Tulis seperti "09:00", dari 00:01 sampai 24:00, akhir hari."#,
      en:
        #"jadwal[0].paling-lambat: "9" is no time of day. Write it as in "09:00", from 00:01 up to 24:00, the end of the day."#
    ),
    BrokenSettings(
      "a time after the day's end", #""09:00""#,
      #""24:30""#, schemaSees: true,
      id:
        #"jadwal[0].paling-lambat: "24:30" bukan jam dalam sehari. Tulis seperti "09:00", dari 00:01 sampai 24:00, akhir hari."#,
      en:
        #"jadwal[0].paling-lambat: "24:30" is no time of day. Write it as in "09:00", from 00:01 up to 24:00, the end of the day."#
    ),
    BrokenSettings(
      "a time before which nothing can begin", #""09:00""#,
      #""00:00""#, schemaSees: true,
      id:
        #"jadwal[0].paling-lambat: "00:00" bukan jam dalam sehari. Tulis seperti "09:00", dari 00:01 sampai 24:00, akhir hari."#,
      en:
        #"jadwal[0].paling-lambat: "00:00" is no time of day. Write it as in "09:00", from 00:01 up to 24:00, the end of the day."#
    ),
    BrokenSettings(
      "a field's key with a capital", #""periode": "harian""#,
      #""Periode": "harian""#, schemaSees: true,
      id:
        #"jadwal[0].isian.Periode: "Periode" bukan kunci isian. Awali dengan huruf kecil; lalu hanya huruf kecil, angka dan _."#,
      en:
        #"jadwal[0].isian.Periode: "Periode" is no field's key. Begin with a small letter; then small letters, digits and _ only."#
    ),
    BrokenSettings(
      "a field's value that is a number", #""periode": "harian""#,
      #""periode": 1"#, schemaSees: true,
      id:
        "jadwal[0].isian.periode: Jenis nilainya keliru. Tulis teks dalam tanda kutip.",
      en:
        "jadwal[0].isian.periode: The value has the wrong type. Write a text in quotes."),
    BrokenSettings(
      "a field's value longer than the book takes", #""harian""#,
      "\"" + String(repeating: "h", count: 2_001) + "\"", schemaSees: true,
      id:
        "jadwal[0].isian.periode: Teks ini lebih panjang dari 2000 byte. Ringkas isinya.",
      en:
        "jadwal[0].isian.periode: The text is longer than 2000 bytes. Shorten it."),
    BrokenSettings(
      "a rule twice", #""hari": 5 }"#,
      #""hari": 5 }, { "sop": "PIAK-02", "tiap": "bulan", "hari": 5, "paling-lambat": "10:00" }"#,
      schemaSees: false,
      id:
        "jadwal[2]: jadwal[1] meminta hal yang sama. Hapus salah satunya.",
      en:
        "jadwal[2]: jadwal[1] asks for the same. Remove one of them."),
  ]
}
