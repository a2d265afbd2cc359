@testable import SOPCore
@testable import sopctl

extension SpokenBookFault {
  /// Faults of the chain, and of what it names.
  static let chain = [
    SpokenBookFault(
      "a line that its paraf does not seal", .seal,
      id:
        "Parafnya tidak cocok dengan baris ini dan baris sebelumnya: salah satunya diubah, disisipkan atau dihapus. Bandingkan baris itu dengan cadangan buku.",
      en:
        "The paraf does not seal this line after the one before it: one of the two was changed, added or removed. Compare the line with a backup of the book."
    ),
    SpokenBookFault(
      "a book without a header", .headerMissing,
      id:
        "Buku tidak diawali barisnya yang pertama, BUKU AGENDA v1. Bandingkan baris itu dengan cadangan buku.",
      en:
        "The book does not begin with its header, BUKU AGENDA v1. Compare the line with a backup of the book."
    ),
    SpokenBookFault(
      "a gap in the sequence", .sequence(expected: 214, found: 216),
      id: "No 000216 tercatat di tempat No 000214. Bandingkan baris itu dengan cadangan buku.",
      en: "No 000216 stands where No 000214 should. Compare the line with a backup of the book."),
    SpokenBookFault(
      "a paraf noted earlier, of an entry that is gone",
      .expected(no: 214, seal: .zero, found: nil),
      id:
        "Tidak ada entri 000214 yang parafnya dicatat dahulu: buku terpotong atau diganti. Bandingkan baris itu dengan cadangan buku.",
      en:
        "There is no entry 000214, whose paraf was noted: the book was cut or replaced. Compare the line with a backup of the book."
    ),
    SpokenBookFault(
      "a paraf noted earlier, of another entry", .expected(no: 214, seal: .zero, found: .zero),
      id:
        "Entri 000214 berparaf 0000000000000000000000000000000000000000000000000000000000000000, bukan yang dicatat dahulu 0000000000000000000000000000000000000000000000000000000000000000: buku ditulis ulang. Bandingkan baris itu dengan cadangan buku.",
      en:
        "Entry 000214 has the paraf 0000000000000000000000000000000000000000000000000000000000000000, not the noted one 0000000000000000000000000000000000000000000000000000000000000000: the book was rewritten. Compare the line with a backup of the book."
    ),
    SpokenBookFault(
      "an attachment that is gone", .attachment(digest: .zero, name: "foto.jpg", isMissing: true),
      id: #"Lampiran "foto.jpg" tidak ada. Kembalikan dari cadangan lampiran/."#,
      en: #"The attachment "foto.jpg" is missing. Bring it back from a backup of lampiran/."#),
    SpokenBookFault(
      "an attachment that was changed",
      .attachment(digest: .zero, name: "foto\u{202E}.jpg", isMissing: false),
      id:
        #"Lampiran "foto\u{202E}.jpg" bukan lagi yang dilampirkan. Kembalikan dari cadangan lampiran/."#,
      en:
        #"The attachment "foto\u{202E}.jpg" is not what was attached. Bring it back from a backup of lampiran/."#
    ),
  ]
}
