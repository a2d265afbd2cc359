/// Groups of digits of a text with no letters between them: `0298-6921105, 21/11/2026`.
struct DigitRun {
  /// The letters before it, with nothing but separators between: `Rp`.
  let word: String
  private(set) var groups: [Group] = []

  struct Group {
    var digits: [UInt8]
    /// What stands between the group and the one before; before the first one, between it and the word.
    let separator: String

    var count: Int { digits.count }

    /// The number that the digits write; of more than nine, one that is larger than any that matters.
    var number: Int { count > 9 ? .max : digits.reduce(0) { $0 * 10 + Int($1) } }
  }

  var digitCount: Int { groups.reduce(0) { $0 + $1.count } }

  func digits(in range: Range<Int>) -> [UInt8] { groups[range].flatMap(\.digits) }

  /// The ranges of groups that have so many digits together, ascending.
  func ranges(ofDigits count: Int) -> [Range<Int>] {
    groups.indices.compactMap { start in
      var (end, sum) = (start, 0)
      while sum < count, end < groups.count {
        sum += groups[end].count
        end += 1
      }
      return sum == count ? start..<end : nil
    }
  }
}

// MARK: - Reading

extension DigitRun {
  static func all(in text: String) -> [DigitRun] {
    var runs: [DigitRun] = []
    var run = DigitRun(word: "")
    var separator: String?
    for scalar in text.unicodeScalars {
      if let digit = digit(scalar) {
        run.append(digit, after: separator)
        separator = nil
      } else if isSeparator(scalar) {
        separator = (separator ?? "") + String(scalar)
      } else {
        let isOneWord = run.groups.isEmpty && separator == nil
        if !run.groups.isEmpty { runs.append(run) }
        run = DigitRun(word: (isOneWord ? run.word : "") + String(scalar))
        separator = nil
      }
    }
    return run.groups.isEmpty ? runs : runs + [run]
  }

  /// - Parameter separator: what stands before the digit; `nil` where another digit does.
  private mutating func append(_ digit: UInt8, after separator: String?) {
    if separator == nil, let last = groups.indices.last {
      groups[last].digits.append(digit)
    } else {
      groups.append(Group(digits: [digit], separator: separator ?? ""))
    }
  }

  /// The value of a decimal digit of any script.
  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.isASCII {
      return "0"..."9" ~= scalar ? UInt8(scalar.value - 0x30) : nil
    }
    guard scalar.properties.numericType == .decimal else { return nil }
    // Converting the value, a `Double`, would call into the C library's mathematics.
    return (0...9).first { Double($0) == scalar.properties.numericValue }
  }

  /// Whether digits on both sides of `scalar` may still be one number: white space, punctuation, symbols, marks,
  /// and whatever cannot be seen; no `*`, which stands for a digit that was masked.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "*" { return false }
    if scalar.isInvisible { return true }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .unassigned, .privateUse, .surrogate:
      false
    case .nonspacingMark, .spacingMark, .enclosingMark, .connectorPunctuation, .dashPunctuation,
      .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
      .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol,
      .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format:
      true
    @unknown default: false
    }
  }
}
