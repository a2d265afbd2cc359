/// A word known by its place, which may be left out.
package struct OptionalArgument<Wrapped: WordReadable>: Parameter {
  private let shape: Shape

  package var shapes: [Shape] { [shape] }

  package init(_ placeholder: String, _ help: Text, completion: Shape.Completion = .nothing) {
    shape = .positional(placeholder, help, of: Wrapped.self, completion: completion)
  }

  package func read(_ words: inout Words) throws(UsageError) -> Wrapped? {
    guard let word = words.takePositional() else { return nil }
    return try shape.value(of: word) as Wrapped
  }
}
