extension BrokenDefinition {
  /// Keys and types that are not those of a definition.
  static let shapes: [BrokenDefinition] = [
    BrokenDefinition(
      "a misspelt key", #""waktu": "5 menit""#, #""wkatu": "5 menit""#, schemaSees: true,
      id:
        "kegiatan[1].waktu: Kunci ini belum ada. Tambahkan; yang kosong pada dokumen ditulis null atau [].",
      "kegiatan[1].wkatu: Kunci ini tidak dikenal. Mungkin maksudnya waktu?",
      en:
        "kegiatan[1].waktu: This key is missing. Add it; what is blank in the document is null or [].",
      "kegiatan[1].wkatu: This key is not known. Did you mean waktu?"),
    BrokenDefinition(
      "a key that nobody knows", #""nama": "Kepala Bidang" }"#,
      #""nama": "Kepala Bidang", "golongan": "IV" }"#, schemaSees: true,
      id:
        "pelaksana[2].golongan: Kunci ini tidak dikenal. Hapus; yang dikenal di sini: kode, tertulis, nama.",
      en:
        "pelaksana[2].golongan: This key is not known. Remove it; known here: kode, tertulis, nama."
    ),
    BrokenDefinition(
      "a key with a hidden character", #""nama": "Kepala Bidang" }"#,
      #""nama": "Kepala Bidang", "nip\u202e": null }"#, schemaSees: true,
      id:
        #"pelaksana[2]["nip\u202e"]: Kunci ini tidak dikenal. Hapus; yang dikenal di sini: kode, tertulis, nama."#,
      en:
        #"pelaksana[2]["nip\u202e"]: This key is not known. Remove it; known here: kode, tertulis, nama."#
    ),
    BrokenDefinition(
      "a missing key", #""alamat": null, "#, "", schemaSees: true,
      id:
        "instansi.alamat: Kunci ini belum ada. Tambahkan; yang kosong pada dokumen ditulis null atau [].",
      en:
        "instansi.alamat: This key is missing. Add it; what is blank in the document is null or []."
    ),
    BrokenDefinition(
      "a number for a text", #""nama": "Contoh""#, #""nama": 5"#, schemaSees: true,
      id: "nama: Jenis nilainya keliru. Tulis teks dalam tanda kutip.",
      en: "nama: The value has the wrong type. Write a text in quotes."),
    BrokenDefinition(
      "a list for a text or nothing", #""nomor": null"#, #""nomor": []"#, schemaSees: true,
      id: "nomor: Jenis nilainya keliru. Tulis teks dalam tanda kutip atau null.",
      en: "nomor: The value has the wrong type. Write a text in quotes or null."),
    BrokenDefinition(
      "a text for a number", #""no": 3"#, #""no": "3""#, schemaSees: true,
      id: "kegiatan[2].no: Jenis nilainya keliru. Tulis bilangan bulat, misalnya 5.",
      en: "kegiatan[2].no: The value has the wrong type. Write a whole number, for instance 5."),
    BrokenDefinition(
      "a fraction for a number", #""no": 3"#, #""no": 3.5"#, schemaSees: true,
      id: "kegiatan[2].no: Jenis nilainya keliru. Tulis bilangan bulat, misalnya 5.",
      en: "kegiatan[2].no: The value has the wrong type. Write a whole number, for instance 5."),
    BrokenDefinition(
      "a number with a needless fraction", #""no": 3"#, #""no": 3.0"#, schemaSees: false,
      id: "kegiatan[2].no: Jenis nilainya keliru. Tulis bilangan bulat, misalnya 5.",
      en: "kegiatan[2].no: The value has the wrong type. Write a whole number, for instance 5."),
    BrokenDefinition(
      "a number beyond all bounds", #""no": 3"#, #""no": 99999999999999999999"#, schemaSees: false,
      id: "kegiatan[2].no: Jenis nilainya keliru. Tulis bilangan bulat, misalnya 5.",
      en: "kegiatan[2].no: The value has the wrong type. Write a whole number, for instance 5."),
    BrokenDefinition(
      "a text for yes or no", #""wajib": true"#, #""wajib": "ya""#, schemaSees: true,
      id: "kegiatan[0].isian[0].wajib: Jenis nilainya keliru. Tulis true atau false.",
      en: "kegiatan[0].isian[0].wajib: The value has the wrong type. Write true or false."),
    BrokenDefinition(
      "a text for a list", #""dasarHukum": ["Peraturan"]"#, #""dasarHukum": "Peraturan""#,
      schemaSees: true,
      id: "dasarHukum: Jenis nilainya keliru. Tulis daftar: [ ... ].",
      en: "dasarHukum: The value has the wrong type. Write a list: [ ... ]."),
    BrokenDefinition(
      "nothing for an object", #""disahkanOleh": { "jabatan": null, "nama": null, "nip": null }"#,
      #""disahkanOleh": null"#, schemaSees: true,
      id: "disahkanOleh: Jenis nilainya keliru. Tulis objek: { ... }.",
      en: "disahkanOleh: The value has the wrong type. Write an object: { ... }."),
    BrokenDefinition(
      "an empty text", #""uraian": "Menyiapkan""#, #""uraian": """#, schemaSees: true,
      id: "kegiatan[0].uraian: Teksnya kosong. Isi; di tempat yang boleh kosong, tulis null.",
      en: "kegiatan[0].uraian: The text is empty. Fill it in; where null is allowed, write null."),
    BrokenDefinition(
      "an answer that is none", #""jawaban": "tidak""#, #""jawaban": "mungkin""#, schemaSees: true,
      id:
        "kegiatan[6].berikutnya[0].bila.jawaban: Nilainya bukan salah satu yang diperbolehkan. Tulis salah satu dari: ya, tidak.",
      en:
        "kegiatan[6].berikutnya[0].bila.jawaban: The value is none of those that are allowed. Write one of: ya, tidak."
    ),
    BrokenDefinition(
      "several faults at once", #""nomor": null, "nama": "Contoh""#, #""nomer": null, "nama": """#,
      schemaSees: true,
      id: "nomor: Kunci ini belum ada. Tambahkan; yang kosong pada dokumen ditulis null atau [].",
      "nomer: Kunci ini tidak dikenal. Mungkin maksudnya nomor?",
      "nama: Teksnya kosong. Isi; di tempat yang boleh kosong, tulis null.",
      en: "nomor: This key is missing. Add it; what is blank in the document is null or [].",
      "nomer: This key is not known. Did you mean nomor?",
      "nama: The text is empty. Fill it in; where null is allowed, write null."),
  ]
}
