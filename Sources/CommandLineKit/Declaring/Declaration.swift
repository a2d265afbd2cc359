/// What a command looks like beside its names, and how words become an action.
///
/// The parameters stand in the order of `make`'s arguments; the pack ties each one's `Value` to
/// the argument, so that the compiler proves that declaration and fields agree.
package struct Declaration<Context, Failure: Error>: Sendable {
  let summary: Text
  let discussion: Text?
  let examples: [Example]
  let shapes: [Shape]
  private let reader: @Sendable (inout Words) throws(UsageError) -> any Action<Context, Failure>

  package init<each P: Parameter, A: Action<Context, Failure>>(
    _ summary: Text,
    discussion: Text? = nil,
    examples: [Example] = [],
    _ parameters: repeat each P,
    make: @escaping @Sendable (repeat (each P).Value) -> A
  ) {
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
    var shapes: [Shape] = []
    for parameter in repeat each parameters { shapes += parameter.shapes }
    self.shapes = shapes
    reader = { (words: inout Words) throws(UsageError) -> any Action<Context, Failure> in
      make(repeat try (each parameters).read(&words))
    }
  }

  /// The action that `words` ask for. They must hold nothing else.
  func action(reading words: Words) throws(UsageError) -> any Action<Context, Failure> {
    var words = words
    let action = try reader(&words)
    try words.expectNoMore()
    return action
  }
}
