/// A command line taken apart: which word is the command, and what the others are.
struct Line: Sendable {
  /// The word in the command's place, whether or not there is such a command.
  let commandWord: String?
  let command: CommandOutline?
  private(set) var words = Words()
  /// The first thing that could not be understood.
  private(set) var fault: UsageError?
  private(set) var asksForHelp = false
  private(set) var asksForVersion = false

  init(_ arguments: [String], in outline: ProgramOutline) {
    var others = arguments
    commandWord = Self.commandPosition(arguments, in: outline).map { others.remove(at: $0) }
    command = commandWord.flatMap(outline.command(named:))
    let vocabulary = outline.vocabulary(of: command)
    for token in Tokenizer(others, vocabulary: vocabulary) {
      switch token {
      case .option(.help, _): asksForHelp = true
      case .option(.version, _): asksForVersion = true
      case .option(let shape, let value): words.add(value, to: shape)
      case .positional(let word): words.add(word)
      case .fault(let found): fault = fault ?? found
      case .unknownOption(let word): fault = fault ?? unknownOption(word, vocabulary, in: outline)
      }
    }
  }

  /// Where the command stands: the first word that is neither an option nor an option's value.
  private static func commandPosition(
    _ arguments: [String], in outline: ProgramOutline
  ) -> Int? {
    // The options of all commands have to be known only where one of them stands before its command.
    let common = outline.vocabulary(of: nil)
    return position(in: Tokenizer(arguments, vocabulary: common), stopsAtUnknownOption: true)
      ?? position(in: Tokenizer(arguments, vocabulary: outline.wholeVocabulary))
  }

  /// - Parameter stopsAtUnknownOption: whether what stands behind one is not looked at.
  private static func position(in tokens: Tokenizer, stopsAtUnknownOption: Bool = false) -> Int? {
    var tokens = tokens
    while let token = tokens.next() {
      switch token {
      case .positional: return tokens.position - 1
      case .unknownOption where stopsAtUnknownOption: return nil
      default: break
      }
    }
    return nil
  }

  private func unknownOption(
    _ word: String, _ vocabulary: Vocabulary, in outline: ProgramOutline
  ) -> UsageError {
    if commandWord == nil, outline.wholeVocabulary[word] != nil {
      return .optionNeedsCommand(word: word)
    }
    return .unknownOption(
      word: word, nearest: vocabulary.nearest(to: word), command: command?.name)
  }
}
