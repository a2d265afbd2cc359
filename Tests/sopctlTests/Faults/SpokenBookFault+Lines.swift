@testable import SOPCore
@testable import sopctl

extension SpokenBookFault {
  /// Lines that cannot be read.
  static let lines = [
    SpokenBookFault(
      "bytes that are no text", .line(LineFault(field: 8, kind: .notUTF8)),
      id: "Bagian ke-8: ini bukan teks UTF-8. Bandingkan baris itu dengan cadangan buku.",
      en: "Field 8: this is not UTF-8 text. Compare the line with a backup of the book."),
    SpokenBookFault(
      "a line that is too long", .line(LineFault(field: 0, kind: .tooLong)),
      id: "Baris ini lebih panjang dari 64 KiB. Bandingkan baris itu dengan cadangan buku.",
      en: "The line is longer than 64 KiB. Compare the line with a backup of the book."),
    SpokenBookFault(
      "a line without a paraf", .line(LineFault(field: 0, kind: .noSeal)),
      id: "Baris ini tidak berakhir dengan paraf. Bandingkan baris itu dengan cadangan buku.",
      en: "The line does not end in a paraf. Compare the line with a backup of the book."),
    SpokenBookFault(
      "fields too few", .line(LineFault(field: 0, kind: .fieldCount(7))),
      id: "Jumlah bagian baris ini tidak sesuai: 7. Bandingkan baris itu dengan cadangan buku.",
      en:
        "The line has another number of fields than it should: 7. Compare the line with a backup of the book."
    ),
    SpokenBookFault(
      "a field that cannot be read", .line(LineFault(field: 2, kind: .unreadable)),
      id: "Bagian ke-2: ini tidak terbaca. Bandingkan baris itu dengan cadangan buku.",
      en: "Field 2: this cannot be read. Compare the line with a backup of the book."),
    SpokenBookFault(
      "a character in another spelling", .line(LineFault(field: 8, kind: .escape)),
      id:
        "Bagian ke-8: ada karakter yang tidak ditulis menurut format buku. Bandingkan baris itu dengan cadangan buku.",
      en:
        "Field 8: a character is not written as the format has it. Compare the line with a backup of the book."
    ),
    SpokenBookFault(
      "an event that is none", .line(LineFault(field: 4, kind: .unknownEvent("mulia"))),
      id: #"Bagian ke-4: tidak ada peristiwa "mulia". Bandingkan baris itu dengan cadangan buku."#,
      en: #"Field 4: there is no event "mulia". Compare the line with a backup of the book."#),
    SpokenBookFault(
      "an empty field", .line(LineFault(field: 6, kind: .emptyField)),
      id: "Bagian ke-6: ini kosong. Bandingkan baris itu dengan cadangan buku.",
      en: "Field 6: this is empty. Compare the line with a backup of the book."),
    SpokenBookFault(
      "a key that nobody knows", .line(LineFault(field: 9, kind: .unknownKey("warna"))),
      id: #"Bagian ke-9: kunci "warna" tidak dikenal. Bandingkan baris itu dengan cadangan buku."#,
      en: #"Field 9: the key "warna" is not known. Compare the line with a backup of the book."#),
    SpokenBookFault(
      "a key out of order", .line(LineFault(field: 9, kind: .keyOutOfOrder("sop"))),
      id:
        #"Bagian ke-9: kunci "sop" tidak pada urutannya. Bandingkan baris itu dengan cadangan buku."#,
      en:
        #"Field 9: the key "sop" does not stand in its order. Compare the line with a backup of the book."#
    ),
    SpokenBookFault(
      "a value that cannot be read",
      .line(LineFault(field: 9, kind: .unreadableValue(key: "lama"))),
      id: #"Bagian ke-9: nilai "lama" tidak terbaca. Bandingkan baris itu dengan cadangan buku."#,
      en:
        #"Field 9: the value of "lama" cannot be read. Compare the line with a backup of the book."#
    ),
    SpokenBookFault(
      "a key that is missing", .line(LineFault(field: 9, kind: .missingKey("sop"))),
      id: #"Bagian ke-9: kunci "sop" tidak ada. Bandingkan baris itu dengan cadangan buku."#,
      en: #"Field 9: the key "sop" is missing. Compare the line with a backup of the book."#),
    SpokenBookFault(
      "a key of another event", .line(LineFault(field: 9, kind: .misplacedKey("sop"))),
      id:
        #"Bagian ke-9: kunci "sop" tidak berlaku untuk peristiwa ini. Bandingkan baris itu dengan cadangan buku."#,
      en:
        #"Field 9: the key "sop" does not belong to this event. Compare the line with a backup of the book."#
    ),
    SpokenBookFault(
      "a text that is too long", .line(LineFault(field: 9, kind: .textTooLong(key: "catatan"))),
      id:
        #"Bagian ke-9: teks "catatan" lebih panjang dari 2000 byte. Bandingkan baris itu dengan cadangan buku."#,
      en:
        #"Field 9: the text of "catatan" is longer than 2000 bytes. Compare the line with a backup of the book."#
    ),
  ]
}
