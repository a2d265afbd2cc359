import CommandLineKit

/// What is pointed out about an entry by a sign, which is explained below the last entry.
enum EntrySign: CaseIterable {
  /// The book's sentence says something else than the entry's facts.
  case otherSentence
  /// The entry's time is beyond the next one's.
  case laterThanNext

  var sign: String {
    switch self {
    case .otherSentence: "[≠]"
    case .laterThanNext: "[>]"
    }
  }

  var meaning: Text {
    switch self {
    case .otherSentence:
      Text(
        """
        \(sign) The sentence in the book says something else; this one is made from the entry's facts. The book's own: \
        sopctl agenda --raw
        """,
        id: """
          \(sign) Uraian di buku berbunyi lain; yang tampil di sini disusun dari fakta entri itu. Aslinya: \
          sopctl agenda --raw
          """)
    case .laterThanNext:
      Text(
        "\(sign) Recorded later than the next entry, as its time says: the clock was set back, or stood too far ahead.",
        id:
          "\(sign) Menurut waktunya dicatat sesudah entri berikutnya: jam pernah dimundurkan, atau terlalu cepat."
      )
    }
  }
}
