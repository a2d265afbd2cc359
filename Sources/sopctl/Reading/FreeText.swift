import CommandLineKit
import SOPCore

/// Text that somebody typed and that may enter the book, which cannot forget.
enum FreeText {
  /// The words that remedies print where a value belongs.
  static let placeholders = ["ALASAN", "REASON", "TEKS", "TEXT", "NAMA", "NAME", "NILAI", "VALUE"]

  /// The text, if it may be recorded.
  ///
  /// - Parameter option: what to call it in a message: `--reason`.
  static func checked(_ text: String?, of option: String) throws(Failure) -> String? {
    guard let text else { return nil }
    return try required(text, of: option)
  }

  static func required(_ text: String, of option: String) throws(Failure) -> String {
    let isBlank = text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.isInvisible }
    if isBlank { throw .blankText(option) }
    if placeholders.contains(text) { throw .placeholder(text, of: option) }
    let size = text.utf8.count
    if size > AgendaLimits.text { throw .textTooLong(option, size: size) }
    if let masked = NIK.first(in: text)?.masked { throw .identityNumber(option, masked: masked) }
    return text
  }
}
