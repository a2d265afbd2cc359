/// A program: its commands in sections, and the options that all of them share.
///
/// `help [COMMAND]`, `version`, `-h`/`--help` and `-V`/`--version` are understood everywhere and
/// are not declared.
package struct CommandTree<Context, Failure: Error, Common: Parameter>: Sendable {
  package let program: String
  package let summary: Text
  /// Accepted by every command, before or after its name; read once.
  package let common: Common
  package let sections: [Section<Context, Failure>]
  /// Commands that stand with `help` and `version`.
  package let help: [Command<Context, Failure>]

  package init(
    program: String, summary: Text, common: Common, sections: [Section<Context, Failure>],
    help: [Command<Context, Failure>] = []
  ) {
    self.program = program
    self.summary = summary
    self.common = common
    self.sections = sections
    self.help = help
  }

  /// Everything that can be shown. It takes every command's declaration: whoever needs one command
  /// asks for that alone.
  package var outline: ProgramOutline {
    ProgramOutline(
      program: program, summary: summary,
      sections: sections.map { section in
        .init(title: section.title, commands: section.commands.map(\.outline))
      },
      help: help.map(\.outline), common: common.shapes)
  }

  func command(named word: String) -> Command<Context, Failure>? {
    for commands in sections.map(\.commands) + [help] {
      for command in commands where command.isCalled(word) { return command }
    }
    return nil
  }

  /// What can be shown of one command, declared or built in.
  func outline(ofCommand word: String) -> CommandOutline? {
    command(named: word)?.outline
      ?? CommandOutline.builtIn.first { $0.name == word }
  }
}
