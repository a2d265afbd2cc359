extension CommandTree {
  /// Reads the arguments after the program's name.
  ///
  /// Help wins over everything that is wrong with the rest of the line.
  package func parse(
    arguments: [String]
  ) throws(UsageError) -> Invocation<Context, Failure, Common.Value> {
    if arguments.first == ProgramOutline.completionCommand {
      return completion(arguments.dropFirst())
    }
    let line = Line(arguments, in: self)
    if line.asksForHelp { return .help(line.command) }
    if line.asksForVersion { return .version }
    if let word = line.commandWord, line.command == nil { throw unknownCommand(word) }
    if let fault = line.fault(in: self) { throw fault }

    var words = line.words
    let common = try self.common.read(&words)
    guard let word = line.commandWord else { return .bare(common: common) }
    if let command = command(named: word) {
      return .run(try command.declaration.action(reading: words), common: common)
    }
    return try builtIn(word, words)
  }

  private func builtIn(
    _ word: String, _ words: Words
  ) throws(UsageError) -> Invocation<Context, Failure, Common.Value> {
    var words = words
    if word == CommandOutline.version.name {
      try words.expectNoMore()
      return .version
    }
    let argument = words.takePositional()
    try words.expectNoMore()
    guard let argument else { return .help(nil) }
    guard let command = outline(ofCommand: argument) else { throw unknownCommand(argument) }
    return .help(command)
  }

  private func unknownCommand(_ word: String) -> UsageError {
    let names = outline.commands.flatMap(\.names)
    return .unknownCommand(word: word, nearest: NearestName(among: names).nearest(to: word))
  }

  /// What a shell asks for. Its words are those of another line, which need not be right: they are
  /// not read as this one's.
  private func completion(
    _ words: ArraySlice<String>
  ) -> Invocation<Context, Failure, Common.Value> {
    let line = Array(words.dropFirst())
    let request = CompletionRequest(topic: words.first ?? "", words: line, in: self)
    return .complete(request, common: glimpse(of: common, in: line.dropLast()))
  }

  /// Reads one parameter, whatever else the line holds; nil if that one cannot be read.
  ///
  /// For what must be known even when the line is wrong, such as the language of the message.
  package func glimpse<P: Parameter>(of parameter: P, in arguments: [String]) -> P.Value? {
    let line = Line(arguments, in: self)
    // Of an unknown command, any option may be meant.
    let options =
      line.commandWord == nil || line.command != nil
      ? line.command?.options ?? [] : outline.commands.flatMap(\.options)
    let vocabulary = Vocabulary(
      parameter.shapes + ProgramOutline.common(common.shapes) + options)
    var words = Words()
    for case .option(let shape, let value) in Tokenizer(arguments, vocabulary: vocabulary) {
      words.add(value, to: shape)
    }
    return try? parameter.read(&words)
  }
}
