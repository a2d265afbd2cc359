/// Several parameters read into one value, so that commands can share them.
///
///     static let acting = Group(
///       Option<String>("--as", "-a", placeholder: "ROLE", …),
///       Option<String>("--by", "-b", placeholder: "NAME", …),
///       make: Acting.init)
package struct Group<Value: Sendable>: Parameter {
  package let shapes: [Shape]
  private let reader: @Sendable (inout Words) throws(UsageError) -> Value

  package init<each P: Parameter>(
    _ parameters: repeat each P,
    make: @escaping @Sendable (repeat (each P).Value) -> Value
  ) {
    var shapes: [Shape] = []
    for parameter in repeat each parameters { shapes += parameter.shapes }
    self.shapes = shapes
    self.reader = { (words: inout Words) throws(UsageError) -> Value in
      make(repeat try (each parameters).read(&words))
    }
  }

  package func read(_ words: inout Words) throws(UsageError) -> Value {
    try reader(&words)
  }
}
