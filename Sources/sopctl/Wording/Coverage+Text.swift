import CommandLineKit
import SOPCore

// What a report says of a period that its book does not tell whole.

extension PeriodReport {
  /// Since when the book tells of the period, where that is not from its beginning on.
  var coveredFrom: Moment? {
    if case .since(let moment) = coverage { moment } else { nil }
  }

  /// What stands at the head.
  var beginning: Text? {
    coveredFrom.map {
      let start = LocalTime($0, in: zone).minuteText
      return Text(
        "SINCE THE BOOK BEGAN, \(start)", id: "SEJAK BUKU DIMULAI, \(start)")
    }
  }

  /// What stands at the foot.
  var incompleteness: Text? {
    coveredFrom.map {
      let start = LocalTime($0, in: zone).minuteText
      guard let source = book.continues?.source else {
        return Text(
          "The book begins on \(start), within the period: what happened before is not told.",
          id:
            "Buku ini dimulai \(start), di tengah periode: yang terjadi sebelumnya tidak tercatat.")
      }
      return Text(
        "The book begins on \(start), within the period: what happened before stands in \(source).",
        id:
          "Buku ini dimulai \(start), di tengah periode: yang terjadi sebelumnya tercatat di \(source)."
      )
    }
  }
}

extension AgendaHeader.Continuation {
  /// The older book, by what the newer one knows of it.
  var source: Text {
    let no = AgendaEntry.text(ofNo: no)
    return Text(
      "the book before it, which ends with entry \(no) (paraf \(seal.hex.prefix(8))...)",
      id: "buku sebelumnya, yang berakhir dengan entri \(no) (paraf \(seal.hex.prefix(8))...)")
  }
}

extension Failure {
  /// A period of which the book tells nothing, since it begins later.
  static func beforeBook(
    _ period: Period, begins: Moment, continues: AgendaHeader.Continuation?, in zone: Zone
  ) -> Failure {
    let start = LocalTime(begins, in: zone)
    let first = Period(period.kind, containing: start.day).text
    let (sentence, remedy): (Text, Text) =
      if let continues {
        (
          Text(
            "\(period.text) lies before this book, which begins on \(start.minuteText) and continues \(continues.source).",
            id:
              "\(period.text) mendahului buku ini, yang dimulai \(start.minuteText) dan melanjutkan \(continues.source)."
          ),
          Text(
            "Report it from the folder of that book: sopctl report \(period.text) --data FOLDER",
            id: "Buat laporannya dari folder buku itu: sopctl report \(period.text) --data FOLDER")
        )
      } else {
        (
          Text(
            "\(period.text) lies before this book, which begins on \(start.minuteText) and continues no other.",
            id:
              "\(period.text) mendahului buku ini, yang dimulai \(start.minuteText) dan tidak melanjutkan buku lain."
          ),
          Text(
            "The first that it tells of: sopctl report \(first)",
            id: "Yang pertama tercatat: sopctl report \(first)")
        )
      }
    return Failure(.notFound, kind: "beforeBook", sentence, remedy: remedy)
  }
}
