/// Something a command line can hold: shapes to show, and a way to read a value.
package protocol Parameter<Value>: Sendable {
  associatedtype Value: Sendable

  /// One shape for each name or place; several only where parameters are grouped.
  var shapes: [Shape] { get }

  /// Takes what belongs to this parameter out of `words`.
  func read(_ words: inout Words) throws(UsageError) -> Value
}
