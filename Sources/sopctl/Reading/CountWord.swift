import CommandLineKit

/// How many, as somebody types it: at least one.
struct CountWord: Sendable, Equatable, WordReadable {
  let count: Int

  static let expectation: Text? = Text(
    "a whole number of at least 1", id: "bilangan bulat, paling sedikit 1")

  static let isNumber = true

  init?(word: String) {
    guard let count = Int(word), count > 0 else { return nil }
    self.count = count
  }
}
