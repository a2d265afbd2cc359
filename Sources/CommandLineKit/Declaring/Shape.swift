/// What one parameter looks like from outside.
///
/// Parsing decides by it which words belong together; help, man page and completions are
/// functions of it and of nothing else.
package struct Shape: Sendable, Equatable {
  package enum Form: Sendable, Equatable {
    /// A word known by its place.
    case positional
    /// A name followed by a value.
    case option
    /// A name alone.
    case flag
  }

  /// Where a shell finds words to propose.
  package enum Completion: Sendable, Equatable {
    case nothing
    case files
    case folders
    case oneOf([String])
    /// Ask the program itself, by topic.
    case ask(String)
  }

  package var form: Form
  /// As typed, dashes included, the preferred name first: `["--as", "-a"]`. Empty for positionals.
  package var names: [String]
  /// What stands for the value in help: `ROLE`. Empty for flags.
  package var placeholder: String
  package var help: Text
  package var isRequired = false
  package var isRepeatable = false
  /// What a readable value is; see ``WordReadable/expectation``.
  package var expectation: Text?
  /// Whether readable values are numbers; see ``WordReadable/isNumber``.
  package var isNumber = false
  package var completion = Completion.nothing
  /// Whether any word is a value of its type: a text, or a path.
  package var takesAnyWord = false

  /// The words to choose from, where they can be listed. They are enforced by the type that reads
  /// the value, not here: a command may understand more words than it proposes.
  package var choices: [String] {
    if case .oneOf(let words) = completion { words } else { [] }
  }

  /// Whether what is written is free: any word may be meant, and none is looked up in a list.
  package var isFree: Bool {
    switch completion {
    case .nothing, .files, .folders: takesAnyWord
    case .oneOf, .ask: false
    }
  }

  /// How messages call the parameter: `--as`, or `RUN`.
  package var label: String { names.first ?? placeholder }
}

// MARK: - Shapes of values

extension Shape {
  static func positional<Value: WordReadable>(
    _ placeholder: String, _ help: Text, of type: Value.Type, completion: Completion
  ) -> Shape {
    Shape(
      form: .positional, names: [], placeholder: placeholder, help: help,
      expectation: Value.expectation, isNumber: Value.isNumber,
      completion: completion.orChoices(of: type))
  }

  static func option<Value: WordReadable>(
    _ names: [String], _ placeholder: String, _ help: Text, of type: Value.Type,
    completion: Completion
  ) -> Shape {
    Shape(
      form: .option, names: names, placeholder: placeholder, help: help,
      expectation: Value.expectation, isNumber: Value.isNumber,
      completion: completion.orChoices(of: type),
      takesAnyWord: type == String.self)
  }

  static func flag(_ names: [String], _ help: Text) -> Shape {
    Shape(form: .flag, names: names, placeholder: "", help: help)
  }
}

extension Shape.Completion {
  /// What was declared, or else the words the type itself lists.
  fileprivate func orChoices<Value: WordReadable>(of type: Value.Type) -> Self {
    self == .nothing && !type.choices.isEmpty ? .oneOf(type.choices) : self
  }
}
