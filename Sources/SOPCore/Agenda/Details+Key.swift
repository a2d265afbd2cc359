extension Details {
  /// The keys of the book, in their order; `isian.KEY` is `isian` here.
  package enum Key: Int, CaseIterable, Sendable {
    case sop, perihal, terjadi, jawaban, hasil, isian, output, catatan, alasan, lampiran, lama,
      bruto
    case batas, lewat, diukur, rencana, ke, membatalkan, tingkat, kepada, rangkap, peran

    private static let named = allCases.map { (name: ShortName($0.name), key: $0) }

    /// Reads the word of the book.
    init?(_ bytes: Span<UInt8>) {
      guard let name = ShortName(bytes) else { return nil }
      for known in Self.named where known.name == name {
        self = known.key
        return
      }
      return nil
    }

    /// The word of the book.
    ///
    /// Written out: what a case is called the runtime could tell too, but no command should wait for it.
    package var name: String {
      switch self {
      case .sop: "sop"
      case .perihal: "perihal"
      case .terjadi: "terjadi"
      case .jawaban: "jawaban"
      case .hasil: "hasil"
      case .isian: "isian"
      case .output: "output"
      case .catatan: "catatan"
      case .alasan: "alasan"
      case .lampiran: "lampiran"
      case .lama: "lama"
      case .bruto: "bruto"
      case .batas: "batas"
      case .lewat: "lewat"
      case .diukur: "diukur"
      case .rencana: "rencana"
      case .ke: "ke"
      case .membatalkan: "membatalkan"
      case .tingkat: "tingkat"
      case .kepada: "kepada"
      case .rangkap: "rangkap"
      case .peran: "peran"
      }
    }

    /// Whether its value is one of a few words.
    var hasFewValues: Bool { [.jawaban, .diukur, .rangkap, .peran].contains(self) }

    /// Whether it may stand more than once.
    var isRepeatable: Bool { self == .isian || self == .lampiran }
  }
}
