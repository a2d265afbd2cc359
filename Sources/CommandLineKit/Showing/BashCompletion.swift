/// The completion script for bash 4.4 and later.
struct BashCompletion {
  private let program: ProgramOutline
  private let function: String

  init(_ program: ProgramOutline) {
    self.program = program
    function = "_" + program.shellIdentifier
  }

  var script: String {
    """
    # bash completion for \(program.program)

    \(function)_offer() {
      local candidate
      while IFS= read -r candidate; do
        candidate=${candidate%%$'\\t'*}
        if [[ $candidate == "${cur//\\\\/}"* ]]; then
          COMPREPLY+=("$(printf %q "$candidate")")
        fi
      done
    }

    \(function)() {
      local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
      local command='' place=0 skip='' word i
      COMPREPLY=()
      # bash makes words of its own out of --name=value.
      if [[ $cur == = ]]; then
        cur=
      elif [[ $prev == = ]]; then
        prev=${COMP_WORDS[COMP_CWORD-2]}
      fi
      for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == = ]]; then
          skip=1
        elif [[ $skip ]]; then
          skip=
        else
          case $word in
            \(program.namesWithValues.joined(separator: "|"))) skip=1 ;;
            -*) ;;
            *) if [[ $command ]]; then place=$((place + 1)); else command=$word; fi ;;
          esac
        fi
      done
      case $command in
    \(synonyms)
      esac
      case "$command $prev" in
    \(optionValues)
      esac
      if [[ $cur == -* ]]; then
        case $command in
    \(optionNames)
        esac
        return
      fi
      case "$command $place" in
    \(positionals)
      esac
    }

    complete -F \(function) \(program.program)

    """
  }

  // MARK: Cases

  private var synonyms: String {
    let cases = program.commands.filter { !$0.aliases.isEmpty }.map { command in
      "    \(command.aliases.joined(separator: "|"))) command=\(command.name) ;;"
    }
    return (cases + ["    *) ;;"]).joined(separator: "\n")
  }

  private var optionValues: String {
    let own = program.commands.flatMap { command in
      command.options.filter { $0.form == .option }.map { shape in
        clause(shape.names.map { "\"\(command.name) \($0)\"" }, shape)
      }
    }
    let common = program.common.filter { $0.form == .option }.map { shape in
      clause(shape.names.map { "*\" \($0)\"" }, shape)
    }
    return (own + common).joined(separator: "\n")
  }

  private var optionNames: String {
    let shared = program.common.flatMap(\.names)
    var cases = program.commands.filter { !$0.options.isEmpty }.map { command in
      "      \(command.name)) \(offer(command.options.flatMap(\.names) + shared)) ;;"
    }
    cases.append("      *) \(offer(shared)) ;;")
    return cases.joined(separator: "\n")
  }

  private var positionals: String {
    let commands = offer(program.commands.flatMap(\.names))
    let own = program.commands.flatMap { command in
      command.positionals.enumerated().map { place, shape in
        clause(["\"\(command.name) \"" + (shape.isRepeatable ? "*" : "\(place)")], shape)
      }
    }
    return (["    ' 0') \(commands) ;;"] + own).joined(separator: "\n")
  }

  private func clause(_ patterns: [String], _ shape: Shape) -> String {
    "    \(patterns.joined(separator: "|"))) \(action(program.completion(of: shape))); return ;;"
  }

  // MARK: Candidates

  private func action(_ completion: Shape.Completion) -> String {
    switch completion {
    case .nothing: ":"
    case .files: "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")"
    case .folders: "compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$cur\")"
    case .oneOf(let words): offer(words)
    case .ask(let topic):
      "\(function)_offer < <(\"${COMP_WORDS[0]}\" \(ProgramOutline.completionCommand) \(topic)"
        + " 2>/dev/null)"
    }
  }

  private func offer(_ words: [String]) -> String {
    let list = words.map(\.shellQuoted).joined(separator: " ")
    return "\(function)_offer < <(printf '%s\\n' \(list))"
  }
}
