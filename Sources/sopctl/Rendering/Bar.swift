/// A share of a whole, drawn with signs of ASCII: `[####------]`.
struct Bar {
  let text: String

  /// What is used up: as many signs as are full.
  init(share: Int, of whole: Int, length: Int = 10) {
    let filled = whole > 0 ? min(length, max(0, share) / max(1, whole / length)) : 0
    text =
      "[" + String(repeating: "#", count: filled)
      + String(repeating: "-", count: length - filled) + "]"
  }
}
