/// A word known by its place, which must be there.
package struct Argument<Value: WordReadable>: Parameter {
  private let shape: Shape

  package var shapes: [Shape] { [shape] }

  package init(_ placeholder: String, _ help: Text, completion: Shape.Completion = .nothing) {
    var shape = Shape.positional(placeholder, help, of: Value.self, completion: completion)
    shape.isRequired = true
    self.shape = shape
  }

  package func read(_ words: inout Words) throws(UsageError) -> Value {
    guard let word = words.takePositional() else { throw .missingArgument(shape) }
    return try shape.value(of: word)
  }
}
