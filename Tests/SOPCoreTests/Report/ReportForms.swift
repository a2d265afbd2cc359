import Foundation
import Testing

@testable import SOPCore

/// The definitions of the repository, by kode.
struct ReportForms {
  struct Form {
    let procedure: Procedure
    let digest: Digest
  }

  private(set) var forms: [Form] = []

  init() throws {
    let folder = URL(filePath: #filePath).appending(path: "../../../../sops").standardized
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    let definitions = files.filter {
      $0.pathExtension == "json" && !$0.lastPathComponent.hasSuffix(".schema.json")
    }
    for file in definitions.sorted(by: { $0.path < $1.path }) {
      let bytes = [UInt8](try Data(contentsOf: file))
      var hash = SHA256()
      hash.update(bytes.span)
      forms.append(Form(procedure: try Procedure.read(bytes), digest: hash.finalize()))
    }
  }

  /// The form in use of this kode: the one added last.
  subscript(code: String) -> Form {
    get throws { try #require(forms.last { $0.procedure.code == code }) }
  }

  /// Puts a changed definition of a kode into use.
  mutating func revise(_ code: String, _ change: (inout Procedure) -> Void) throws {
    var procedure = try self[code].procedure
    change(&procedure)
    var hash = SHA256()
    hash.update(Array("\(code) \(forms.count)".utf8).span)
    forms.append(Form(procedure: procedure, digest: hash.finalize()))
  }

  /// Has the first receiver of a kode's report say whether it is right: if not, it goes back to its maker.
  mutating func askReceiver(of code: String) throws {
    try revise(code) { procedure in
      let links = procedure.chain.links
      procedure.activities[links[1].activity - 1].flow = .decision(
        Flow.Decision(
          question: "Apakah laporan benar?",
          yes: Flow.Branch(target: .activity(links[1].activity + 1), outcome: "diterima"),
          no: Flow.Branch(target: .activity(links[0].activity), outcome: "dikembalikan")))
    }
  }

  func definition(_ code: String, _ digest: Digest) -> Procedure? {
    forms.first { $0.procedure.code == code && $0.digest == digest }?.procedure
  }
}
