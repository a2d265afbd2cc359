import Foundation
import SOPCore
import Testing

/// The five SOPs as they are bundled, read from their files.
enum OfficialProcedures {
  struct Pinned: Sendable {
    let procedure: Procedure
    let digest: Digest
  }

  static let all: [Pinned] = {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "sops")
    let names = ["akses-server", "maint-jaringan", "piak-02", "piak-03", "piak-07"]
    return names.compactMap { name in
      guard let data = try? Data(contentsOf: folder.appending(path: "\(name).json")),
        let procedure = try? Procedure.read([UInt8](data))
      else {
        Issue.record("\(name).json cannot be read")
        return nil
      }
      return Pinned(procedure: procedure, digest: SHA256.hash([UInt8](data)))
    }
  }()

  static func procedure(_ code: String, _ digest: Digest) -> Procedure? {
    all.first { $0.procedure.code == code && $0.digest == digest }?.procedure
  }
}
