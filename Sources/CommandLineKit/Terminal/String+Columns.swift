/// The side on which text stands in a field wider than itself.
package enum Alignment: Sendable {
  case left
  case right
}

extension String {
  /// The text filled up with spaces to `columns`; wider text is returned as it is.
  package func padded(to columns: Int, _ alignment: Alignment = .left) -> String {
    let gap = String(repeating: " ", count: max(0, columns - displayWidth))
    switch alignment {
    case .left: return self + gap
    case .right: return gap + self
    }
  }

  /// The text cut to at most `columns`, between clusters, with `ellipsis` where it was cut.
  package func truncated(to columns: Int, ellipsis: String = "...") -> String {
    if fits(columns) { return self }
    // Where not even the ellipsis fits, its first part says that something is missing.
    let mark = ellipsis.prefix(columns: columns)
    return prefix(columns: columns - mark.displayWidth) + mark
  }

  /// The longest beginning that takes at most `columns`.
  func prefix(columns: Int) -> String {
    if isPlain { return String(decoding: utf8.prefix(max(0, columns)), as: UTF8.self) }
    var left = columns
    var end = startIndex
    while end < endIndex {
      left -= DisplayWidth.columns(of: self[end])
      if left < 0 { break }
      end = index(after: end)
    }
    return columns > 0 ? String(self[..<end]) : ""
  }

  /// Like comparing ``displayWidth``, without measuring what lies beyond `columns`.
  private func fits(_ columns: Int) -> Bool {
    if isPlain { return utf8.count <= columns }
    var left = columns
    for cluster in self {
      left -= DisplayWidth.columns(of: cluster)
      if left < 0 { return false }
    }
    return left >= 0
  }
}
