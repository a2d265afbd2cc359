/// Groups of digits of a text with no letters between them: `0298-6921105, 21/11/2026`.
struct DigitRun {
  var groups: [Group] = []

  struct Group {
    var digits: [UInt8]
    /// What stands between the group and the one before; empty before the first.
    let separator: String

    var count: Int { digits.count }

    /// The number that the digits write; of more than nine, one that is larger than any that matters.
    var number: Int { count > 9 ? .max : digits.reduce(0) { $0 * 10 + Int($1) } }
  }

  /// The digits of each sequence of whole groups that has so many, from left to right.
  func sequences(ofDigits count: Int) -> [[UInt8]] {
    groups.indices.compactMap { start in
      let rest = groups[start...]
      return rest.count(ofDigits: count).map { rest.prefix($0).flatMap(\.digits) }
    }
  }
}

extension ArraySlice<DigitRun.Group> {
  /// How many of the first groups have exactly so many digits together; nil where a group would have to be cut.
  func count(ofDigits wanted: Int) -> Int? {
    var (count, digits) = (0, 0)
    for group in self where digits < wanted {
      digits += group.count
      count += 1
    }
    return digits == wanted ? count : nil
  }
}

// MARK: - Reading

extension DigitRun {
  static func all(in text: String) -> [DigitRun] {
    var runs: [DigitRun] = []
    var run = DigitRun()
    var (separator, stars) = ("", 0)
    // Whether the run is over: a letter or a mask stands after its last digit.
    var isOver = false
    for scalar in text.unicodeScalars {
      if let digit = digit(scalar) {
        if isOver {
          runs.append(run)
          (run, isOver) = (DigitRun(), false)
        }
        run.append(digit, after: separator)
        (separator, stars) = ("", 0)
      } else if !isOver {
        separator.unicodeScalars.append(scalar)
        stars += scalar == "*" ? 1 : 0
        isOver = stars == maskLength || !isSeparator(scalar)
      }
    }
    return (runs + [run]).filter { !$0.groups.isEmpty }
  }

  /// So many stars stand for digits that were masked, as in `33**********0001`; fewer may just part digits.
  private static let maskLength = 4

  private mutating func append(_ digit: UInt8, after separator: String) {
    if separator.isEmpty, let last = groups.indices.last {
      groups[last].digits.append(digit)
    } else {
      groups.append(Group(digits: [digit], separator: groups.isEmpty ? "" : separator))
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
  /// and whatever cannot be seen.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
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
