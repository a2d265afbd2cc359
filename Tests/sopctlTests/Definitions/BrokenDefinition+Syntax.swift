extension BrokenDefinition {
  /// Faults of the text: it is no JSON, or says a thing twice.
  static let syntax: [BrokenDefinition] = [
    BrokenDefinition(
      "a missing comma", #""nomor": null, "#, #""nomor": null "#, schemaSees: nil),
    BrokenDefinition(
      "a comma too many", #""kota": null }"#, #""kota": null, }"#, schemaSees: nil),
    BrokenDefinition(
      "a comment", #""catatanSumber""#,
      #"""
      // catatan
      "catatanSumber"
      """#, schemaSees: nil),
    BrokenDefinition(
      "an end too early",
      #"""
      "catatanSumber": []
      }
      """#, #""catatanSumber": ["#, schemaSees: nil),
    BrokenDefinition(
      "something after the end",
      #"""
      "catatanSumber": []
      }
      """#,
      #"""
      "catatanSumber": []
      }}
      """#, schemaSees: nil),
    BrokenDefinition(
      "a number with a zero in front", #""no": 3"#, #""no": 03"#, schemaSees: nil),
    BrokenDefinition(
      "a backslash alone", #""Peraturan""#, #""C:\qlaporan""#, schemaSees: nil),
    BrokenDefinition(
      "half a character", #""Peraturan""#, #""\ud83d""#, schemaSees: nil),
    BrokenDefinition(
      "a line break within a text", #""Peraturan""#,
      #"""
      "Pera
      turan"
      """#, schemaSees: nil),
    BrokenDefinition(
      "brackets without end", #""peralatan": []"#,
      #""peralatan": "# + String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
      schemaSees: nil),
    BrokenDefinition(
      "a key twice", #""nomor": null,"#, #""nomor": null, "nomor": "1","#, schemaSees: false),
  ]
}
