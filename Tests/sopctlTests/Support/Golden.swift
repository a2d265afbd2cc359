import Foundation
import Testing

/// A file that holds what has to come out, to the letter.
///
/// `RECORD=1 swift test` writes what came out instead. Somebody has to read that before it is committed, so a
/// recording that changes anything fails.
struct Golden {
  let file: URL

  init(file: URL) { self.file = file }

  /// - Parameter path: below the folder of these tests, as in `Help/step.id.txt`.
  init(_ path: String) { file = Self.tests.appending(path: path) }

  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  /// The names of the files in a folder, in order.
  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: tests.appending(path: folder).path).sorted()
  }

  /// What was recorded; `nil` where nothing was.
  var text: String? { try? String(contentsOf: file, encoding: .utf8) }

  /// Holds what came out against what was recorded.
  func expect(
    _ found: String, isRecording: Bool = isRecording,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    guard let difference = difference(from: found) else { return }
    if isRecording {
      try found.write(to: file, atomically: true, encoding: .utf8)
      Issue.record(
        "Recorded anew: \(difference)\nRead it before you commit it.",
        sourceLocation: sourceLocation)
    } else {
      let suite = sourceLocation.fileName.prefix { $0 != "." }
      Issue.record(
        "\(difference)\nIf that is right: RECORD=1 swift test --filter \(suite)",
        sourceLocation: sourceLocation)
    }
  }

  /// The first line that is another one than was recorded, in words; `nil` where there is none.
  func difference(from found: String) -> String? {
    guard let text else { return "\(file.lastPathComponent) was never recorded." }
    if text == found { return nil }
    let (recorded, lines) = (Self.lines(of: text), Self.lines(of: found))
    let same = zip(recorded, lines).prefix { $0 == $1 }.count
    return """
      \(file.lastPathComponent) differs from line \(same + 1):
        recorded: \(same < recorded.count ? recorded[same] : "(the end)")
        found:    \(same < lines.count ? lines[same] : "(the end)")
      """
  }

  private static func lines(of text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
