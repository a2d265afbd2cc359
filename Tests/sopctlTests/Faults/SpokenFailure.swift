import Testing

@testable import sopctl

/// A failure, of which the gallery holds all that is said.
struct SpokenFailure: CustomTestStringConvertible {
  let name: String
  let failure: Failure

  var testDescription: String { name }

  init(_ name: String, _ failure: Failure) {
    self.name = name
    self.failure = failure
  }

  static let all =
    files + lookups + attachments + folders + people + turns + refusals + typing + guiding
    + printing
}
