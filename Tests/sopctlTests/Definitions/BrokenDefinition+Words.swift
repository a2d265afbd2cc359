extension BrokenDefinition {
  /// Words and numbers that mean nothing.
  static let words: [BrokenDefinition] = [
    BrokenDefinition(
      "an output longer than the book takes", #""output": "Hasil""#,
      "\"output\": \"\(String(repeating: "h", count: 2_001))\"", schemaSees: true,
      id: "kegiatan[2].output: Teks ini lebih panjang dari 2000 byte. Ringkas isinya.",
      en: "kegiatan[2].output: The text is longer than 2000 bytes. Shorten it."),
    BrokenDefinition(
      "an outcome longer than the book takes", #""hasil": "dikerjakan""#,
      "\"hasil\": \"\(String(repeating: "\u{e9}", count: 1_001))\"", schemaSees: false,
      id: "kegiatan[1].keputusan.ya.hasil: Teks ini lebih panjang dari 2000 byte. Ringkas isinya.",
      en: "kegiatan[1].keputusan.ya.hasil: The text is longer than 2000 bytes. Shorten it."),
    BrokenDefinition(
      "a kode in small letters", "CONTOH-01", "contoh-01", schemaSees: true,
      id:
        #"kode: "contoh-01" bukan kode SOP. Pakai huruf besar, angka dan tanda hubung, paling panjang 32, tidak diawali tanda hubung."#,
      en:
        #"kode: "contoh-01" is no kode. Use capital letters, digits and hyphens, at most 32, no hyphen first."#
    ),
    BrokenDefinition(
      "a kode with a hyphen first", "CONTOH-01", "-01", schemaSees: true,
      id:
        #"kode: "-01" bukan kode SOP. Pakai huruf besar, angka dan tanda hubung, paling panjang 32, tidak diawali tanda hubung."#,
      en:
        #"kode: "-01" is no kode. Use capital letters, digits and hyphens, at most 32, no hyphen first."#
    ),
    BrokenDefinition(
      "a kode that is too long", "CONTOH-01", String(repeating: "C", count: 33), schemaSees: true,
      id:
        #"kode: "CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC" bukan kode SOP. Pakai huruf besar, angka dan tanda hubung, paling panjang 32, tidak diawali tanda hubung."#,
      en:
        #"kode: "CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC" is no kode. Use capital letters, digits and hyphens, at most 32, no hyphen first."#
    ),
    BrokenDefinition(
      "a kode that would move the cursor", "CONTOH-01", #"C\u001b[2J"#, schemaSees: true,
      id:
        #"kode: "C\u{1B}[2J" bukan kode SOP. Pakai huruf besar, angka dan tanda hubung, paling panjang 32, tidak diawali tanda hubung."#,
      en:
        #"kode: "C\u{1B}[2J" is no kode. Use capital letters, digits and hyphens, at most 32, no hyphen first."#
    ),
    BrokenDefinition(
      "an executor's kode with a sign", #""nama": "Kepala Bidang" }"#,
      #""nama": "Kepala Bidang" }, { "kode": "Tamu!", "tertulis": "Tamu", "nama": null }"#,
      schemaSees: true,
      id:
        #"pelaksana[3].kode: "Tamu!" bukan kode pelaksana. Awali dengan huruf atau angka; lalu hanya huruf, angka, spasi dan . & / -, paling panjang 32."#,
      en:
        #"pelaksana[3].kode: "Tamu!" is no executor's kode. Begin with a letter or digit; then letters, digits, spaces and . & / - only, at most 32."#
    ),
    BrokenDefinition(
      "two executors alike", #""nama": "Kepala Bidang" }"#,
      #""nama": "Kepala Bidang" }, { "kode": "sub-koord", "tertulis": "Sub", "nama": null }"#,
      schemaSees: false,
      id:
        #"pelaksana[3].kode: Pelaksana "sub-koord" dan "Sub Koord" tidak dapat dibedakan. Bedakan kodenya tidak hanya dalam besar kecil huruf, spasi dan tanda hubung."#,
      en:
        #"pelaksana[3].kode: The executors "sub-koord" and "Sub Koord" cannot be told apart. Let their kodes differ in more than case, spaces and hyphens."#
    ),
    BrokenDefinition(
      "a field's key with a capital", #""kunci": "cara""#, #""kunci": "Cara""#, schemaSees: true,
      id:
        #"kegiatan[0].isian[0].kunci: "Cara" bukan kunci isian. Awali dengan huruf kecil; lalu hanya huruf kecil, angka dan _."#,
      en:
        #"kegiatan[0].isian[0].kunci: "Cara" is no field's key. Begin with a small letter; then small letters, digits and _ only."#
    ),
    BrokenDefinition(
      "a field's key twice", #""isian": [{"#,
      #""isian": [{ "kunci": "cara", "label": "Dulu", "wajib": false }, {"#, schemaSees: false,
      id:
        #"kegiatan[0].isian[1].kunci: Dua isian kegiatan ini berkunci "cara". Ganti kunci salah satunya."#,
      en:
        #"kegiatan[0].isian[1].kunci: Two fields of this activity have the key "cara". Rename one of them."#
    ),
    BrokenDefinition(
      "a choice twice", #"["lama", "baru"]"#, #"["lama", "lama"]"#, schemaSees: true,
      id: #"kegiatan[0].isian[0].pilihan: Pilihan "lama" tertulis dua kali. Hapus salah satunya."#,
      en: #"kegiatan[0].isian[0].pilihan: The choice "lama" stands here twice. Remove one of them."#
    ),
    BrokenDefinition(
      "no choices", #"["lama", "baru"]"#, "[]", schemaSees: true,
      id:
        "kegiatan[0].isian[0].pilihan: Daftar ini kosong. Isi sekurangnya satu; kunci yang boleh tidak ada dapat dihapus.",
      en:
        "kegiatan[0].isian[0].pilihan: The list is empty. Write at least one; a key that may be left out can be removed."
    ),
    BrokenDefinition(
      "a time in another unit", "60 menit", "60 mnt", schemaSees: true,
      id:
        #"kegiatan[2].waktu: "60 mnt" bukan waktu. Tulis "60 menit", "2 jam", "10-30 menit" atau "1 jam 30 menit"; null bila tanpa standar."#,
      en:
        #"kegiatan[2].waktu: "60 mnt" is no time. Write "60 menit", "2 jam", "10-30 menit" or "1 jam 30 menit"; null where there is no standard."#
    ),
    BrokenDefinition(
      "a time of nothing", "60 menit", "0 menit", schemaSees: true,
      id:
        #"kegiatan[2].waktu: "0 menit" bukan waktu. Tulis "60 menit", "2 jam", "10-30 menit" atau "1 jam 30 menit"; null bila tanpa standar."#,
      en:
        #"kegiatan[2].waktu: "0 menit" is no time. Write "60 menit", "2 jam", "10-30 menit" or "1 jam 30 menit"; null where there is no standard."#
    ),
    BrokenDefinition(
      "a time without end", "60 menit", "100000 menit", schemaSees: true,
      id:
        #"kegiatan[2].waktu: "100000 menit" bukan waktu. Tulis "60 menit", "2 jam", "10-30 menit" atau "1 jam 30 menit"; null bila tanpa standar."#,
      en:
        #"kegiatan[2].waktu: "100000 menit" is no time. Write "60 menit", "2 jam", "10-30 menit" or "1 jam 30 menit"; null where there is no standard."#
    ),
    BrokenDefinition(
      "a time with a zero in front", "60 menit", "060 menit", schemaSees: true,
      id:
        #"kegiatan[2].waktu: "060 menit" bukan waktu. Tulis "60 menit", "2 jam", "10-30 menit" atau "1 jam 30 menit"; null bila tanpa standar."#,
      en:
        #"kegiatan[2].waktu: "060 menit" is no time. Write "60 menit", "2 jam", "10-30 menit" or "1 jam 30 menit"; null where there is no standard."#
    ),
    BrokenDefinition(
      "a range that descends", "10-30 Menit", "30-10 Menit", schemaSees: false,
      id:
        #"kegiatan[3].waktu: "30-10 Menit" bukan waktu. Tulis "60 menit", "2 jam", "10-30 menit" atau "1 jam 30 menit"; null bila tanpa standar."#,
      en:
        #"kegiatan[3].waktu: "30-10 Menit" is no time. Write "60 menit", "2 jam", "10-30 menit" or "1 jam 30 menit"; null where there is no standard."#
    ),
    BrokenDefinition(
      "a range of one", "10-30 Menit", "30-30 Menit", schemaSees: false,
      id:
        #"kegiatan[3].waktu: "30-30 Menit" bukan waktu. Tulis "60 menit", "2 jam", "10-30 menit" atau "1 jam 30 menit"; null bila tanpa standar."#,
      en:
        #"kegiatan[3].waktu: "30-30 Menit" is no time. Write "60 menit", "2 jam", "10-30 menit" or "1 jam 30 menit"; null where there is no standard."#
    ),
    BrokenDefinition(
      "an activity's number left out", #""no": 3"#, #""no": 9"#, schemaSees: false,
      id:
        "kegiatan[2].no: Kegiatan ke-3 bernomor 9. Nomori kegiatan 1, 2, 3 tanpa lompatan: tulis 3.",
      en:
        "kegiatan[2].no: Activity 3 has the number 9. Number the activities 1, 2, 3 without gaps: write 3."
    ),
    BrokenDefinition(
      "a first activity that is not 1", #""no": 1"#, #""no": 2"#, schemaSees: true,
      id:
        "kegiatan[0].no: Kegiatan ke-1 bernomor 2. Nomori kegiatan 1, 2, 3 tanpa lompatan: tulis 1.",
      en:
        "kegiatan[0].no: Activity 1 has the number 2. Number the activities 1, 2, 3 without gaps: write 1."
    ),
    BrokenDefinition(
      "an executor misspelt", #""uraian": "Menerima", "pelaksana": "Sub Koord""#,
      #""uraian": "Menerima", "pelaksana": "Sub Kord""#, schemaSees: false,
      id:
        #"kegiatan[4].pelaksana: Pelaksana "Sub Kord" tidak terdaftar. Mungkin maksudnya "Sub Koord"?"#,
      #"rantaiLaporan[1].pelaksana: Kegiatan 5 dilakukan "Sub Kord", bukan "Sub Koord". Tulis pelaksananya di sini, atau kegiatan lain."#,
      en:
        #"kegiatan[4].pelaksana: The executor "Sub Kord" is not declared. Did you mean "Sub Koord"?"#,
      #"rantaiLaporan[1].pelaksana: Activity 5 is done by "Sub Kord", not by "Sub Koord". Name its executor here, or another activity."#
    ),
    BrokenDefinition(
      "an executor that nobody declared", #""uraian": "Menyimpan", "pelaksana": "APK""#,
      #""uraian": "Menyimpan", "pelaksana": "Operator""#, schemaSees: false,
      id:
        #"kegiatan[7].pelaksana: Pelaksana "Operator" tidak terdaftar. Tulis salah satu dari: APK, Sub Koord, Kabid; atau tambahkan pada "pelaksana"."#,
      en:
        #"kegiatan[7].pelaksana: The executor "Operator" is not declared. Write one of: APK, Sub Koord, Kabid; or add it to "pelaksana"."#
    ),
  ]
}
