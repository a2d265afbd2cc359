extension String {
  /// The text as lines of at most `columns`, broken at spaces.
  ///
  /// Line feeds stay; runs of spaces become one. A word that fills more than a line is broken
  /// between clusters. There is at least one line, and every line holds at least one cluster, even
  /// where `columns` is too narrow for it.
  package func wrapped(to columns: Int) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      Self.fill(paragraph.split(separator: " "), columns)
    }
  }

  private static func fill(_ words: [Substring], _ columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in words {
      for piece in pieces(of: String(word), columns) {
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
