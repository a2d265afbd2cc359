/// A word, phrase or sentence in each language the program speaks.
package struct Text: Sendable, Equatable {
  package let english: String
  package let indonesian: String

  package init(_ english: String, id indonesian: String) {
    self.english = english
    self.indonesian = indonesian
  }

  package subscript(_ language: Language) -> String {
    switch language {
    case .english: english
    case .indonesian: indonesian
    }
  }
}
