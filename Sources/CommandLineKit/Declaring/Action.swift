/// Something to do, with all its answers already read.
///
/// `Failure` is the one concrete error of a program's commands: write `throws(SomeFailure)` in
/// every `run`, also in one that never fails.
package protocol Action<Context, Failure>: Sendable {
  associatedtype Context
  associatedtype Failure: Error

  func run(in context: Context) throws(Failure)
}
