import CommandLineKit

extension String {
  /// Whether the line fits a terminal, as far as it can: a command that is to be pasted, a path and a paraf
  /// stay whole.
  func isNarrow(_ columns: Int) -> Bool {
    if displayWidth <= columns { return true }
    let words = split(separator: " ")
    let commands = ["sopctl", "ls", "find", "usermod", "chgrp", "export", "*/15", "0"]
    let isCommand = words.first.map { commands.contains(String($0)) } ?? false
    // Of what cannot be broken at all nothing else stands on the line but its label.
    return isCommand || words.contains { String($0).displayWidth > columns - 30 }
  }
}
