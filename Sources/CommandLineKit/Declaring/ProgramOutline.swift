/// Everything about a program that can be shown: what help, man page and completions read.
package struct ProgramOutline: Sendable, Equatable {
  package struct Section: Sendable, Equatable {
    package let title: Text
    package let commands: [CommandOutline]
  }

  package let program: String
  package let summary: Text
  /// The declared sections, then the words every program understands.
  package let sections: [Section]
  /// Accepted by every command, before or after its name; with `--help` and `--version`.
  package let common: [Shape]

  /// - Parameter help: declared commands that stand with `help` and `version`.
  init(
    program: String, summary: Text, sections: [Section], help: [CommandOutline] = [],
    common: [Shape]
  ) {
    self.program = program
    self.summary = summary
    let last = Section(title: Headings.help, commands: [.help] + help + [.version])
    self.sections = sections + [last]
    self.common = Self.common(common)
  }

  /// The options of every command: those that are declared, then those of every program.
  static func common(_ declared: [Shape]) -> [Shape] { declared + [.help, .version] }

  package var commands: [CommandOutline] { sections.flatMap(\.commands) }

  package func command(named word: String) -> CommandOutline? {
    commands.first { $0.names.contains(word) }
  }
}

// MARK: - What every program understands

extension CommandOutline {
  static let builtIn = [help, version]

  static let help = CommandOutline(
    name: "help",
    summary: Text(
      "Explain the program or one command.", id: "Menjelaskan program atau satu perintah."),
    shapes: [
      Shape(
        form: .positional, names: [], placeholder: "COMMAND",
        help: Text("The command to explain.", id: "Perintah yang dijelaskan."),
        completion: .ask(ProgramOutline.commandsTopic))
    ])

  static let version = CommandOutline(
    name: "version", summary: Text("Print the version.", id: "Mencetak versi."))
}

extension Shape {
  static let help = Shape.flag(
    ["--help", "-h"], Text("Show this help.", id: "Menampilkan bantuan ini."))

  static let version = Shape.flag(
    ["--version", "-V"], Text("Print the version.", id: "Mencetak versi."))
}

extension ProgramOutline {
  /// The completion topic that scripts answer themselves: the names of the commands.
  static let commandsTopic = "commands"

  /// The hidden command by which a shell asks for words: `PROGRAM __complete TOPIC WORDS…`, with
  /// the words of the line so far, the last one being typed. It prints one candidate a line,
  /// optionally followed by a tab and a description. It must be the first word.
  static let completionCommand = "__complete"
}
