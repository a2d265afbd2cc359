import SOPCore
import Testing

@testable import sopctl

/// A fault of the book, of which the gallery holds what `verify` says.
struct SpokenBookFault: CustomTestStringConvertible {
  let name: String
  let fault: BookFault

  var testDescription: String { name }

  init(_ name: String, _ kind: BookFault.Kind) {
    self.name = name
    fault = BookFault(line: 17, kind: kind)
  }

  static let all = chain + lines + rules
}
