/// The completion script for zsh: a function that `_arguments` drives.
struct ZshCompletion {
  private let program: ProgramOutline
  private let language: Language
  private let function: String

  init(_ program: ProgramOutline, _ language: Language) {
    self.program = program
    self.language = language
    function = "_" + program.shellIdentifier
  }

  var script: String {
    """
    #compdef \(program.program)

    # Proposes what the program itself says on a topic; before it stand options for compadd.
    \(function)_ask() {
      local answer
      local -a words_given=("${@[1,-2]}" -M 'm:{a-zA-Z}={A-Za-z}' -l)
      local -a whole whole_shown open open_shown
      for answer in "${(@f)$("$asked" \(ProgramOutline.completionCommand) $@[-1] "${typed[@]}" "$PREFIX" 2>/dev/null)}"; do
        if [[ ${answer%%$'\t'*} == *= ]]; then
          open+=("${answer%%$'\t'*}") open_shown+=("${answer/$'\t'/  -- }")
        elif [[ -n $answer ]]; then
          whole+=("${answer%%$'\t'*}") whole_shown+=("${answer/$'\t'/  -- }")
        fi
      done
      (( $#open )) && compadd "${words_given[@]}" -S '' -d open_shown -a open
      (( $#whole )) && compadd "${words_given[@]}" -d whole_shown -a whole
    }

    \(function)() {
      # _arguments narrows the words to a command's: here they are whole, and without quotes.
      local asked=${${(Q)words[1]}/#\\~/$HOME}
      local -a typed=("${(@Q)words[2,CURRENT-1]}")
      local curcontext=$curcontext state line
      local -A opt_args
      local -a common commands
      common=(
    \(specifications(of: program.common))
      )
      commands=(
    \(commands)
      )
      _arguments -C -s -S $common '1: :->command' '*:: :->arguments' && return
      case $state in
        command) _describe -t commands command commands ;;
        arguments)
          case $line[1] in
    \(program.commands.map(clause).joined(separator: "\n"))
          esac
          ;;
      esac
    }

    # Sourced, it registers itself; from a folder of $fpath, it is the function's first call.
    if [[ ${funcstack[1]} == \(function) ]]; then
      \(function) "$@"
    else
      compdef \(function) \(program.program)
    fi

    """
  }

  private var commands: String {
    program.commands.flatMap { command in
      command.names.map { name in
        "    " + (name + ":" + command.summary[language].escaped(":")).shellQuoted
      }
    }.joined(separator: "\n")
  }

  private func clause(_ command: CommandOutline) -> String {
    let own = specifications(of: command.shapes, indent: "            ")
    let list = own.isEmpty ? "$common" : "$common \\\n" + own.replacing("\n") { _ in " \\\n" }
    return "        \(command.names.joined(separator: "|"))) _arguments -s -S \(list) ;;"
  }

  // MARK: Specifications for _arguments

  private func specifications(of shapes: [Shape], indent: String = "    ") -> String {
    shapes.flatMap { shape in
      shape.form == .positional ? [positional(shape)] : shape.names.map { option(shape, $0) }
    }.map { indent + $0.shellQuoted }.joined(separator: "\n")
  }

  /// A place is counted by itself: required and optional ones follow each other in order.
  private func positional(_ shape: Shape) -> String {
    let beginning = shape.isRepeatable ? "*:" : shape.isRequired ? ":" : "::"
    return beginning + shape.placeholder.escaped(":") + ":" + action(program.completion(of: shape))
  }

  private func option(_ shape: Shape, _ name: String) -> String {
    let excluded = shape.isRepeatable ? "*" : "(\(shape.names.joined(separator: " ")))"
    let help = "[" + shape.help[language].escaped("[", "]", ":") + "]"
    guard shape.form == .option else { return excluded + name + help }
    let value = ":" + shape.placeholder.escaped(":") + ":" + action(program.completion(of: shape))
    return excluded + name + (name.isShortOption ? "+" : "=") + help + value
  }

  private func action(_ completion: Shape.Completion) -> String {
    switch completion {
    case .nothing: " "
    case .files: "_files"
    case .folders: "_files -/"
    case .oneOf(let words):
      "(" + words.map { $0.escaped("(", ")", " ", ":") }.joined(separator: " ") + ")"
    case .ask(let topic): "\(function)_ask \(topic)"
    }
  }
}

extension String {
  /// A backslash before each of `characters`, and before backslashes.
  fileprivate func escaped(_ characters: Character...) -> String {
    reduce(into: "") { text, character in
      if character == "\\" || characters.contains(character) { text += "\\" }
      text.append(character)
    }
  }
}
