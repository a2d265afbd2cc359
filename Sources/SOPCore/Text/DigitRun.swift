/// Groups of digits of a text with no letters between them: `0298-6921105, 21/11/2026`.
struct DigitRun {
  var groups: [Group] = []

  struct Group {
    var digits: [UInt8]
    /// What stands between the group and the one before; empty before the first.
    let separator: String
    /// Where the digits stand in the text.
    var range: Range<String.Index>

    var count: Int { digits.count }

    /// The number that the digits write; of more than nine, one that is larger than any that matters.
    var number: Int { count > 9 ? .max : digits.reduce(0) { $0 * 10 + Int($1) } }
  }

  /// Each sequence of whole groups that has so many digits, from left to right.
  func sequences(ofDigits count: Int) -> [ArraySlice<Group>] {
    groups.indices.compactMap { start in
      let rest = groups[start...]
      return rest.count(ofDigits: count).map { rest.prefix($0) }
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
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      if let digit = digit(scalar) {
        if isOver {
          runs.append(run)
          (run, isOver) = (DigitRun(), false)
        }
        run.append(digit, at: index..<scalars.index(after: index), after: separator)
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

  private mutating func append(
    _ digit: UInt8, at place: Range<String.Index>, after separator: String
  ) {
    if separator.isEmpty, let last = groups.indices.last {
      groups[last].digits.append(digit)
      groups[last].range = groups[last].range.lowerBound..<place.upperBound
    } else {
      groups.append(
        Group(digits: [digit], separator: groups.isEmpty ? "" : separator, range: place))
    }
  }

  /// The value of a digit of any script; of a raised, lowered or circled one, too.
  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.isASCII {
      return "0"..."9" ~= scalar ? UInt8(scalar.value - 0x30) : nil
    }
    switch scalar.properties.numericType {
    case .decimal, .digit: break
    case .numeric, nil: return nil
    @unknown default: return nil
    }
    // Converting the value, a `Double`, would call into the C library's mathematics.
    return (0...9).first { Double($0) == scalar.properties.numericValue }
  }

  /// Whether digits on both sides of `scalar` may still be one number: whatever is no letter. Modifier letters part
  /// words rather than make them, as the apostrophe `ʼ` and the long `ー` do.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isInvisible { return true }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .letterNumber: false
    default: true
    }
  }
}
