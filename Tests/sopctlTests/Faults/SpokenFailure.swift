import Testing

@testable import sopctl

/// A failure, and all that is said of it.
struct SpokenFailure: CustomTestStringConvertible {
  let name: String
  let failure: Failure
  let code: ExitCode
  let indonesian: [String?]
  let english: [String?]

  var testDescription: String { name }

  /// - Parameters:
  ///   - indonesian: the sentence, and the remedy.
  ///   - english: the same.
  init(
    _ name: String, _ failure: Failure, _ code: ExitCode, id indonesian: String?...,
    en english: String?...
  ) {
    self.name = name
    self.failure = failure
    self.code = code
    self.indonesian = indonesian
    self.english = english
  }

  static let all = files + lookups + attachments + folders + people + turns
}
