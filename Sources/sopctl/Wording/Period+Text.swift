import CommandLineKit
import SOPCore

extension Period {
  /// As in `Jumat, 20 November 2026`, `16 November 2026 s.d. 22 November 2026 (2026-W47)` or
  /// `November 2026`.
  var words: Text {
    switch kind {
    case .daily:
      first.wordsWithWeekday
    case .weekly:
      Text(
        "\(first.words.english) to \(last.words.english) (\(text))",
        id: "\(first.words.indonesian) s.d. \(last.words.indonesian) (\(text))")
    case .monthly:
      Text(
        "\(first.monthName.english) \(first.year)",
        id: "\(first.monthName.indonesian) \(first.year)")
    }
  }
}
