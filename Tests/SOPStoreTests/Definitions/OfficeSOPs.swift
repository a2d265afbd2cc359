import Foundation
import SOPCore

@testable import SOPStore

/// A scratch folder with definitions of an office's own, removed with its last user.
final class OfficeSOPs {
  let folder = FileManager.default.temporaryDirectory.appending(path: "sops-\(UUID())")

  init(_ files: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  func catalogue() throws -> Catalogue { try Catalogue(officeFolder: folder.path) }

  /// The text of PIAK-03, a bundled definition.
  static var piak03: String {
    let file = BundledDefinitions.files.first { $0.name == "piak-03.json" }
    return String(decoding: file?.bytes ?? [], as: UTF8.self)
  }

  /// The text of PIAK-03 with another kode.
  static func definition(code: String) -> String {
    piak03.replacing(#""kode": "PIAK-03""#, with: #""kode": "\#(code)""#)
  }

  /// The text of PIAK-03 with a time that is none.
  static var brokenPIAK03: String { piak03.replacing("60 menit", with: "sebentar") }
}
