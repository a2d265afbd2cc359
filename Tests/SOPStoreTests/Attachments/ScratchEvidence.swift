import Foundation
import Glibc
import SOPCore

@testable import SOPStore

/// Files to attach, and a store to keep them in, in a folder that goes with this value.
final class ScratchEvidence: Sendable {
  let folder: String
  var lampiran: String { "\(folder)/lampiran" }
  var store: AttachmentStore { AttachmentStore(folder: lampiran) }

  init() throws {
    folder = NSTemporaryDirectory() + "sopctl-evidence-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes a file, and names it as evidence.
  func evidence(_ name: String, _ bytes: [UInt8] = Array("isi".utf8)) throws -> Evidence {
    try Data(bytes).write(to: URL(filePath: path(name)))
    return Evidence(path: path(name))
  }

  /// What is kept, sorted.
  var kept: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: lampiran)) ?? []).sorted()
  }

  func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  /// Puts other bytes in an attachment's place, which is not written in place.
  func replace(_ path: String, by bytes: [UInt8]) throws {
    try FileManager.default.removeItem(atPath: path)
    try Data(bytes).write(to: URL(filePath: path))
  }

  func link(_ path: String, to target: String) throws {
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }
}
