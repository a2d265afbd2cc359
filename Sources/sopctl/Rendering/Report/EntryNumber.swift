import CommandLineKit
import SOPCore

/// The No of an entry as somebody types it: `214` or `000214`.
struct EntryNumber: WordReadable, Equatable {
  /// At least 1.
  let no: Int

  init?(word: String) {
    guard word.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let no = Int(word), no > 0 else {
      return nil
    }
    self.no = no
  }

  static let expectation: Text? = Text(
    "an entry's number such as 214", id: "nomor entri seperti 214")

  static let isNumber = true
}

extension Failure {
  /// `--up-to` asks for an entry that the book does not hold.
  static func bookEndsEarlier(than no: Int, at lastNo: Int) -> Failure {
    let (wanted, last) = (AgendaEntry.text(ofNo: no), AgendaEntry.text(ofNo: lastNo))
    return Failure(
      .notFound, kind: "unknownEntry",
      Text(
        "The book holds no entry \(wanted): its last one is \(last).",
        id: "Buku Agenda tidak memuat entri \(wanted): entri terakhirnya \(last)."),
      remedy: Text(
        "If it did hold it once, check the book: sopctl verify --expect NO:PARAF",
        id: "Bila dahulu memuatnya, periksa buku itu: sopctl verify --expect NO:PARAF"))
  }
}
