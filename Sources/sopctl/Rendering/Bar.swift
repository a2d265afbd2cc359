/// A share of a whole, drawn with signs of ASCII: `[####------]`.
struct Bar {
  let text: String

  /// What is used up: as many signs as are full.
  init(share: Int, of whole: Int, length: Int = 10) {
    let filled = whole > 0 ? min(length, max(0, share) / max(1, whole / length)) : 0
    self.init(filled: filled, length: length)
  }

  /// What is left, to the nearest sign: at least one as long as anything is.
  init(left: Int, of whole: Int, length: Int = 5) {
    let share = whole > 0 ? Double(left) / Double(whole) : 0
    let signs = Int((min(1, max(0, share)) * Double(length)).rounded())
    self.init(filled: left > 0 ? max(1, signs) : 0, length: length)
  }

  private init(filled: Int, length: Int) {
    text =
      "[" + String(repeating: "#", count: filled)
      + String(repeating: "-", count: length - filled) + "]"
  }
}
