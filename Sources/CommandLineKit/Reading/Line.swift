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
    let whole = outline.wholeVocabulary
    var others = arguments
    commandWord = Self.commandPosition(arguments, whole).map { others.remove(at: $0) }
    command = commandWord.flatMap(outline.command(named:))
    let vocabulary = outline.vocabulary(of: command)
    for token in Tokenizer(others, vocabulary: vocabulary) {
      switch token {
      case .option(.help, _): asksForHelp = true
      case .option(.version, _): asksForVersion = true
      case .option(let shape, let value): words.add(value, to: shape)
      case .positional(let word): words.add(word)
      case .fault(let found): fault = fault ?? found
      case .unknownOption(let word): fault = fault ?? unknownOption(word, vocabulary, whole)
      }
    }
  }

  /// Where the command stands: the first word that is neither an option nor an option's value.
  private static func commandPosition(_ arguments: [String], _ vocabulary: Vocabulary) -> Int? {
    var tokens = Tokenizer(arguments, vocabulary: vocabulary)
    while let token = tokens.next() {
      if case .positional = token { return tokens.position - 1 }
    }
    return nil
  }

  private func unknownOption(
    _ word: String, _ vocabulary: Vocabulary, _ whole: Vocabulary
  ) -> UsageError {
    if commandWord == nil, whole[word] != nil { return .optionNeedsCommand(word: word) }
    return .unknownOption(
      word: word, nearest: vocabulary.nearest(to: word), command: command?.name)
  }
}
