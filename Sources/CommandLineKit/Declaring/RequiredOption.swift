/// A name followed by a value, which must be there.
package struct RequiredOption<Value: WordReadable>: Parameter {
  private let shape: Shape

  package var shapes: [Shape] { [shape] }

  package init(
    _ names: String..., placeholder: String, _ help: Text,
    completion: Shape.Completion = .nothing
  ) {
    var shape = Shape.option(names, placeholder, help, of: Value.self, completion: completion)
    shape.isRequired = true
    self.shape = shape
  }

  package func read(_ words: inout Words) throws(UsageError) -> Value {
    guard let word = try words.takeValue(of: shape) else { throw .missingArgument(shape) }
    return try shape.value(of: word)
  }
}
