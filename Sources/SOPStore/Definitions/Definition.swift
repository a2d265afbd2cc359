import SOPCore

/// A definition as it stands in a file: its bytes, and what they say.
package struct Definition: Sendable, Equatable {
  /// Where it was read: a path, or the file's name for a bundled one.
  package let file: String
  package let bytes: [UInt8]
  package let isBundled: Bool
  /// SHA-256 of the file's bytes: what a run is pinned to.
  package let digest: Digest
  /// What the file says, or all that is wrong with it.
  package let procedure: Result<Procedure, UnsoundProcedure>
  /// Why the file could not be read; `nil` where it was.
  package let obstacle: FileFault?

  package init(file: String, bytes: [UInt8], isBundled: Bool) {
    self.file = file
    self.bytes = bytes
    self.isBundled = isBundled
    digest = SHA256.hash(bytes)
    obstacle = nil
    do throws(UnsoundProcedure) {
      procedure = .success(try Procedure.read(bytes))
    } catch {
      procedure = .failure(error)
    }
  }

  /// A file that cannot be read.
  package init(unreadable file: String, _ obstacle: FileFault) {
    self.file = file
    self.obstacle = obstacle
    bytes = []
    isBundled = false
    digest = .zero
    let fault = ProcedureFault(path: "", kind: .unreadableFile)
    procedure = .failure(UnsoundProcedure(faults: [fault]))
  }

  init(_ definition: Definition, adding fault: ProcedureFault) {
    file = definition.file
    bytes = definition.bytes
    isBundled = definition.isBundled
    digest = definition.digest
    obstacle = definition.obstacle
    procedure = .failure(UnsoundProcedure(faults: definition.faults + [fault]))
  }

  package var sound: Procedure? { try? procedure.get() }

  package var faults: [ProcedureFault] {
    if case .failure(let unsound) = procedure { unsound.faults } else { [] }
  }

  /// The kode that the file claims, even if it is not sound; by its name, where it says none.
  package var claimedCode: String? {
    if let sound { return sound.code }
    let document = try? JSONDocument.read(bytes)
    // A comma that is missing must not put the bundled SOP in force again.
    let name = FilePath.name(of: file).dropLast(".json".utf8.count).uppercased()
    return [document?.value["kode"]?.string, name].compactMap { $0 }.first(where: Procedure.isCode)
  }
}
