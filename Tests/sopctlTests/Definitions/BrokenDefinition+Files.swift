extension BrokenDefinition {
  /// Faults of the file as a whole.
  static let files: [BrokenDefinition] = [
    BrokenDefinition(
      "nothing", bytes: [],
      id: ["Berkas ini kosong. Isi dengan satu objek: { ... }."],
      en: ["The file is empty. Fill it with one object: { ... }."]),
    BrokenDefinition(
      "a byte order mark", bytes: [0xEF, 0xBB, 0xBF] + Array(SoundDefinition.text.utf8),
      id: ["Berkas diawali tanda urutan byte (BOM). Simpan ulang sebagai UTF-8 tanpa BOM."],
      en: ["The file begins with a byte order mark. Save it as UTF-8 without BOM."]),
    BrokenDefinition(
      "bytes that are no text", bytes: Array("{\n  \"kode\": \"".utf8) + [0xE9],
      id: ["Baris 2, kolom 12: ini bukan teks UTF-8. Simpan ulang berkas sebagai UTF-8."],
      en: ["Line 2, column 12: this is not UTF-8 text. Save the file as UTF-8."]),
    BrokenDefinition(
      "a file that is too large",
      bytes: Array(SoundDefinition.text.utf8) + [UInt8](repeating: 0x20, count: 1 << 20),
      id: ["Berkas ini lebih besar dari 1048576 byte. Ringkas isinya."],
      en: ["The file is larger than 1048576 bytes. Shorten it."]),
    BrokenDefinition(
      "a list", bytes: Array("[]".utf8),
      id: ["Jenis nilainya keliru. Tulis objek: { ... }."],
      en: ["The value has the wrong type. Write an object: { ... }."], schemaSees: true),
  ]
}
