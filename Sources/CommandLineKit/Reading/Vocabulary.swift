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

  /// The long name that `word` may have been meant to be.
  func nearest(to word: String) -> String? {
    let names = shapes.keys.filter { $0.utf8.starts(with: "--".utf8) }
    return NearestName(among: names.sorted()).nearest(to: word)
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
