/// The definitions that are embedded in the program, by the names of their files in `sops/`.
///
/// Adding one: put the file into `sops/` and its line here; a test counts that none is missing.
enum BundledDefinitions {
  static let files: [(name: String, bytes: [UInt8])] = [
    ("akses-server.json", PackageResources.akses_server_json),
    ("maint-jaringan.json", PackageResources.maint_jaringan_json),
    ("piak-02.json", PackageResources.piak_02_json),
    ("piak-03.json", PackageResources.piak_03_json),
    ("piak-07.json", PackageResources.piak_07_json),
  ]

  /// The JSON Schema that editors use while a definition is written.
  static let schema: [UInt8] = PackageResources.sop_schema_json
}
