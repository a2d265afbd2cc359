/// A value that a sentence of any language shows as it is: a number, a name, what somebody typed.
package protocol Neutral: CustomStringConvertible {}

extension Int: Neutral {}
extension Substring: Neutral {}

// MARK: - The languages

/// Words in English, as a sentence in English takes them.
package struct English: Sendable, Equatable {
  let words: String
}

extension English: ExpressibleByStringInterpolation {
  package init(stringLiteral words: String) { self.words = words }

  package init(stringInterpolation sentence: StringInterpolation) { words = sentence.words }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var words = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      words.reserveCapacity(literalCapacity + 8 * interpolationCount)
    }

    package mutating func appendLiteral(_ words: String) { self.words += words }

    package mutating func appendInterpolation(_ words: English) { self.words += words.words }

    package mutating func appendInterpolation(_ text: Text) { words += text.english.words }

    package mutating func appendInterpolation(_ name: String) { words += name }

    package mutating func appendInterpolation(_ value: some Neutral) {
      words += value.description
    }
  }
}

/// Words in Indonesian, as a sentence in Indonesian takes them.
package struct Indonesian: Sendable, Equatable {
  let words: String
}

extension Indonesian: ExpressibleByStringInterpolation {
  package init(stringLiteral words: String) { self.words = words }

  package init(stringInterpolation sentence: StringInterpolation) { words = sentence.words }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var words = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      words.reserveCapacity(literalCapacity + 8 * interpolationCount)
    }

    package mutating func appendLiteral(_ words: String) { self.words += words }

    package mutating func appendInterpolation(_ words: Indonesian) { self.words += words.words }

    package mutating func appendInterpolation(_ text: Text) { words += text.indonesian.words }

    package mutating func appendInterpolation(_ name: String) { words += name }

    package mutating func appendInterpolation(_ value: some Neutral) {
      words += value.description
    }
  }
}

// MARK: - Strings, which are of no language

extension DefaultStringInterpolation {
  /// A string would show how a text is stored.
  @available(*, deprecated, message: "Say in which language: text[language]")
  package mutating func appendInterpolation(_ text: Text) {}

  @available(*, deprecated, message: "Words of a language stand in a sentence of that language")
  package mutating func appendInterpolation(_ words: English) {}

  @available(*, deprecated, message: "Words of a language stand in a sentence of that language")
  package mutating func appendInterpolation(_ words: Indonesian) {}
}
