/// A command line taken apart: which word is the command, and what the others are.
struct Line: Sendable {
  /// The word in the command's place, whether or not there is such a command.
  let commandWord: String?
  let command: CommandOutline?
  /// Where the command's word stands among the arguments.
  let commandPosition: Int?
  /// All words but the command's.
  let tokens: [Token]
  /// Of each token, the argument in which it ends.
  let positions: [Int]

  init<Context, Failure, Common>(
    _ arguments: [String], in tree: CommandTree<Context, Failure, Common>
  ) {
    var others = arguments
    let place = Self.commandPosition(arguments, in: tree)
    commandPosition = place
    commandWord = place.map { others.remove(at: $0) }
    command = commandWord.flatMap(tree.outline(ofCommand:))
    var tokenizer = Tokenizer(others, vocabulary: tree.vocabulary(of: command))
    var (tokens, positions): ([Token], [Int]) = ([], [])
    while let token = tokenizer.next() {
      let position = tokenizer.position - 1
      tokens.append(token)
      positions.append(position < place ?? .max ? position : position + 1)
    }
    self.tokens = tokens
    self.positions = positions
  }

  // MARK: What the words are

  /// The values, for parameters to take.
  var words: Words {
    var words = Words()
    for token in tokens {
      switch token {
      case .option(let shape, let value): words.add(value, to: shape)
      case .positional(let word): words.add(word)
      case .unknownOption, .fault: break
      }
    }
    return words
  }

  var asksForHelp: Bool { tokens.contains(.option(.help, value: "")) }

  var asksForVersion: Bool { tokens.contains(.option(.version, value: "")) }

  /// The first thing that could not be understood.
  func fault<Context, Failure, Common>(
    in tree: CommandTree<Context, Failure, Common>
  ) -> UsageError? {
    for token in tokens {
      switch token {
      case .fault(let fault): return fault
      case .unknownOption(let word): return unknownOption(word, in: tree)
      case .option, .positional: break
      }
    }
    return nil
  }

  private func unknownOption<Context, Failure, Common>(
    _ word: String, in tree: CommandTree<Context, Failure, Common>
  ) -> UsageError {
    if commandWord == nil, tree.wholeVocabulary[word] != nil {
      return .optionNeedsCommand(word: word)
    }
    let nearest = tree.vocabulary(of: command).nearest(to: word)
    return .unknownOption(word: word, nearest: nearest, command: command?.name)
  }

  // MARK: Where the command stands

  /// The place of the first word that is neither an option nor an option's value.
  ///
  /// The options of all commands have to be known only where one of them stands before its command.
  private static func commandPosition<Context, Failure, Common>(
    _ arguments: [String], in tree: CommandTree<Context, Failure, Common>
  ) -> Int? {
    var tokens = Tokenizer(arguments, vocabulary: tree.vocabulary(of: nil))
    while let token = tokens.next() {
      switch token {
      case .positional: return tokens.position - 1
      case .unknownOption: return firstPositional(arguments, tree.wholeVocabulary)
      case .option, .fault: break
      }
    }
    return nil
  }

  private static func firstPositional(_ arguments: [String], _ vocabulary: Vocabulary) -> Int? {
    var tokens = Tokenizer(arguments, vocabulary: vocabulary)
    while let token = tokens.next() {
      if case .positional = token { return tokens.position - 1 }
    }
    return nil
  }
}
