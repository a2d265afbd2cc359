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

    \(splitting)

    \(offering)

    \(function)() {
      local words cur head quote before='' prev='' command='' place=0 past='' word
      COMPREPLY=()
      \(function)_split "${COMP_LINE:0:COMP_POINT}"
      local line=("${words[@]:1}" "$cur")
      for word in "${words[@]:1}"; do
        if [[ $prev ]]; then
          prev=
        elif [[ ! $past && $word == -- ]]; then
          past=1
        elif [[ ! $past && $word == -* ]]; then
          case $word in
            \(program.namesWithValues.joined(separator: "|"))) prev=$word ;;
          esac
        elif [[ $command ]]; then
          place=$((place + 1))
        else
          command=$word
        fi
      done
      if [[ ! $prev && ! $past && $cur == --*=* ]]; then
        prev=${cur%%=*} before=${cur%%=*}= cur=${cur#*=}
      fi
      case $command in
    \(synonyms)
      esac
      if [[ $prev ]]; then
        case "$command $prev" in
    \(optionValues)
        esac
        return
      fi
      if [[ ! $past && $cur == -* ]]; then
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

  // MARK: Functions

  /// bash's own words are of no use here: it parts them at = and : and leaves the quotes in them.
  private var splitting: String {
    #"""
    # Takes a line apart: its words without their quotes, and the last of them in cur. What bash
    # takes for another word (before a quote, = or :) is in head; an open quote is in quote.
    \#(function)_split() {
      local rest=$1 letter begun=''
      words=() cur='' head='' quote=''
      while [[ $rest ]]; do
        letter=${rest:0:1} rest=${rest:1}
        case $quote$letter in
          ' '|$'\t')
            [[ $begun ]] && words+=("$cur")
            begun='' cur='' head=''
            continue
            ;;
          "''"|'""') quote='' ;;
          "'"|'"') quote=$letter head=$cur ;;
          '\'|'"\') cur+=${rest:0:1} rest=${rest:1} ;;
          *)
            cur+=$letter
            if [[ ! $quote && $COMP_WORDBREAKS == *"$letter"* ]]; then
              # What follows an @ may be a host: bash takes it together with the @.
              head=${cur%@}
            fi
            ;;
        esac
        begun=1
      done
    }
    """#
  }

  private var offering: String {
    #"""
    # Proposes those of the lines read that begin as cur does, whatever their case.
    \#(function)_offer() {
      local candidate
      while IFS= read -r candidate; do
        candidate=${candidate%%$'\t'*}
        [[ ${candidate,,} == "${cur,,}"* ]] || continue
        [[ $candidate == *= ]] && compopt -o nospace 2> /dev/null
        candidate=$before$candidate
        candidate=${candidate:${#head}}
        case $quote in
          "'") candidate=${candidate//"'"/"'\''"} ;;
          '"') candidate=$(printf %s "$candidate" | sed 's/[\\"$`]/\\&/g') ;;
          *) printf -v candidate %q "$candidate" ;;
        esac
        COMPREPLY+=("$candidate")
      done
    }

    # Proposes the files (-f) or folders (-d) that begin as cur does.
    \#(function)_files() {
      local name
      compopt -o filenames 2> /dev/null
      while IFS= read -r name; do
        # A name that begins with a ~ reads as a home folder, even where the shell has left it alone.
        if [[ ${#head} -le ${#before} && $name == '~'* && $name != '~/'* ]]; then
          [[ -e ./$name || -L ./$name ]] && name=./$name
        fi
        # bash sees for itself what is a folder, but not behind a part of the name that it leaves out.
        if [[ ${#head} -gt ${#before} && -d ${name/#'~'/$HOME} ]]; then
          name+=/
          compopt -o nospace 2> /dev/null
        fi
        name=$before$name
        COMPREPLY+=("${name:${#head}}")
      done < <(compgen "$1" -- "$cur")
    }

    # Proposes what the program itself says on a topic.
    \#(function)_ask() {
      local program=${words[0]/#'~'/$HOME}
      \#(function)_offer < <("$program" \#(ProgramOutline.completionCommand) "$1" "${line[@]}" 2> /dev/null)
    }
    """#
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
    "    \(patterns.joined(separator: "|"))) \(action(program.completion(of: shape))) ;;"
  }

  // MARK: Candidates

  private func action(_ completion: Shape.Completion) -> String {
    switch completion {
    case .nothing: ":"
    case .files: "\(function)_files -f"
    case .folders: "\(function)_files -d"
    case .oneOf(let words): offer(words)
    case .ask(let topic): "\(function)_ask \(topic)"
    }
  }

  private func offer(_ words: [String]) -> String {
    let list = words.map(\.shellQuoted).joined(separator: " ")
    return "\(function)_offer < <(printf '%s\\n' \(list))"
  }
}
