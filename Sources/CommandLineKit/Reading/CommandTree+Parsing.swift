extension CommandTree {
  /// Reads the arguments after the program's name.
  ///
  /// Help wins over everything that is wrong with the rest of the line.
  package func parse(
    arguments: [String]
  ) throws(UsageError) -> Invocation<Context, Failure, Common.Value> {
    let line = Line(arguments, in: outline)
    if line.asksForHelp { return .help(line.command) }
    if line.asksForVersion { return .version }
    if let word = line.commandWord, line.command == nil, word != ProgramOutline.completionCommand {
      throw unknownCommand(word)
    }
    if let fault = line.fault { throw fault }

    var words = line.words
    let common = try self.common.read(&words)
    guard let word = line.commandWord else { return .bare(common: common) }
    if let command = command(named: word) {
      return .run(try command.action(reading: words), common: common)
    }
    return try builtIn(word, words, common)
  }

  private func builtIn(
    _ word: String, _ words: Words, _ common: Common.Value
  ) throws(UsageError) -> Invocation<Context, Failure, Common.Value> {
    var words = words
    if word == CommandOutline.version.name {
      try words.expectNoMore()
      return .version
    }
    let argument = words.takePositional()
    try words.expectNoMore()
    if word == ProgramOutline.completionCommand {
      return .complete(topic: argument ?? "", common: common)
    }
    guard let argument else { return .help(nil) }
    guard let command = outline.command(named: argument) else { throw unknownCommand(argument) }
    return .help(command)
  }

  private func unknownCommand(_ word: String) -> UsageError {
    let names = outline.commands.flatMap(\.names)
    return .unknownCommand(word: word, nearest: NearestName(among: names).nearest(to: word))
  }

  /// Reads one parameter, whatever else the line holds; nil if that one cannot be read.
  ///
  /// For what must be known even when the line is wrong, such as the language of the message.
  package func glimpse<P: Parameter>(of parameter: P, in arguments: [String]) -> P.Value? {
    var words = Words()
    let vocabulary = Vocabulary(
      parameter.shapes + outline.common + outline.commands.flatMap(\.options))
    for case .option(let shape, let value) in Tokenizer(arguments, vocabulary: vocabulary) {
      words.add(value, to: shape)
    }
    return try? parameter.read(&words)
  }
}
