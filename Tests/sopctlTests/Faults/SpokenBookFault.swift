import SOPCore
import Testing

@testable import sopctl

/// A fault of the book, and what `verify` says of it.
struct SpokenBookFault: CustomTestStringConvertible {
  let name: String
  let fault: BookFault
  let indonesian: String
  let english: String

  var testDescription: String { name }

  init(_ name: String, _ kind: BookFault.Kind, id indonesian: String, en english: String) {
    self.name = name
    fault = BookFault(line: 17, kind: kind)
    self.indonesian = indonesian
    self.english = english
  }

  static let all = chain + lines + rules
}
