/// Looks for mistakes in a program's declarations that no compiler can see.
struct DeclarationCheck {
  private let outline: ProgramOutline
  private(set) var problems: [String] = []

  init(_ outline: ProgramOutline) {
    self.outline = outline
    checkSentence(outline.summary, "the summary of \(outline.program)")
    for section in outline.sections { checkText(section.title, "a section title") }
    checkCommandNames()
    checkCommon()
    for command in outline.commands { check(command) }
    checkForms()
  }

  // MARK: Commands

  private mutating func checkCommandNames() {
    var seen: Set = [ProgramOutline.completionCommand]
    for name in outline.commands.flatMap(\.names) {
      if !name.isCommandName { problems.append("\"\(name)\" is not a command name") }
      if !seen.insert(name).inserted { problems.append("two commands are called \(name)") }
    }
  }

  private mutating func check(_ command: CommandOutline) {
    checkSentence(command.summary, "the summary of \(command.name)")
    if let discussion = command.discussion {
      checkSentence(discussion, "the discussion of \(command.name)")
    }
    for example in command.examples {
      let culprit = "the example \"\(example.line)\""
      checkSentence(example.explanation, culprit)
      // It is indented, and never broken.
      if example.line.displayWidth > 78 { problems.append("\(culprit) is wider than a screen") }
    }
    for shape in command.shapes { check(shape, in: command.name) }
    checkOrder(of: command)
    checkUniqueness(of: command.shapes + outline.common, in: command.name)
  }

  /// Words are dealt out from left to right, and nothing is left after a repeated argument.
  private mutating func checkOrder(of command: CommandOutline) {
    for (first, second) in zip(command.positionals, command.positionals.dropFirst()) {
      let places = "\(command.name): \(second.label) after \(first.label)"
      if first.isRepeatable { problems.append("\(places), which takes all words") }
      if !first.isRequired, second.isRequired {
        problems.append("\(places), which may be left out")
      }
    }
  }

  // MARK: Parameters

  private mutating func checkCommon() {
    for shape in outline.common {
      check(shape, in: outline.program)
      if shape.form == .positional { problems.append("common: \(shape.label) is no option") }
      if shape.isRequired { problems.append("common: \(shape.label) is required") }
    }
    checkUniqueness(of: outline.common, in: outline.program)
  }

  private mutating func check(_ shape: Shape, in owner: String) {
    let culprit = "\(owner): \(shape.label)"
    checkSentence(shape.help, "the help of \(culprit)")
    if shape.form != .flag, shape.placeholder.isEmpty {
      problems.append("\(culprit) has no name for its value")
    }
    if shape.form != .positional, shape.names.isEmpty {
      problems.append("\(culprit) has no name")
    }
    for name in shape.names where !name.isOptionName {
      problems.append("\(culprit): \"\(name)\" is not the name of an option")
    }
    if case .ask(let topic) = shape.completion, !topic.isCommandName {
      problems.append("\(culprit): \"\(topic)\" is not a topic")
    }
  }

  private mutating func checkUniqueness(of shapes: [Shape], in owner: String) {
    var seen: Set<String> = []
    for name in shapes.flatMap(\.names) where !seen.insert(name).inserted {
      problems.append("\(owner): two options are called \(name)")
    }
    let places = shapes.filter { $0.form == .positional }.map(\.placeholder)
    if Set(places).count < places.count {
      problems.append("\(owner): two arguments have one name")
    }
  }

  /// An option before the command is read before the command is known.
  private mutating func checkForms() {
    var forms: [String: Shape.Form] = [:]
    for shape in outline.common + outline.commands.flatMap(\.options) {
      for name in shape.names {
        guard let other = forms.updateValue(shape.form, forKey: name), other != shape.form
        else { continue }
        problems.append("\(name) takes a value in one command and none in another")
      }
    }
  }

  /// Help is made of whole sentences, said in each language.
  private mutating func checkSentence(_ text: Text, _ culprit: String) {
    checkText(text, culprit)
    for language in Language.allCases {
      for paragraph in text[language].split(separator: "\n\n") where paragraph.last != "." {
        problems.append("\(culprit) has no full stop in \(language)")
      }
    }
    if text[.english] == text[.indonesian] {
      problems.append("\(culprit) is the same in both languages")
    }
  }

  private mutating func checkText(_ text: Text, _ culprit: String) {
    for language in Language.allCases where text[language].allSatisfy(\.isWhitespace) {
      problems.append("\(culprit) is missing in \(language)")
    }
  }
}

extension String {
  /// Lower-case letters, digits and inner dashes; also safe in a shell script.
  fileprivate var isCommandName: Bool {
    !isEmpty && !hasPrefix("-")
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"): true
        default: false
        }
      }
  }

  /// `--name`, or a dash and one letter.
  fileprivate var isOptionName: Bool {
    if hasPrefix("--") { return String(dropFirst(2)).isCommandName }
    guard hasPrefix("-"), isShortOption, let letter = utf8.last else { return false }
    return String(Unicode.Scalar(letter)).lowercased().isCommandName
  }
}
