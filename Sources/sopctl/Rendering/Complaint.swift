import CommandLineKit

/// A message as it is shown: what is wrong, the text in which it is, and what to do.
struct Complaint {
  let message: Message
  var excerpt: Excerpt?

  /// - Parameter width: of the terminal, which nothing exceeds but what is to be copied; `nil` where there is
  ///   none.
  func lines(width: Int?, in language: Language) -> [String] {
    let sentence = message.sentence[language]
    let remedy = message.remedy?[language] ?? ""
    let shown = excerpt?.lines(width: width ?? 80) ?? []
    guard let width else { return [sentence] + shown + (remedy.isEmpty ? [] : ["  " + remedy]) }
    return sentence.filled(to: width) + shown
      + (remedy.isEmpty ? [] : remedy.instructing(to: width, indent: 2))
  }
}

extension String {
  /// Each line of the text as lines of at most `width`, its words whole and its indentation kept.
  func filled(to width: Int) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      let line = String(line)
      if line.displayWidth <= width { return [line] }
      let indent = String(line.prefix { $0 == " " })
      return line.wrapped(to: max(1, width - indent.count), keepsWords: true).map { indent + $0 }
    }
  }

  /// The text as lines of at most `width`, all but the first indented; as it is where there is no terminal.
  func hanging(to width: Int?) -> [String] {
    guard let width, displayWidth > width else { return [self] }
    let lines = wrapped(to: max(1, width - 2), keepsWords: true)
    return lines.prefix(1) + lines.dropFirst().map { "  " + $0 }
  }

  /// The text as lines of at most `width`; the command with which it may end is never broken.
  func instructing(to width: Int, indent: Int = 0) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let room = max(1, width - indent)
    if displayWidth <= room { return [margin + self] }
    let (prose, command) = partedFromCommand
    var lines = prose.isEmpty ? [] : prose.wrapped(to: room, keepsWords: true)
    if let last = lines.last, !command.isEmpty,
      command.isPath || last.displayWidth + 1 + command.displayWidth <= room
    {
      // A path alone is as long on a line of its own.
      lines[lines.count - 1] = last + " " + command
    } else if !command.isEmpty {
      lines.append(command)
    }
    return lines.map { margin + $0 }
  }

  private var isPath: Bool { contains("/") && !contains(" ") }

  /// What is said, and the command at its end: `See: sopctl status`.
  private var partedFromCommand: (prose: String, command: String) {
    let bytes = utf8
    if bytes.last == UInt8(ascii: ".") || bytes.last == UInt8(ascii: "?") { return (self, "") }
    var index = bytes.endIndex
    while let colon = bytes[..<index].lastIndex(of: UInt8(ascii: ":")) {
      let rest = bytes[colon...].dropFirst()
      // A colon in a quoted word belongs to the command.
      let isQuoted = bytes[..<colon].count { $0 == UInt8(ascii: "\"") } % 2 == 1
      if rest.first == UInt8(ascii: " "), !isQuoted {
        return (String(self[...colon]), String(Substring(rest.dropFirst())))
      }
      index = colon
    }
    return bytes.starts(with: "sopctl ".utf8) ? ("", self) : (self, "")
  }
}
