/// The options that may stand on a line, by each of their names.
struct Vocabulary: Sendable {
  private var shapes: [String: Shape] = [:]

  init(_ shapes: [Shape]) {
    for shape in shapes {
      for name in shape.names where self.shapes[name] == nil { self.shapes[name] = shape }
    }
  }

  /// Names are ASCII, and other words never equal them: to `String` a Kelvin sign is a `K`.
  subscript(_ name: String) -> Shape? {
    name.utf8.allSatisfy { $0 < 0x80 } ? shapes[name] : nil
  }

  /// Whether a word in the place of a value is one of the options instead, so that the value was forgotten:
  /// a name, a cluster of flags, `--`, or what is written as a long name, known or not.
  ///
  /// `-45m` and `-5 derajat` are values, and so is what only begins as a short option does.
  func readsAsOption(_ word: String) -> Bool {
    let bytes = word.utf8
    guard bytes.first == UInt8(ascii: "-"), bytes.count > 1 else { return false }
    if word == "--" || self[word] != nil { return true }
    if bytes.dropFirst().first == UInt8(ascii: "-") {
      let name = bytes.dropFirst(2).prefix { $0 != UInt8(ascii: "=") }
      return name.first?.isLetter == true && name.allSatisfy(\.isOfName)
    }
    return word.unicodeScalars.dropFirst().allSatisfy { self["-" + String($0)]?.form == .flag }
  }

  /// The long name that `word` may have been meant to be.
  func nearest(to word: String) -> String? {
    let names = shapes.keys.filter { $0.utf8.starts(with: "--".utf8) }
    return NearestName(among: names.sorted()).nearest(to: word)
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  /// Whether it may stand in a long name.
  fileprivate var isOfName: Bool {
    isLetter || self == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}

extension CommandTree {
  /// What may stand beside `command`; without one, the common options alone.
  func vocabulary(of command: CommandOutline?) -> Vocabulary {
    Vocabulary((command?.options ?? []) + ProgramOutline.common(common.shapes))
  }

  /// All options of all commands, to find out which word of a line is the command.
  var wholeVocabulary: Vocabulary {
    let outline = outline
    return Vocabulary(outline.common + outline.commands.flatMap(\.options))
  }
}
