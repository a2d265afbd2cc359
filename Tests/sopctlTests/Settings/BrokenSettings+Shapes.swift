extension BrokenSettings {
  /// Faults of the shape, and of single values.
  static let shapes: [BrokenSettings] = [
    BrokenSettings(
      "a comma too many", #""eskalasi": [100, 200],"#,
      #""eskalasi": [100, 200],,"#, schemaSees: nil,
      id:
        "Baris 16, kolom 26: karakter ini tidak dapat berada di sini. Periksa koma, tanda kutip atau kurung yang kurang atau berlebih tepat sebelumnya.",
      en:
        "Line 16, column 26: this character cannot stand here. Look for a comma, a quote or a bracket too many or too few right before it."
    ),
    BrokenSettings(
      "brackets without end", "[100, 200]",
      String(repeating: "[", count: 40) + String(repeating: "]", count: 40), schemaSees: nil,
      id:
        "Baris 16, kolom 46: kurung bersarang lebih dari 32 tingkat. Hapus kurung yang tidak perlu.",
      en:
        "Line 16, column 46: brackets are nested more than 32 deep. Remove the needless ones."),
    BrokenSettings(
      "a key twice", #""zona": "WIB","#,
      #""zona": "WIB", "zona": "WIT","#, schemaSees: false,
      id:
        "zona: Kunci ini tertulis dua kali. Pertahankan salah satu.",
      en:
        "zona: This key stands here twice. Keep one of them."),
    BrokenSettings(
      "a key misspelt", #""jamKerja": { "senin""#,
      #""jamkerja": { "senin""#, schemaSees: true,
      id:
        "jamkerja: Kunci ini tidak dikenal. Mungkin maksudnya jamKerja?",
      #"jamKhusus: Tanpa "jamKerja" setiap jam dihitung, sehingga jam khusus tidak berpengaruh. Isi "jamKerja", atau hapus "jamKhusus"."#,
      en:
        "jamkerja: This key is not known. Did you mean jamKerja?",
      #"jamKhusus: Without "jamKerja" every hour counts, and other hours change nothing. Write "jamKerja", or remove "jamKhusus"."#
    ),
    BrokenSettings(
      "a key that nobody knows", #""instansi""#,
      #""telepon": "024", "instansi""#, schemaSees: true,
      id:
        "telepon: Kunci ini tidak dikenal. Hapus; yang dikenal di sini: $schema, instansi, unit, kota, zona, pejabat, loket, izinkanRangkap, jamKerja, jamKhusus, liburNasional, hariLibur, eskalasi, jadwal.",
      en:
        "telepon: This key is not known. Remove it; known here: $schema, instansi, unit, kota, zona, pejabat, loket, izinkanRangkap, jamKerja, jamKhusus, liburNasional, hariLibur, eskalasi, jadwal."
    ),
    BrokenSettings(
      "a weekday misspelt", #""sabtu": []"#,
      #""sebtu": []"#, schemaSees: true,
      id:
        "jamKerja.sebtu: Kunci ini tidak dikenal. Mungkin maksudnya sabtu?",
      en:
        "jamKerja.sebtu: This key is not known. Did you mean sabtu?"),
    BrokenSettings(
      "no name", #""nama": "Siti Aminah", "#,
      "", schemaSees: true,
      id:
        "pejabat[1].nama: Kunci ini belum ada. Tambahkan, seperti pada kantor.contoh.json.",
      en:
        "pejabat[1].nama: This key is missing. Add it, as kantor.contoh.json shows."),
    BrokenSettings(
      "no acting role", #""peran": "Sub Koord", "#,
      "", schemaSees: true,
      id:
        "pejabat[0].plt[0].peran: Kunci ini belum ada. Tambahkan, seperti pada kantor.contoh.json.",
      en:
        "pejabat[0].plt[0].peran: This key is missing. Add it, as kantor.contoh.json shows."),
    BrokenSettings(
      "no reason for a holiday", #", "keterangan": "Tutup buku""#,
      "", schemaSees: true,
      id:
        "hariLibur[0].keterangan: Kunci ini belum ada. Tambahkan, seperti pada kantor.contoh.json.",
      en:
        "hariLibur[0].keterangan: This key is missing. Add it, as kantor.contoh.json shows."),
    BrokenSettings(
      "no hours of a special period", #", "jamKerja": { "selasa": ["08:00-15:00"] }"#,
      "", schemaSees: true,
      id:
        "jamKhusus[0].jamKerja: Kunci ini belum ada. Tambahkan, seperti pada kantor.contoh.json.",
      en:
        "jamKhusus[0].jamKerja: This key is missing. Add it, as kantor.contoh.json shows."),
    BrokenSettings(
      "no cadence", #""tiap": "bulan", "#,
      "", schemaSees: true,
      id:
        "jadwal[1].tiap: Kunci ini belum ada. Tambahkan, seperti pada kantor.contoh.json.",
      en:
        "jadwal[1].tiap: This key is missing. Add it, as kantor.contoh.json shows."),
    BrokenSettings(
      "an office without a name", #""DINAS CONTOH""#,
      #""""#, schemaSees: true,
      id:
        "instansi: Teksnya kosong. Isi, atau hapus kuncinya bila tidak wajib.",
      en:
        "instansi: The text is empty. Fill it in, or leave its key out where it is optional."),
    BrokenSettings(
      "counters that are no list", #""loket": [{ "pengguna": "loket1", "peran": ["Staf"] }]"#,
      #""loket": { "pengguna": "loket1", "peran": ["Staf"] }"#, schemaSees: true,
      id:
        "loket: Jenis nilainya keliru. Tulis daftar: [ ... ].",
      en:
        "loket: The value has the wrong type. Write a list: [ ... ]."),
    BrokenSettings(
      "one role that is no list", #""peran": ["Kabid"]"#,
      #""peran": "Kabid""#, schemaSees: true,
      id:
        "pejabat[1].peran: Jenis nilainya keliru. Tulis daftar: [ ... ].",
      en:
        "pejabat[1].peran: The value has the wrong type. Write a list: [ ... ]."),
    BrokenSettings(
      "a yes in words", #""izinkanRangkap": false"#,
      #""izinkanRangkap": "tidak""#, schemaSees: true,
      id:
        "izinkanRangkap: Jenis nilainya keliru. Tulis true atau false.",
      en:
        "izinkanRangkap: The value has the wrong type. Write true or false."),
    BrokenSettings(
      "an address of the schema that is none", #""instansi""#,
      #""$schema": 1, "instansi""#, schemaSees: true,
      id:
        "$schema: Jenis nilainya keliru. Tulis teks dalam tanda kutip.",
      en:
        "$schema: The value has the wrong type. Write a text in quotes."),
    BrokenSettings(
      "a zone that is a town", #""WIB""#,
      #""Asia/Jakarta""#, schemaSees: true,
      id:
        #"zona: "Asia/Jakarta" bukan zona waktu. Tulis WIB, WITA, WIT, atau selisih seperti +07:00."#,
      en:
        #"zona: "Asia/Jakarta" is no time zone. Write WIB, WITA, WIT, or an offset such as +07:00."#
    ),
    BrokenSettings(
      "a zone before Greenwich by nothing", #""WIB""#,
      #""-00:00""#, schemaSees: true,
      id:
        #"zona: "-00:00" bukan zona waktu. Tulis WIB, WITA, WIT, atau selisih seperti +07:00."#,
      en:
        #"zona: "-00:00" is no time zone. Write WIB, WITA, WIT, or an offset such as +07:00."#),
    BrokenSettings(
      "no levels", "[100, 200]",
      "[]", schemaSees: true,
      id:
        "eskalasi: Tingkatnya tidak menaik, atau tidak di antara 100 dan 100000 persen. Tulis misalnya [100, 200].",
      en:
        "eskalasi: The levels do not ascend, or are not between 100 and 100000 percent. Write for instance [100, 200]."
    ),
    BrokenSettings(
      "levels that descend", "[100, 200]",
      "[200, 100]", schemaSees: false,
      id:
        "eskalasi: Tingkatnya tidak menaik, atau tidak di antara 100 dan 100000 persen. Tulis misalnya [100, 200].",
      en:
        "eskalasi: The levels do not ascend, or are not between 100 and 100000 percent. Write for instance [100, 200]."
    ),
    BrokenSettings(
      "a level before the budget is used up", "[100, 200]",
      "[80, 100]", schemaSees: true,
      id:
        "eskalasi: Tingkatnya tidak menaik, atau tidak di antara 100 dan 100000 persen. Tulis misalnya [100, 200].",
      en:
        "eskalasi: The levels do not ascend, or are not between 100 and 100000 percent. Write for instance [100, 200]."
    ),
    BrokenSettings(
      "a level in halves", "[100, 200]",
      "[100, 150.5]", schemaSees: true,
      id:
        "eskalasi[1]: Jenis nilainya keliru. Tulis bilangan bulat, misalnya 5.",
      en:
        "eskalasi[1]: The value has the wrong type. Write a whole number, for instance 5."),
  ]
}
