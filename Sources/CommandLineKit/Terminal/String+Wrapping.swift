extension String {
  /// The text as lines of at most `columns`, broken at spaces.
  ///
  /// Line feeds stay; runs of spaces become one. A word that fills more than a line is broken
  /// between clusters. There is at least one line, and every line holds at least one cluster, even
  /// where `columns` is too narrow for it.
  ///
  /// - Parameter keepsWords: whether such a word is left whole, as what is to be copied should be.
  package func wrapped(to columns: Int, keepsWords: Bool = false) -> [String] {
    if let lines = cut(to: columns) { return lines }
    return split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      Self.fill(paragraph.split(separator: " "), columns, keepsWords: keepsWords)
    }
  }

  /// The lines of plain text that need but be cut at some of its spaces, as nearly all can.
  private func cut(to columns: Int) -> [String]? {
    guard isPlain else { return nil }
    let space = UInt8(ascii: " ")
    var lines: [String] = []
    var rest = utf8[...]
    while rest.count > columns {
      guard let last = rest.prefix(max(0, columns) + 1).lastIndex(of: space) else { return nil }
      lines.append(String(Substring(rest[..<last])))
      rest = rest[rest.index(after: last)...]
    }
    lines.append(String(Substring(rest)))
    return lines.allSatisfy(\.isTidy) ? lines : nil
  }

  /// Whether no space stands at an end, nor beside another.
  private var isTidy: Bool {
    var previous = UInt8(ascii: " ")
    for byte in utf8 {
      if byte == UInt8(ascii: " ") && previous == byte { return false }
      previous = byte
    }
    return previous != UInt8(ascii: " ")
  }

  private static func fill(
    _ words: [Substring], _ columns: Int, keepsWords: Bool
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in words {
      for piece in keepsWords ? [String(word)] : pieces(of: String(word), columns) {
        let pieceWidth = piece.displayWidth
        if line.isEmpty {
          line = piece
          width = pieceWidth
        } else if width + 1 + pieceWidth <= columns {
          line += " " + piece
          width += 1 + pieceWidth
        } else {
          lines.append(line)
          line = piece
          width = pieceWidth
        }
      }
    }
    return lines + [line]
  }

  /// The word itself if it fits, else parts of it that do.
  private static func pieces(of word: String, _ columns: Int) -> [String] {
    guard word.displayWidth > columns else { return [word] }
    var pieces: [String] = []
    var piece = ""
    var width = 0
    for cluster in word {
      let clusterWidth = DisplayWidth.columns(of: cluster)
      if !piece.isEmpty, width + clusterWidth > columns {
        pieces.append(piece)
        piece = ""
        width = 0
      }
      piece.append(cluster)
      width += clusterWidth
    }
    return pieces + [piece]
  }
}
