@testable import SOPCore
@testable import sopctl

extension SpokenBookFault {
  /// Faults of the chain, and of what it names.
  static let chain = [
    SpokenBookFault(
      "a line that its paraf does not seal", .seal),
    SpokenBookFault(
      "a book without a header", .headerMissing),
    SpokenBookFault(
      "a gap in the sequence", .sequence(expected: 214, found: 216)),
    SpokenBookFault(
      "a paraf noted earlier, of an entry that is gone",
      .expected(no: 214, seal: .zero, found: nil)),
    SpokenBookFault(
      "a paraf noted earlier, of another entry", .expected(no: 214, seal: .zero, found: .zero)),
    SpokenBookFault(
      "an attachment that is gone", .attachment(digest: .zero, name: "foto.jpg", isMissing: true)),
    SpokenBookFault(
      "an attachment that was changed",
      .attachment(digest: .zero, name: "foto\u{202E}.jpg", isMissing: false)),
  ]
}
