/// Help on a program or on one of its commands, for a screen.
package struct HelpPage: Sendable {
  private let program: ProgramOutline
  private let language: Language
  private let width: Int
  private let style: Style

  /// Pages are never narrower than 40 columns.
  package init(
    _ program: ProgramOutline, language: Language, width: Int = 80, style: Style = .plain
  ) {
    self.program = program
    self.language = language
    self.width = max(40, width)
    self.style = style
  }

  private enum Block {
    case lines([String])
    case list(Text, TermList)
  }

  // MARK: Pages

  /// The table of contents.
  package var root: String {
    var blocks = [prose(program.summary), usage(program.usage(language))]
    blocks += program.sections.map { section in
      list(section.title, section.commands.map { ($0.term, $0.summary[language]) })
    }
    blocks.append(parameters(Headings.commonOptions, program.common))
    blocks.append(
      prose(
        Text(
          "More on a command: \(program.program) help COMMAND",
          id: "Lebih lanjut: \(program.program) help PERINTAH")))
    return page(blocks)
  }

  package func page(on command: CommandOutline) -> String {
    var blocks = [
      prose(command.summary),
      usage(program.program + " " + command.usage(language), aliases: command.aliases),
    ]
    if let discussion = command.discussion { blocks.append(prose(discussion)) }
    blocks.append(parameters(Headings.arguments, command.positionals))
    blocks.append(parameters(Headings.options, command.options))
    blocks.append(parameters(Headings.commonOptions, program.common))
    blocks.append(examples(command.examples))
    return page(blocks)
  }

  private func page(_ blocks: [Block]) -> String {
    let lists = blocks.compactMap { if case .list(_, let list) = $0 { list } else { nil } }
    let column = TermList.column(of: lists, width: width)
    let paragraphs = blocks.compactMap { block -> String? in
      let lines =
        switch block {
        case .lines(let lines): lines
        case .list(_, let list) where list.entries.isEmpty: [String]()
        case .list(let title, let list):
          [heading(title)] + list.lines(column: column, width: width)
        }
      return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
    return paragraphs.joined(separator: "\n\n") + "\n"
  }

  // MARK: Blocks

  private func heading(_ title: Text) -> String { style.bold(title[language] + ":") }

  private func prose(_ text: Text) -> Block { .lines(text[language].wrapped(to: width)) }

  /// Further lines of the usage stand below the first word after the heading.
  private func usage(_ line: String, aliases: [String] = []) -> Block {
    let margin = Headings.usage[language].displayWidth + 2
    var lines = line.wrapped(to: width - margin).map {
      String(repeating: " ", count: margin) + $0
    }
    if let first = lines.first {
      lines[0] = heading(Headings.usage) + first.dropFirst(margin - 1)
    }
    if !aliases.isEmpty {
      lines.append(heading(Headings.aliases) + " " + aliases.joined(separator: ", "))
    }
    return .lines(lines)
  }

  private func list(_ title: Text, _ entries: [(term: String, explanation: String)]) -> Block {
    .list(
      title, TermList(entries: entries.map { .init(term: $0.term, explanation: $0.explanation) }))
  }

  private func parameters(_ title: Text, _ shapes: [Shape]) -> Block {
    list(title, shapes.map { ($0.term, $0.explanation(language)) })
  }

  /// A line to copy is never broken, however narrow the screen.
  private func examples(_ examples: [Example]) -> Block {
    let lines = examples.flatMap { example in
      ["  " + example.line]
        + example.explanation[language].wrapped(to: width - 6).map { "      " + $0 }
    }
    return .lines(lines.isEmpty ? [] : [heading(Headings.examples)] + lines)
  }
}
