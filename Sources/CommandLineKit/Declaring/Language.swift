/// A language the program speaks, by its ISO 639-1 code.
package enum Language: String, Sendable, CaseIterable {
  case indonesian = "id"
  case english = "en"
}

// MARK: - WordReadable

extension Language: WordReadable {}
