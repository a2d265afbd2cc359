extension BrokenDefinition {
  /// Faults of the file as a whole.
  static let files: [BrokenDefinition] = [
    BrokenDefinition(
      "nothing", bytes: []),
    BrokenDefinition(
      "a byte order mark", bytes: [0xEF, 0xBB, 0xBF] + Array(SoundDefinition.text.utf8)),
    BrokenDefinition(
      "bytes that are no text", bytes: Array("{\n  \"kode\": \"".utf8) + [0xE9]),
    BrokenDefinition(
      "a file that is too large",
      bytes: Array(SoundDefinition.text.utf8) + [UInt8](repeating: 0x20, count: 1 << 20)),
    BrokenDefinition(
      "a list", bytes: Array("[]".utf8), schemaSees: true),
  ]
}
