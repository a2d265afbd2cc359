/// Scripts that teach a shell to complete a program's words.
///
/// Commands, synonyms, options and choices stand in the script. What only the program can know
/// (``Shape/Completion/ask(_:)``) is asked of it by a hidden command: see ``CompletionRequest``.
package struct Completions: Sendable {
  private let program: ProgramOutline
  private let language: Language

  package init(_ program: ProgramOutline, language: Language) {
    self.program = program
    self.language = language
  }

  package func script(for shell: Shell) -> String {
    switch shell {
    case .bash: BashCompletion(program).script
    case .zsh: ZshCompletion(program, language).script
    case .fish: FishCompletion(program, language).script
    }
  }
}

// MARK: - What the scripts share

extension ProgramOutline {
  /// The program's name as part of a function's name.
  var shellIdentifier: String {
    String(program.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  /// Every name, of any command, after which a word is a value.
  var namesWithValues: [String] {
    var seen: Set<String> = []
    let options = common + commands.flatMap(\.options)
    return options.filter { $0.form == .option }.flatMap(\.names).filter {
      seen.insert($0).inserted
    }
  }

  /// Where a shell finds the words for `shape`; the names of the commands need not be asked for.
  func completion(of shape: Shape) -> Shape.Completion {
    shape.completion == .ask(Self.commandsTopic)
      ? .oneOf(commands.flatMap(\.names)) : shape.completion
  }
}

extension String {
  /// The text as one word of a POSIX shell.
  var shellQuoted: String { "'" + replacing("'", with: "'\\''") + "'" }

  func replacing(_ characters: Character..., escape: (Character) -> String) -> String {
    reduce(into: "") { $0 += characters.contains($1) ? escape($1) : String($1) }
  }

  private func replacing(_ character: Character, with other: String) -> String {
    replacing(character) { _ in other }
  }
}
