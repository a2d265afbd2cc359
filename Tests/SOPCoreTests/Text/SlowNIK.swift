/// A second, slow way of looking for a NIK in ASCII text: harmless numbers are replaced by a letter, each found by a
/// regular expression; then every run of groups is tried.
enum SlowNIK {
  static func isFound(in text: String) -> Bool {
    let chains = withoutHarmless(text).split { $0.isLetter }
      .flatMap { $0.split(separator: /(?:[^0-9*]*\*){4,}[^0-9*]*/) }
    return chains.contains { chain in
      let groups = chain.split { !$0.isNumber }.map(String.init)
      return groups.indices.contains { start in
        (start..<groups.count).contains { isNIK(groups[start...$0].joined()) }
      }
    }
  }

  static func beginsWithHarmless(_ text: String) -> Bool {
    harmless(at: text[...], after: "") != nil
  }

  static func withoutHarmless(_ text: String) -> String {
    var (rest, kept) = (text[...], "")
    while let next = rest.first {
      if next.isNumber, kept.last?.isNumber != true, let end = harmless(at: rest, after: kept) {
        kept += "x"
        rest = rest[end...]
      } else {
        kept.append(next)
        rest.removeFirst()
      }
    }
    return kept
  }

  /// Where the harmless number ends that a text begins with.
  private static func harmless(at text: Substring, after kept: String) -> Substring.Index? {
    let gap = String(kept.reversed().prefix { !$0.isNumber }.reversed())
    // What follows no digit follows no separator.
    let before = gap.count == kept.count ? nil : gap
    if let nip = text.prefixMatch(
      of: /[0-9](?:[^0-9a-z]*[0-9]){7}[^0-9a-z]+[0-9](?:[^0-9a-z]*[0-9]){9}(?![0-9])/),
      nip.output.filter(\.isNumber).wholeMatch(
        of: /(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(19|20)\d\d(0[1-9]|1[0-2])[12]\d{3}/)
        != nil,
      nip.output.count(where: { $0 == "*" }) < 4
    {
      return nip.range.upperBound
    }
    if let date = text.prefixMatch(
      of: /(\d{1,2})( *[-\/.] *)(\d{1,2})\2((?:19|20)\d\d)(?![0-9])/),
      before != String(date.2), let one = Int(date.1), let two = Int(date.3),
      min(one, two) >= 1, min(one, two) <= 12, max(one, two) <= 31
    {
      return date.range.upperBound
    }
    if let date = text.prefixMatch(
      of: /20\d\d( *[-\/.] *)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?![0-9])/),
      before != String(date.1)
    {
      return date.range.upperBound
    }
    if before == "." { return nil }
    if let place = text.prefixMatch(
      of:
        /(?:\d|0\d|10|11)\.\d{4,8}([^0-9a-z]+)(?:9[5-9]|09[5-9]|1[0-3]\d|14[01])\.\d{4,8}(?![0-9])/),
      place.1 != "."
    {
      return place.range.upperBound
    }
    return text.prefixMatch(
      of: /(?:10|[12]\d\d)(?:\.(?:0|[1-9]\d{0,2})){3}(?!\.?[0-9])/
    ).flatMap { address in
      address.output.split(separator: ".").allSatisfy { (Int($0) ?? 256) <= 255 }
        ? address.range.upperBound : nil
    }
  }

  private static func isNIK(_ digits: String) -> Bool {
    guard digits.count == 16 else { return false }
    let pairs = (0..<8).compactMap { Int(digits.dropFirst($0 * 2).prefix(2)) }
    let day = pairs[3] > 40 ? pairs[3] - 40 : pairs[3]
    return "11-21 31-36 51-53 61-65 71-76 81-82 91-97".split(separator: " ").contains {
      let ends = $0.split(separator: "-").compactMap { Int($0) }
      return (ends[0]...ends[1]).contains(pairs[0])
    } && pairs[1] > 0 && pairs[2] > 0 && (1...31).contains(day) && (1...12).contains(pairs[4])
  }
}
