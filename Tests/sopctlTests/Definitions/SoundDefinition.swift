import SOPCore

/// A small definition that is sound, to be broken in one place at a time.
///
/// Activity 2 decides whether 3 is passed; the report climbs by 4, 5 and 6; 7 looks back at the decision.
enum SoundDefinition {
  static let text = #"""
    {
      "kode": "CONTOH-01", "nomor": null, "nama": "Contoh", "labelNama": "Nama SOP",
      "instansi": { "pemerintah": null, "dinas": "DINAS CONTOH", "bidang": null, "alamat": null, "kota": null },
      "tanggal": { "pembuatan": null, "revisi": null, "efektif": "2026" },
      "disahkanOleh": { "jabatan": null, "nama": null, "nip": null },
      "dasarHukum": ["Peraturan"], "kualifikasiPelaksana": [], "keterkaitan": [],
      "peralatan": [], "peringatan": [], "pencatatan": [],
      "pelaksana": [
        { "kode": "APK", "tertulis": "APK", "nama": null },
        { "kode": "Sub Koord", "tertulis": "Sub Koord", "nama": "Sub Koordinator" },
        { "kode": "Kabid", "tertulis": "Kabid", "nama": "Kepala Bidang" }
      ],
      "rantaiLaporan": [
        { "pelaksana": "APK", "kegiatan": 4 },
        { "pelaksana": "Sub Koord", "kegiatan": 5 },
        { "pelaksana": "Kabid", "kegiatan": 6 }
      ],
      "kegiatan": [
        { "no": 1, "uraian": "Menyiapkan", "pelaksana": "APK", "kelengkapan": null, "waktu": null, "output": null, "keterangan": null,
          "menentukanWaktu": true, "isian": [{ "kunci": "cara", "label": "Cara", "wajib": true, "pilihan": ["lama", "baru"] }] },
        { "no": 2, "uraian": "Memutuskan", "pelaksana": "APK", "kelengkapan": null, "waktu": "5 menit", "output": null, "keterangan": null,
          "keputusan": { "pertanyaan": "Perlu dikerjakan?", "ya": { "ke": 3, "hasil": "dikerjakan" }, "tidak": { "ke": 4, "hasil": "ditolak" } } },
        { "no": 3, "uraian": "Mengerjakan", "pelaksana": "APK", "kelengkapan": null, "waktu": "60 menit", "output": "Hasil", "keterangan": null },
        { "no": 4, "uraian": "Melaporkan", "pelaksana": "APK", "kelengkapan": null, "waktu": "10-30 Menit", "output": null, "keterangan": null },
        { "no": 5, "uraian": "Menerima", "pelaksana": "Sub Koord", "kelengkapan": null, "waktu": "1 jam 30 menit", "output": null, "keterangan": null },
        { "no": 6, "uraian": "Menyetujui", "pelaksana": "Kabid", "kelengkapan": null, "waktu": "2 jam", "output": null, "keterangan": null },
        { "no": 7, "uraian": "Mencatat", "pelaksana": "APK", "kelengkapan": null, "waktu": null, "output": null, "keterangan": null,
          "berikutnya": [{ "bila": { "kegiatan": 2, "jawaban": "tidak" }, "ke": 8 }, { "ke": "selesai" }] },
        { "no": 8, "uraian": "Menyimpan", "pelaksana": "APK", "kelengkapan": null, "waktu": null, "output": null, "keterangan": null }
      ],
      "catatanSumber": []
    }
    """#

  /// Changes that leave it sound.
  static let variants: [(name: String, old: String, new: String)] = [
    ("as it is", "CONTOH-01", "CONTOH-01"),
    ("a way back to the report's maker", #""waktu": "2 jam", "#, wayBack(to: 4)),
    ("a way back before the report", #""waktu": "2 jam", "#, wayBack(to: 2)),
    (
      "a schema named", #""kode": "CONTOH-01""#,
      #""$schema": "./sop.schema.json", "kode": "CONTOH-01""#
    ),
    ("a NIK in a kode", "CONTOH-01", "C-3374-0115-0190-0001"),
    ("a NIK in a field's key", "cara", "n3374011501900001"),
    ("one digit as a kode", "CONTOH-01", "7"),
    ("the longest time", "60 menit", "99999 jam"),
    ("a time in capitals", "60 menit", "60 MENIT"),
    (
      "no fields",
      #"[{ "kunci": "cara", "label": "Cara", "wajib": true, "pilihan": ["lama", "baru"] }]"#, "[]"
    ),
    ("text to fill in", #", "pilihan": ["lama", "baru"]"#, ""),
  ]

  /// Activity 6 asks whether the report is good, and a no leads back.
  static func wayBack(to target: Int) -> String {
    #"""
    "waktu": "2 jam", "keputusan": { "pertanyaan": "Baik?",
      "ya": { "ke": 7, "hasil": "baik" }, "tidak": { "ke": \#(target), "hasil": "diulang" } },
    """#
  }
}
