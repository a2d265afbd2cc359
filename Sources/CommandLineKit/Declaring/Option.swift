/// A name followed by a value, which may be left out.
package struct Option<Wrapped: WordReadable>: Parameter {
  private let shape: Shape

  package var shapes: [Shape] { [shape] }

  package init(
    _ names: String..., placeholder: String, _ help: Text,
    completion: Shape.Completion = .nothing
  ) {
    shape = .option(names, placeholder, help, of: Wrapped.self, completion: completion)
  }

  package func read(_ words: inout Words) throws(UsageError) -> Wrapped? {
    guard let word = try words.takeValue(of: shape) else { return nil }
    return try shape.value(of: word) as Wrapped
  }
}
