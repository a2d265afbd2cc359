/// The completion script for fish 3 and later.
struct FishCompletion {
  private let program: ProgramOutline
  private let language: Language
  private let function: String

  init(_ program: ProgramOutline, _ language: Language) {
    self.program = program
    self.language = language
    function = "__" + program.shellIdentifier
  }

  var script: String {
    """
    # fish completion for \(program.program)

    function \(function)_line --description 'The command on the line, and how many arguments follow'
        set -l command
        set -l place 0
        set -l skip 0
        set -l past 0
        for word in (commandline -opc)[2..-1]
            if test $skip = 1
                set skip 0
                continue
            end
            if test $past = 0
                switch $word
                    case --
                        set past 1
                        continue
                    case \(program.namesWithValues.joined(separator: " "))
                        set skip 1
                        continue
                    case '-*'
                        continue
                end
            end
            if test -z "$command"
                set command $word
            else
                set place (math $place + 1)
            end
        end
        echo "$command $place"
    end

    function \(function)_is --description 'Whether the line is at a command and place'
        string match -qr -- $argv[1] (\(function)_line)
    end

    function \(function)_ask --description 'What the program itself says on a topic'
        set -l words (commandline -opc)
        set -l typed (commandline -ct)
        set -l program (string replace -r '^~(?=/)' "$HOME" -- $words[1])
        $program \(ProgramOutline.completionCommand) $argv[1] $words[2..-1] "$typed" 2>/dev/null
    end

    complete -c \(program.program) -f
    \(lines.joined(separator: "\n"))

    """
  }

  private var lines: [String] {
    let names = program.commands.flatMap { command in
      command.names.map { line("^ ", ["-a", $0], command.summary) }
    }
    return names + program.common.map { option($0, nil) } + program.commands.flatMap(lines(of:))
  }

  private func lines(of command: CommandOutline) -> [String] {
    let names = "^(\(command.names.joined(separator: "|"))) "
    let places = command.positionals.enumerated()
      .filter { $0.element.completion != .nothing }
      .map { place, shape in
        line(names + pattern(place, shape), values(of: shape), shape.help)
      }
    return places + command.options.map { option($0, names) }
  }

  /// A place, or for a repeated argument that place and all after it; places are few.
  private func pattern(_ place: Int, _ shape: Shape) -> String {
    guard shape.isRepeatable else { return "\(place)$" }
    return "([\(min(place, 9))-9]|[1-9][0-9]+)$"
  }

  private func option(_ shape: Shape, _ condition: String?) -> String {
    let names = shape.names.flatMap { name in
      name.isShortOption ? ["-s", String(name.dropFirst())] : ["-l", String(name.dropFirst(2))]
    }
    let values = shape.form == .option ? values(of: shape) : []
    return line(condition, names + values, shape.help)
  }

  private func line(_ condition: String?, _ words: [String], _ help: Text) -> String {
    let test = condition.map { ["-n", "\(function)_is '\($0)'".fishQuoted] } ?? []
    return
      (["complete", "-c", program.program] + test + words + ["-d", help[language].fishQuoted])
      .joined(separator: " ")
  }

  private func values(of shape: Shape) -> [String] {
    switch program.completion(of: shape) {
    case .nothing: ["-x"]
    case .files: ["-r", "-F"]
    case .folders: ["-x", "-a", "'(__fish_complete_directories)'"]
    case .oneOf(let words):
      // Within the list each word is quoted once more, for words may hold spaces.
      ["-x", "-a", words.map(\.fishQuoted).joined(separator: " ").fishQuoted]
    case .ask(let topic): ["-x", "-a", "'(\(function)_ask \(topic))'"]
    }
  }
}

extension String {
  /// The text as one word of fish, where a backslash is special within single quotes too.
  fileprivate var fishQuoted: String {
    "'" + replacing("'", "\\") { "\\" + String($0) } + "'"
  }
}
