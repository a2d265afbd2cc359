/// A word as a shell takes it, for commands that are printed to be pasted.
package enum ShellWord {
  /// The word, in quotes where a shell would read it otherwise; what is invisible is spelt out.
  package static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"):
        true
      default: "-_./:=,@%+".utf8.contains(byte)
      }
    }
    if isPlain && !word.isEmpty { return word }
    // Within double quotes these would still mean something.
    let isSafe = word.utf8.allSatisfy { !"\"$`\\!".utf8.contains($0) }
    if isSafe { return "\"\(word.visible)\"" }
    let escaped = word.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: #"'\''"#)
    return "'\(escaped.visible)'"
  }

  /// A path, which must not look like an option.
  package static func path(_ path: String) -> String {
    quoted(path.hasPrefix("-") ? "./\(path)" : path)
  }
}
