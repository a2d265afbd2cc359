/// A name alone: there or not. Given twice it says the same thing twice.
package struct Flag: Parameter {
  private let shape: Shape

  package var shapes: [Shape] { [shape] }

  package init(_ names: String..., help: Text) {
    shape = .flag(names, help)
  }

  package func read(_ words: inout Words) -> Bool {
    !words.takeValues(of: shape).isEmpty
  }
}
