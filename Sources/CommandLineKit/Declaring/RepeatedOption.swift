/// A name followed by a value, any number of times; the values in the order they were given.
package struct RepeatedOption<Element: WordReadable>: Parameter {
  private let shape: Shape

  package var shapes: [Shape] { [shape] }

  package init(
    _ names: String..., placeholder: String, _ help: Text,
    completion: Shape.Completion = .nothing
  ) {
    var shape = Shape.option(names, placeholder, help, of: Element.self, completion: completion)
    shape.isRepeatable = true
    self.shape = shape
  }

  package func read(_ words: inout Words) throws(UsageError) -> [Element] {
    var elements: [Element] = []
    for word in words.takeValues(of: shape) {
      elements.append(try shape.value(of: word))
    }
    return elements
  }
}
