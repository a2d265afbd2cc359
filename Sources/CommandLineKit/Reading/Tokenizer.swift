/// Splits a line into options and positionals, the way POSIX and GNU programs do.
///
/// `--name value`, `--name=value`, `-n value`, `-nvalue`, clusters of flags (`-nq`), `--` before
/// words that are no options, and `-` alone as a positional. An option that takes a value takes
/// the next word, so that `--at -45m` can be written; where that word is an option itself, the value was
/// forgotten, and only `--name=value` can mean it. It reads bytes and scalars: to `Character`, a dash
/// followed by a combining mark is no dash.
struct Tokenizer: Sequence, IteratorProtocol {
  private let words: [String]
  private let vocabulary: Vocabulary
  /// Index of the word to read next.
  private(set) var position = 0
  /// What is left of a word of short options.
  private var cluster = Substring().unicodeScalars
  private var isPastOptions = false

  init(_ words: [String], vocabulary: Vocabulary) {
    self.words = words
    self.vocabulary = vocabulary
  }

  mutating func next() -> Token? {
    if let letter = cluster.popFirst() { return shortOption(letter) }
    guard let word = nextWord() else { return nil }
    let bytes = word.utf8
    if isPastOptions || bytes.first != UInt8(ascii: "-") || bytes.count == 1 {
      return .positional(word)
    }
    if bytes.dropFirst().first != UInt8(ascii: "-") { return shortOptions(word) }
    if bytes.count == 2 {
      isPastOptions = true
      return next()
    }
    return longOption(word)
  }

  private mutating func nextWord() -> String? {
    guard position < words.count else { return nil }
    defer { position += 1 }
    return words[position]
  }

  private mutating func longOption(_ word: String) -> Token {
    guard let sign = word.utf8.firstIndex(of: UInt8(ascii: "=")) else {
      return option(named: word, value: nil)
    }
    let value = word[sign...].unicodeScalars.dropFirst()
    return option(named: String(word[..<sign]), value: String(value))
  }

  private mutating func shortOptions(_ word: String) -> Token? {
    // `-note` for `--note` would quietly be read as `-n -o te`.
    if vocabulary["-" + word] != nil { return .unknownOption(word) }
    cluster = word[...].unicodeScalars.dropFirst()
    return next()
  }

  private mutating func shortOption(_ letter: Unicode.Scalar) -> Token {
    let name = "-" + String(letter)
    if vocabulary[name]?.form == .flag { return option(named: name, value: nil) }
    let rest = String(cluster)
    cluster.removeAll()
    return option(named: name, value: rest.isEmpty ? nil : rest)
  }

  private mutating func option(named name: String, value: String?) -> Token {
    guard let shape = vocabulary[name] else { return .unknownOption(name) }
    if shape.form == .flag {
      return value == nil ? .option(shape, value: "") : .fault(.flagTakesNoValue(name: name))
    }
    if let value { return .option(shape, value: value) }
    guard let word = nextWord() else { return .fault(.missingValue(name: name, shape)) }
    if vocabulary.readsAsOption(word) {
      return .fault(.optionForValue(name: name, shape, word: word))
    }
    return .option(shape, value: word)
  }
}
