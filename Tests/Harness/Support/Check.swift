/// A check that runs for long, or in its short form within the tests.
///
/// With `options.isControl` it runs against something that is broken on purpose, to show that it can fail.
protocol Check {
  static var name: String { get }
  static func run(_ options: Options, _ report: inout Report) throws
}

/// What a machine lacks for a check, or for a part of one.
struct Skipped: Error {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}
