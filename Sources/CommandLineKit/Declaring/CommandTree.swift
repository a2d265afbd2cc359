/// A program: its commands in sections, and the options that all of them share.
///
/// `help [COMMAND]`, `version`, `-h`/`--help` and `-V`/`--version` are understood everywhere and
/// are not declared.
package struct CommandTree<Context, Failure: Error, Common: Parameter>: Sendable {
  /// Accepted by every command, before or after its name; read once.
  package let common: Common
  package let sections: [Section<Context, Failure>]
  package let outline: ProgramOutline

  package init(
    program: String, summary: Text, common: Common, sections: [Section<Context, Failure>]
  ) {
    self.common = common
    self.sections = sections
    outline = ProgramOutline(
      program: program, summary: summary,
      sections: sections.map { section in
        .init(title: section.title, commands: section.commands.map(\.outline))
      },
      common: common.shapes)
  }

  package var program: String { outline.program }

  func command(named word: String) -> Command<Context, Failure>? {
    for section in sections {
      for command in section.commands where command.outline.names.contains(word) { return command }
    }
    return nil
  }
}
