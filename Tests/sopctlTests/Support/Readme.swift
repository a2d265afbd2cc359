import Foundation

/// The README, as far as it can be held to what it says.
///
/// Its sessions stand in `console` blocks and are played from what a reader sees there, and from nothing else:
///
/// | line | does |
/// | --- | --- |
/// | `# …` | says when and where it was typed, in the words of a transcript: `# 2026-11-20 09:00:00`. Another account is another shell: what was exported is gone |
/// | `$ export NAME=VALUE` | sets a variable of the shell |
/// | `$ cp FILE FOLDER` | puts the block under FILE's heading into the office's folder |
/// | `$ sopctl …` | runs a command, at a terminal of 80 columns |
///
/// Below a command stands what the screen shows. What is typed at a question is what stands behind it there.
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
    // A page shows no colours.
    for arrangement in ["# terminal 80", "# lingkungan NO_COLOR=1"] {
      _ = session.follow(arrangement[...])
    }
    var replayed: [String] = []
    var rest = lines[...]
    while let line = rest.popFirst() {
      replayed.append(String(line))
      guard line == "```console" else { continue }
      let block = rest.prefix { $0 != "```" }
      rest = rest[block.endIndex...]
      replayed += played(block, in: &session)
    }
    return (replayed.joined(separator: "\n"), session.complaints + session.faults)
  }

  /// A block as its session goes today.
  private func played(
    _ block: ArraySlice<Substring>, in session: inout TranscriptSession
  ) -> [String] {
    var (played, exported): ([String], [String]) = ([], [])
    for (index, line) in zip(block.indices, block)
    where line.hasPrefix("# ") || line.hasPrefix("$ ") {
      played.append(String(line))
      if line.hasPrefix("# akun ") {
        for name in exported { _ = session.follow("# lingkungan \(name)="[...]) }
        exported = []
      }
      if let setting = line.wholeMatch(of: /\$ export (\w+)=(\w+)/) {
        exported.append(String(setting.1))
        _ = session.follow("# lingkungan \(setting.1)=\(setting.2)"[...])
      } else if let copy = line.wholeMatch(of: /\$ cp (\S+) ~\/.local\/share\/sopctl\//) {
        session.write(self.block("json", after: " \(copy.1)") ?? "", to: String(copy.1))
      } else {
        let screen = block[(index + 1)...].prefix { !$0.hasPrefix("$ ") && !$0.hasPrefix("# ") }
        session.answer(asOn: screen.map(String.init))
        played += session.follow(line).map(Self.onScreen)
      }
    }
    return played
  }

  private static func onScreen(_ line: String) -> String {
    if line == "!" { return "" }
    let text = line.hasPrefix("! ") ? line.dropFirst(2) : line[...]
    // What the cursor stands behind cannot be seen.
    return text.last == " " ? String(text.dropLast()) : String(text)
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
