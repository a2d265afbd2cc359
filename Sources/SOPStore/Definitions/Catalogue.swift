import SOPCore

/// The SOPs that an office can run: the bundled ones, and its own beside or in place of them.
package struct Catalogue: Sendable {
  /// The definitions in force by kode; an unsound one holds its kode, and disables it.
  package private(set) var definitions: [String: Definition] = [:]
  /// Further files of the office that are not sound: without a kode, or with one that is taken.
  package private(set) var others: [Definition] = []

  /// The endings of files in `sops/` that are definitions; schemas are not.
  private static func isDefinition(_ name: String) -> Bool {
    name.hasSuffix(".json") && !name.hasSuffix(".schema.json") && !name.hasPrefix(".")
  }

  /// The bundled definitions alone.
  package init() {
    for (name, bytes) in BundledDefinitions.files {
      let definition = Definition(file: name, bytes: bytes, isBundled: true)
      if let code = definition.claimedCode { definitions[code] = definition }
    }
  }

  /// The bundled definitions, and those in a folder of the office.
  package init(officeFolder folder: String) throws(FileFault) {
    self.init()
    var own: [String: Definition] = [:]
    for name in try FilePath.names(in: folder) where Self.isDefinition(name) {
      let path = FilePath.join(folder, name)
      let definition = Self.definition(at: path)
      guard let code = definition.claimedCode else {
        others.append(definition)
        continue
      }
      if let other = own[code] {
        // Neither is in force: nobody could say which one was meant.
        let fault = ProcedureFault(path: "kode", kind: .codeTwice(code, otherFile: other.file))
        own[code] = Definition(definition, adding: fault)
        others.append(other)
      } else {
        own[code] = definition
      }
    }
    definitions.merge(own) { _, own in own }
  }

  /// A file that cannot be read disables its own SOP, and no other.
  private static func definition(at path: String) -> Definition {
    guard let bytes = try? WholeFile.read(path, limit: Procedure.maximumFileSize) else {
      return Definition(unreadable: path)
    }
    return Definition(file: path, bytes: bytes, isBundled: false)
  }

  /// The definition in force for a kode, whatever its case.
  package func definition(of code: String) -> Definition? { definitions[code.uppercased()] }

  /// All kodes, sorted.
  package var codes: [String] { definitions.keys.sorted() }

  /// Every definition that is not sound.
  package var unsound: [Definition] {
    (codes.compactMap { definitions[$0] } + others).filter { $0.sound == nil }
  }
}
