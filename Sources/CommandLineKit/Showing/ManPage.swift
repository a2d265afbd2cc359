/// The manual page of a whole program, in troff for `man`.
package struct ManPage: Sendable {
  private let program: ProgramOutline
  private let language: Language
  private let version: String
  private let date: String
  private let chapters: [Chapter]

  /// `date` is the day of the version, as `2026-11-20`.
  package init(
    _ program: ProgramOutline, language: Language, version: String, date: String,
    chapters: [Chapter] = []
  ) {
    self.program = program
    self.language = language
    self.version = version
    self.date = date
    self.chapters = chapters
  }

  package var text: String {
    var page = Roff()
    page.title(program.program, date: date, source: program.program + " " + version)
    heading(Headings.name, &page)
    page.prose("\(program.program) - \(program.summary[language].withoutFullStop)")
    heading(Headings.synopsis, &page)
    page.prose(program.usage(language))
    for section in program.sections {
      heading(section.title, &page)
      for command in section.commands { describe(command, &page) }
    }
    heading(Headings.commonOptions, &page)
    list(program.common, &page)
    for chapter in chapters { write(chapter, &page) }
    return page.text
  }

  private func write(_ chapter: Chapter, _ page: inout Roff) {
    heading(chapter.title, &page)
    if let body = chapter.body { page.prose(body[language]) }
    for entry in chapter.entries { item(entry.term, entry.explanation[language], &page) }
  }

  private func heading(_ title: Text, _ page: inout Roff) {
    page.macro("SH", title[language].uppercased())
  }

  private func describe(_ command: CommandOutline, _ page: inout Roff) {
    page.macro("SS", program.program + " " + command.usage(language))
    page.prose(command.summary[language])
    if !command.aliases.isEmpty {
      page.prose("\(Headings.aliases[language]): \(command.aliases.joined(separator: ", ")).")
    }
    if let discussion = command.discussion {
      page.macro("PP")
      page.prose(discussion[language])
    }
    list(command.positionals + command.options, &page)
    for example in command.examples {
      page.macro("PP")
      page.prose(example.explanation[language])
      page.macro("PP")
      page.macro("nf")
      page.verbatim("    " + example.line)
      page.macro("fi")
    }
  }

  private func list(_ shapes: [Shape], _ page: inout Roff) {
    for shape in shapes { item(shape.term, shape.explanation(language), &page) }
  }

  private func item(_ term: String, _ explanation: String, _ page: inout Roff) {
    page.macro("TP")
    page.macro("B", term)
    page.prose(explanation)
  }
}

extension String {
  fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
