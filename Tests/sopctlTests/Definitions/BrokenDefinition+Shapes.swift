extension BrokenDefinition {
  /// Keys and types that are not those of a definition.
  static let shapes: [BrokenDefinition] = [
    BrokenDefinition(
      "a misspelt key", #""waktu": "5 menit""#, #""wkatu": "5 menit""#, schemaSees: true),
    BrokenDefinition(
      "a key that nobody knows", #""nama": "Kepala Bidang" }"#,
      #""nama": "Kepala Bidang", "golongan": "IV" }"#, schemaSees: true),
    BrokenDefinition(
      "a key with a hidden character", #""nama": "Kepala Bidang" }"#,
      #""nama": "Kepala Bidang", "nip\u202e": null }"#, schemaSees: true),
    BrokenDefinition(
      "a missing key", #""alamat": null, "#, "", schemaSees: true),
    BrokenDefinition(
      "a number for a text", #""nama": "Contoh""#, #""nama": 5"#, schemaSees: true),
    BrokenDefinition(
      "a list for a text or nothing", #""nomor": null"#, #""nomor": []"#, schemaSees: true),
    BrokenDefinition(
      "a text for a number", #""no": 3"#, #""no": "3""#, schemaSees: true),
    BrokenDefinition(
      "a fraction for a number", #""no": 3"#, #""no": 3.5"#, schemaSees: true),
    BrokenDefinition(
      "a number with a needless fraction", #""no": 3"#, #""no": 3.0"#, schemaSees: false),
    BrokenDefinition(
      "a number beyond all bounds", #""no": 3"#, #""no": 99999999999999999999"#, schemaSees: false),
    BrokenDefinition(
      "a text for yes or no", #""wajib": true"#, #""wajib": "ya""#, schemaSees: true),
    BrokenDefinition(
      "a text for a list", #""dasarHukum": ["Peraturan"]"#, #""dasarHukum": "Peraturan""#,
      schemaSees: true),
    BrokenDefinition(
      "nothing for an object", #""disahkanOleh": { "jabatan": null, "nama": null, "nip": null }"#,
      #""disahkanOleh": null"#, schemaSees: true),
    BrokenDefinition(
      "an empty text", #""uraian": "Menyiapkan""#, #""uraian": """#, schemaSees: true),
    BrokenDefinition(
      "an answer that is none", #""jawaban": "tidak""#, #""jawaban": "mungkin""#, schemaSees: true),
    BrokenDefinition(
      "several faults at once", #""nomor": null, "nama": "Contoh""#, #""nomer": null, "nama": """#,
      schemaSees: true),
  ]
}
