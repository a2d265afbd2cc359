import Foundation

/// What stands beside the book.
struct PlainOffice: Sendable {
  /// `kantor.json`.
  private let json: Data
  /// By the digest in the file's name.
  let forms: [String: PlainForm]
  let clock: PlainClock

  init(_ files: [String: [UInt8]]) {
    json = Data(files["kantor.json"] ?? [])
    forms = files.filter { $0.key.hasPrefix("definisi/") }.reduce(into: [:]) { forms, file in
      let digest = file.key.dropLast(".json".count).suffix(64)
      forms[String(digest)] = PlainForm(Data(file.value))
    }
    clock = PlainClock(Self.object(in: json), from: "2026-06-25", to: "2026-10-31")
  }

  var settings: [String: Any] { Self.object(in: json) }

  private static func object(in json: Data) -> [String: Any] {
    let object = try? JSONSerialization.jsonObject(with: json)
    return object as? [String: Any] ?? [:]
  }
}
