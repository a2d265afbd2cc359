/// The sizes that the format allows, in bytes.
package enum AgendaLimits {
  /// A text value, before escaping.
  package static let text = 2_000
  /// A whole line, its LF included.
  package static let line = 64 * 1024
}
