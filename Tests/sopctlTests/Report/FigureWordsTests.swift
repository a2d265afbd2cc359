import CommandLineKit
import SOPCore
import Testing

@testable import sopctl

/// The table of figures: what each is called.
struct FigureWordsTests {
  @Test func `no two figures have the same name for programs, nor the same title`() {
    let words = Figure.all.map(\.words)
    #expect(Set(words.map(\.key)).count == words.count)
    #expect(Set(words.map(\.column)).count == words.count)
    for language in [Language.english, .indonesian] {
      #expect(Set(words.map { $0.title[language] }).count == words.count)
    }
    #expect(Set(words.map(\.paper)).count == words.count)
  }

  @Test func `no two columns of a table have the same title`() {
    let tables: [([Figure], KeyPath<FigureWords, FigureWords.Head>)] = [
      (Figure.ofDay, \.wide), (Figure.ofProcedure, \.narrow), (Figure.compared, \.head),
      (Figure.ofCompletions + Figure.times, \.narrow), (Figure.ofCompletions + [.median], \.head),
    ]
    for (figures, head) in tables {
      let heads = figures.map { $0.words[keyPath: head] }
      #expect(Set(heads.map(\.paper)).count == figures.count)
      for language in [Language.english, .indonesian] {
        #expect(Set(heads.map { $0.screen[language] }).count == figures.count)
      }
    }
  }
}
