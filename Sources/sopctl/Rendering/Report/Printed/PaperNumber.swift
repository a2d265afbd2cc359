/// Numbers as Indonesian papers write them, with a point before every three digits: `6.287,27`.
enum PaperNumber {
  /// - Parameter decimal: digits, with a point where there is a fraction.
  static func text(_ decimal: String) -> String {
    let parts = decimal.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first else { return decimal }
    return parts.count == 1 ? grouped(whole) : "\(grouped(whole)),\(parts[1])"
  }

  private static func grouped(_ digits: Substring) -> String {
    let count = digits.utf8.count
    if count <= 3 { return String(digits) }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (count - index).isMultiple(of: 3) { text += "." }
      text.append(digit)
    }
    return text
  }
}
