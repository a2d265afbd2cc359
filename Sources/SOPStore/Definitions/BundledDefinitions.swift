/// The definitions that are embedded in the program, by their kode and the names of their files in `sops/`.
///
/// Adding one: put the file into `sops/` and its line here; a test counts that none is missing, and that
/// each is sound and has this kode.
package enum BundledDefinitions {
  static let files: [(code: String, name: String, bytes: [UInt8])] = [
    ("AKSES-SERVER", "akses-server.json", PackageResources.akses_server_json),
    ("MAINT-JARINGAN", "maint-jaringan.json", PackageResources.maint_jaringan_json),
    ("PIAK-02", "piak-02.json", PackageResources.piak_02_json),
    ("PIAK-03", "piak-03.json", PackageResources.piak_03_json),
    ("PIAK-07", "piak-07.json", PackageResources.piak_07_json),
  ]

  static func definition(of code: String) -> Definition? {
    files.first { $0.code == code }.map {
      Definition(file: $0.name, bytes: $0.bytes, isBundled: true)
    }
  }

  /// The JSON Schema that editors use while a definition is written.
  static let schema: [UInt8] = PackageResources.sop_schema_json

  /// The JSON Schema that editors use while an office's `kantor.json` is written.
  package static let settingsSchema: [UInt8] = PackageResources.kantor_schema_json
}
