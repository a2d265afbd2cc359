/// Reads a definition's JSON into a `Procedure`, collecting every fault.
struct ProcedureReader {
  private(set) var document = DocumentReader()
  private(set) var faults: [ProcedureFault] = []

  private static let required = [
    "kode", "nomor", "nama", "labelNama", "instansi", "tanggal", "disahkanOleh", "dasarHukum",
    "kualifikasiPelaksana", "keterkaitan", "peralatan", "peringatan", "pencatatan", "pelaksana",
    "rantaiLaporan", "kegiatan", "catatanSumber",
  ]

  /// The procedure as far as it can be read; `nil` when a part is missing that the rest needs.
  mutating func read(_ bytes: [UInt8]) -> Procedure? {
    guard let root = document.root(of: bytes, maximumSize: Procedure.maximumFileSize) else {
      return nil
    }
    document.checkKeys(of: root, required: Self.required, optional: ["$schema"])
    if root.has("$schema") { _ = document.string("$schema", in: root) }

    let code = self.code(in: root)
    let identity = self.identity(in: root)
    let lists = self.lists(in: root)
    let executors = self.executors(in: root)
    let chain = self.chain(in: root)
    let activities = self.activities(in: root)
    let notes = document.strings("catatanSumber", in: root)
    guard let code, let identity, let lists, let executors, let chain, let activities, let notes
    else { return nil }
    return Procedure(
      code: code, identity: identity, lists: lists, executors: executors, chain: chain,
      activities: activities, sourceNotes: notes)
  }

  mutating func report(_ kind: ProcedureFault.Kind, at path: String) {
    faults.append(ProcedureFault(path: path, kind: kind))
  }

  /// Calls a reading step with the document reader.
  mutating func reading<Value>(_ step: (inout DocumentReader) -> Value) -> Value {
    step(&document)
  }

  private mutating func code(in root: DocumentReader.Object) -> String? {
    guard let code = document.bookName("kode", in: root) else { return nil }
    if !Procedure.isCode(code) { report(.code(code), at: "kode") }
    return code
  }

  private mutating func executors(in root: DocumentReader.Object) -> [Executor]? {
    guard let objects = document.objects("pelaksana", in: root) else { return nil }
    if objects.isEmpty { report(.emptyList, at: "pelaksana") }
    var executors: [Executor] = []
    for object in objects {
      document.checkKeys(of: object, required: ["kode", "tertulis", "nama"])
      let code = document.bookName("kode", in: object)
      let printed = document.string("tertulis", in: object)
      let name = document.stringOrNull("nama", in: object)
      guard let code, let printed else { continue }
      let role = Role(code)
      if !role.isWellFormed { report(.roleCode(code), at: object.path(of: "kode")) }
      if let alike = executors.first(where: { $0.role.folded == role.folded }) {
        report(.rolesAlike(code, alike.role.code), at: object.path(of: "kode"))
      }
      executors.append(Executor(role: role, printed: printed, name: name))
    }
    return executors
  }

  private mutating func chain(in root: DocumentReader.Object) -> ReportChain? {
    guard let objects = document.objects("rantaiLaporan", in: root) else { return nil }
    var links: [ReportChain.Link] = []
    for object in objects {
      document.checkKeys(of: object, required: ["pelaksana", "kegiatan"])
      let role = document.bookName("pelaksana", in: object)
      let activity = document.integer("kegiatan", in: object)
      guard let role, let activity else { continue }
      links.append(ReportChain.Link(role: Role(role), activity: activity))
    }
    // A chain with a link left out would be judged as another chain.
    return links.count == objects.count ? ReportChain(links: links) : nil
  }
}
