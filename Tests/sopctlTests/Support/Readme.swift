import Foundation

/// The README, as far as it can be held to what it says.
///
/// Its sessions stand in `console` blocks; who sits there and when is said in comments before them, in the
/// words of a transcript: `<!-- # 2026-11-20 09:00:00 -->`, and so is what is typed: `<!-- > ya -->`. Standard
/// error stands as it would on a screen. `<!-- # berkas kantor.json -->` writes the block that follows into the
/// office's folder.
struct Readme {
  static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "README.md")

  let text: String

  init() throws { text = try String(contentsOf: Self.file, encoding: .utf8) }

  private var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The README with its sessions as they go today, and what no command may do.
  func replayed() -> (text: String, complaints: [String]) {
    var session = TranscriptSession()
    var replayed: [String] = []
    var isInside = false
    var file: (name: Substring, text: String)?
    for line in lines {
      if line.hasPrefix("```") {
        isInside = line == "```console"
        if let written = file, line == "```" {
          session.write(written.text, to: String(written.name))
          file = nil
        }
        replayed.append(String(line))
      } else if isInside {
        guard line.hasPrefix("$ ") else { continue }
        replayed.append(String(line))
        replayed += session.follow(line).map(Self.onScreen)
      } else {
        file?.text += line + "\n"
        if let name = Self.fileToCome(line) {
          file = (name, "")
        } else if line.hasPrefix("<!-- # ") {
          _ = session.follow(line.dropFirst(5).dropLast(4))
        } else if line.hasPrefix("<!-- > ") {
          session.type(line.dropFirst(7).dropLast(4))
        }
        replayed.append(String(line))
      }
    }
    return (replayed.joined(separator: "\n"), session.complaints + session.faults)
  }

  /// The file of the office that the next block shows: `<!-- # berkas kantor.json -->`.
  private static func fileToCome(_ line: Substring) -> Substring? {
    let words = line.split(separator: " ")
    return words.count == 5 && words[1...2] == ["#", "berkas"] ? words[3] : nil
  }

  private static func onScreen(_ line: String) -> String {
    if line.hasPrefix("! ") { return String(line.dropFirst(2)) }
    return line == "!" ? "" : line
  }

  /// The block of this language that stands first after a heading.
  func block(_ language: String, after heading: String) -> String? {
    guard let start = lines.firstIndex(where: { $0.hasPrefix("#") && $0.hasSuffix(heading) }),
      let fence = lines[start...].firstIndex(of: "```\(language)"[...]),
      let end = lines[(fence + 1)...].firstIndex(of: "```")
    else { return nil }
    return lines[(fence + 1)..<end].joined(separator: "\n") + "\n"
  }
}
