/// The word of a command line that an error is about.
package struct Culprit: Sendable, Equatable {
  /// Its index among the arguments.
  package let position: Int
  package let part: Part

  /// Which part of `--name=value`.
  package enum Part: Sendable, Equatable {
    case whole
    case name
    case value
  }

  package init(position: Int, part: Part = .whole) {
    self.position = position
    self.part = part
  }

  /// The last argument that is `word`, or gives it as a value.
  package init?(_ word: String, in arguments: [String]) {
    guard
      let position = arguments.lastIndex(where: { $0 == word || $0.hasSuffix("=" + word) })
    else { return nil }
    self.init(position: position, part: arguments[position] == word ? .whole : .value)
  }
}

extension CommandTree {
  /// The word that is wrong; nil where one is missing.
  package func culprit(of error: UsageError, in arguments: [String]) -> Culprit? {
    let line = Line(arguments, in: self)
    switch error {
    case .unknownCommand(let word, _):
      let isCommand = line.command == nil
      let position = isCommand ? line.commandPosition : line.position(of: .positional(word))
      return position.map { Culprit(position: $0) }
    case .unknownOption(let word, _, _), .optionNeedsCommand(let word):
      return line.position(of: .unknownOption(word)).map { Culprit(position: $0, part: .name) }
    case .missingValue, .optionForValue:
      return line.position(of: .fault(error)).map { Culprit(position: $0) }
    case .flagTakesNoValue:
      return line.position(of: .fault(error)).map { Culprit(position: $0, part: .value) }
    case .unexpectedArgument(let word):
      return line.position(of: .positional(word)).map { Culprit(position: $0) }
    case .unreadable(let word, let shape) where shape.form == .positional:
      return line.position(of: .positional(word)).map { Culprit(position: $0) }
    case .unreadable(let value, let shape), .repeated(let shape, _, let value):
      return line.position(of: .option(shape, value: value)).map { position in
        // In `-tVALUE` the value has no sign before it.
        Culprit(position: position, part: arguments[position].isLongOption ? .value : .whole)
      }
    case .missingArgument, .notUTF8, .noArguments:
      return nil
    }
  }
}

extension Line {
  /// Where a token stands; of equal ones the last, since the ones before were taken.
  fileprivate func position(of token: Token) -> Int? {
    tokens.lastIndex(of: token).map { positions[$0] }
  }
}

extension String {
  fileprivate var isLongOption: Bool {
    utf8.starts(with: "--".utf8) && utf8.contains(UInt8(ascii: "="))
  }
}
