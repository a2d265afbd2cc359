/// A word, phrase or sentence in each language the program speaks.
///
/// A sentence of one language takes words of that language, neutral values, and texts, of which it takes its
/// own half: what is said in English cannot get into the Indonesian sentence, because that does not compile.
package struct Text: Sendable, Equatable {
  let english: English
  let indonesian: Indonesian

  package init(_ english: English, id indonesian: Indonesian) {
    self.english = english
    self.indonesian = indonesian
  }

  /// The same in both languages: a number, a name, a command.
  package init(same words: String) {
    self.init(English(words: words), id: Indonesian(words: words))
  }

  package static var empty: Text { Text(same: "") }

  /// For those who read it: nothing is said with this any more.
  package subscript(_ language: Language) -> String {
    switch language {
    case .english: english.words
    case .indonesian: indonesian.words
    }
  }

  /// The same done to the words of each language, where it needs no knowledge of the language.
  package func mapped(_ change: (String) -> String) -> Text {
    Text(
      English(words: change(english.words)), id: Indonesian(words: change(indonesian.words)))
  }
}

extension [Text] {
  package func joined(separator: Text) -> Text {
    Text(
      English(words: map(\.english.words).joined(separator: separator.english.words)),
      id: Indonesian(words: map(\.indonesian.words).joined(separator: separator.indonesian.words)))
  }

  package func joined(separator: String = "") -> Text { joined(separator: Text(same: separator)) }
}
