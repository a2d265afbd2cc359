extension BrokenDefinition {
  /// Faults of the text: it is no JSON, or says a thing twice.
  static let syntax: [BrokenDefinition] = [
    BrokenDefinition(
      "a missing comma", #""nomor": null, "#, #""nomor": null "#, schemaSees: nil,
      id:
        "Baris 2, kolom 38: karakter ini tidak dapat berada di sini. Periksa koma, tanda kutip atau kurung yang kurang atau berlebih tepat sebelumnya.",
      en:
        "Line 2, column 38: this character cannot stand here. Look for a comma, a quote or a bracket too many or too few right before it."
    ),
    BrokenDefinition(
      "a comma too many", #""kota": null }"#, #""kota": null, }"#, schemaSees: nil,
      id:
        "Baris 3, kolom 108: karakter ini tidak dapat berada di sini. Periksa koma, tanda kutip atau kurung yang kurang atau berlebih tepat sebelumnya.",
      en:
        "Line 3, column 108: this character cannot stand here. Look for a comma, a quote or a bracket too many or too few right before it."
    ),
    BrokenDefinition(
      "a comment", #""catatanSumber""#,
      #"""
      // catatan
      "catatanSumber"
      """#, schemaSees: nil,
      id:
        "Baris 31, kolom 3: karakter ini tidak dapat berada di sini. Periksa koma, tanda kutip atau kurung yang kurang atau berlebih tepat sebelumnya.",
      en:
        "Line 31, column 3: this character cannot stand here. Look for a comma, a quote or a bracket too many or too few right before it."
    ),
    BrokenDefinition(
      "an end too early",
      #"""
      "catatanSumber": []
      }
      """#, #""catatanSumber": ["#, schemaSees: nil,
      id:
        "Baris 31, kolom 21: berkas berakhir sebelum isinya lengkap. Tutup tanda kutip atau kurungnya.",
      en:
        "Line 31, column 21: the file ends before its value does. Close the open quote or bracket."),
    BrokenDefinition(
      "something after the end",
      #"""
      "catatanSumber": []
      }
      """#,
      #"""
      "catatanSumber": []
      }}
      """#, schemaSees: nil,
      id:
        "Baris 32, kolom 2: ada isi sesudah akhir dokumen. Hapus yang berada sesudah kurung tutup terakhir.",
      en:
        "Line 32, column 2: something follows the end of the document. Remove what stands after the last bracket."
    ),
    BrokenDefinition(
      "a number with a zero in front", #""no": 3"#, #""no": 03"#, schemaSees: nil,
      id:
        "Baris 23, kolom 14: bilangan tidak ditulis seperti ini. Tulis angkanya saja, tanpa nol di depan: 5.",
      en:
        "Line 23, column 14: this is not how a number is written. Write its digits alone, without a zero in front: 5."
    ),
    BrokenDefinition(
      "a backslash alone", #""Peraturan""#, #""C:\qlaporan""#, schemaSees: nil,
      id:
        #"Baris 6, kolom 21: garis miring terbalik (\) ini tidak mengawali apa pun yang dikenal. Tulis \\ untuk satu garis miring terbalik."#,
      en:
        #"Line 6, column 21: this backslash (\) begins nothing that is known. Write \\ for a backslash."#
    ),
    BrokenDefinition(
      "half a character", #""Peraturan""#, #""\ud83d""#, schemaSees: nil,
      id: #"Baris 6, kolom 19: \u ini hanya separuh karakter. Tulis karakternya langsung."#,
      en: #"Line 6, column 19: this \u is half a character. Write the character itself."#),
    BrokenDefinition(
      "a line break within a text", #""Peraturan""#,
      #"""
      "Pera
      turan"
      """#, schemaSees: nil,
      id:
        #"Baris 6, kolom 23: ganti baris atau karakter kendali lain di dalam teks. Tulis \n untuk ganti baris."#,
      en:
        #"Line 6, column 23: a line break or another control character within a text. Write \n for a line break."#
    ),
    BrokenDefinition(
      "brackets without end", #""peralatan": []"#,
      #""peralatan": "# + String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
      schemaSees: nil,
      id:
        "Baris 7, kolom 47: kurung bersarang lebih dari 32 tingkat. Hapus kurung yang tidak perlu.",
      en: "Line 7, column 47: brackets are nested more than 32 deep. Remove the needless ones."),
    BrokenDefinition(
      "a key twice", #""nomor": null,"#, #""nomor": null, "nomor": "1","#, schemaSees: false,
      id: "nomor: Kunci ini tertulis dua kali. Pertahankan salah satu.",
      en: "nomor: This key stands here twice. Keep one of them."),
  ]
}
