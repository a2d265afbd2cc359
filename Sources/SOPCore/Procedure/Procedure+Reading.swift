extension Procedure {
  /// No definition's file is larger than this, in bytes.
  package static let maximumFileSize = 1 << 20

  /// Reads a definition, in the JSON form of one SOP.
  ///
  /// - Throws: every fault of the document: its shape first, then what its graph lacks.
  package static func read(_ bytes: [UInt8]) throws(UnsoundProcedure) -> Procedure {
    var reader = ProcedureReader()
    let procedure = reader.read(bytes)
    var faults = reader.document.faults.map {
      ProcedureFault(path: $0.path, kind: .document($0.fault))
    }
    faults += reader.faults
    if let procedure { faults += procedure.soundnessFaults() }
    guard let procedure, faults.isEmpty else { throw UnsoundProcedure(faults: faults) }
    return procedure
  }
}
