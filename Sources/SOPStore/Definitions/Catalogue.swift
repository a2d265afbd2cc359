import SOPCore

/// The SOPs that an office can run: the bundled ones, and its own beside or in place of them.
///
/// An own definition is read to learn its kode, the bundled ones only when they are asked for: most commands
/// need none of them, and should not wait.
package struct Catalogue: Sendable {
  /// The office's own definitions by kode; an unsound one holds its kode, and disables it.
  private var own: [String: Definition] = [:]
  /// Further files of the office that are not sound: without a kode, or with one that is taken.
  package private(set) var others: [Definition] = []

  /// The endings of files in `sops/` that are definitions; schemas are not.
  private static func isDefinition(_ name: String) -> Bool {
    name.hasSuffix(".json") && !name.hasSuffix(".schema.json") && !name.hasPrefix(".")
  }

  /// The bundled definitions alone.
  package init() {}

  /// The bundled definitions, and those in a folder of the office.
  package init(officeFolder folder: String) throws(FileFault) {
    let names = try LentGroup.reaching(folder) { () throws(FileFault) in
      try FilePath.names(in: folder)
    }
    for name in names where Self.isDefinition(name) {
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
  }

  /// A file that cannot be read disables its own SOP, and no other.
  private static func definition(at path: String) -> Definition {
    do throws(FileFault) {
      let bytes = try WholeFile.readOffice(path, limit: Procedure.maximumFileSize)
      return Definition(file: path, bytes: bytes, isBundled: false)
    } catch {
      return Definition(unreadable: path, error)
    }
  }

  /// The definition in force for a kode, whatever its case.
  package func definition(of code: String) -> Definition? {
    let code = code.uppercased()
    return own[code] ?? BundledDefinitions.definition(of: code)
  }

  /// All kodes, sorted.
  package var codes: [String] {
    Set(own.keys).union(BundledDefinitions.files.map(\.code)).sorted()
  }

  /// The definitions in force, by kode.
  package var definitions: [String: Definition] {
    var definitions: [String: Definition] = [:]
    for code in codes { definitions[code] = definition(of: code) }
    return definitions
  }

  /// Every definition that is not sound; the bundled ones are.
  package var unsound: [Definition] {
    (own.keys.sorted().compactMap { own[$0] } + others).filter { $0.sound == nil }
  }
}
