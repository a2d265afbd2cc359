extension Details {
  /// The keys of the book, in their order; `isian.KEY` is `isian` here.
  package enum Key: Int, CaseIterable, Sendable {
    case sop, perihal, terjadi, jawaban, hasil, isian, output, catatan, alasan, lampiran, lama,
      bruto
    case batas, lewat, diukur, rencana, ke, membatalkan, tingkat, kepada, rangkap, peran

    private static let named = allCases.map { (name: ShortName(String(describing: $0)), key: $0) }

    /// Reads the word of the book.
    init?(_ bytes: Span<UInt8>) {
      guard let name = ShortName(bytes) else { return nil }
      for known in Self.named where known.name == name {
        self = known.key
        return
      }
      return nil
    }

    /// The word of the book: a case is called what the book calls the key.
    package var name: String { String(describing: self) }

    /// Whether it may stand more than once.
    var isRepeatable: Bool { self == .isian || self == .lampiran }
  }
}
