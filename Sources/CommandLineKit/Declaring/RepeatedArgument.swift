/// All the words that are left, in order; possibly none.
package struct RepeatedArgument<Element: WordReadable>: Parameter {
  private let shape: Shape

  package var shapes: [Shape] { [shape] }

  package init(_ placeholder: String, _ help: Text, completion: Shape.Completion = .nothing) {
    var shape = Shape.positional(placeholder, help, of: Element.self, completion: completion)
    shape.isRepeatable = true
    self.shape = shape
  }

  package func read(_ words: inout Words) throws(UsageError) -> [Element] {
    var elements: [Element] = []
    while let word = words.takePositional() {
      elements.append(try shape.value(of: word))
    }
    return elements
  }
}
