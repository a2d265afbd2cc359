import CommandLineKit
import SOPCore

extension RuleFault {
  /// What the rules hold against an entry that stands in the book, and what to do.
  func message(of run: RunID) -> Message {
    switch self {
    case .refused(let refusal, let offset):
      // Its remedy is for whoever still decides; here it is too late for one.
      RefusedRun(refusal: refusal, run: run, zone: Zone(offset), now: .earliest).message
        .withoutRemedy
    case .kind(let expected):
      Self.differs(
        "kind", Text("the event", id: "peristiwa"), Text(same: expected.rawValue))
    case .budget(let expected):
      Self.differs("budget", Text("the budget (batas)", id: "batas"), .time(expected))
    case .over(let expected):
      Self.differs("over", Text("the excess (lewat)", id: "lewat"), .time(expected))
    case .used(let expected):
      Self.differs("used", Text("the time used (lama)", id: "lama"), .time(expected))
    case .usedTooLong(let most):
      Message(
        kind: "usedTooLong",
        sentence: Text(
          "By the entries before it the time used (lama) is at most \(most.text): no more passed, pauses left out.",
          id:
            "Menurut entri sebelumnya, lama paling banyak \(most.text): di luar jeda, tidak lebih dari itu yang berlalu."
        ))
    case .gross(let expected):
      Self.differs("gross", Text("the gross time (bruto)", id: "bruto"), .time(expected))
    case .activity(let expected):
      Self.differs(
        "activity", Text("the activity", id: "kegiatan"),
        expected.map { Text(same: "\($0)") } ?? .nothing)
    case .outcome(let expected):
      Self.differs(
        "outcome", Text("the outcome (hasil)", id: "hasil"),
        expected.map { Text(same: $0.echoed) } ?? .nothing)
    case .returnTarget(let expected):
      Self.differs(
        "returnTarget", Text("the activity returned to (ke)", id: "tujuan kembali (ke)"),
        Text(same: "\(expected)"))
    case .notice:
      Message(
        kind: "notice",
        sentence: Text(
          "Nothing could be late: the run stands paused or has ended, or its activity has no standard.",
          id:
            "Tidak ada yang dapat lewat waktu: run sedang dijeda atau sudah berakhir, atau kegiatannya tanpa standar waktu."
        ))
    case .noticeAuthor:
      Message(
        kind: "noticeAuthor",
        sentence: Text(
          "Notices (terlambat) are written by the program, under the name sopctl.",
          id: "Pemberitahuan terlambat hanya ditulis oleh program, dengan nama sopctl."))
    case .noticeLevel(let highest):
      Message(
        kind: "noticeLevel",
        sentence: Text(
          "Levels (tingkat) count from 1; after the time used (lama) it is at most \(highest).",
          id: "Tingkat dihitung dari 1; menurut lama yang tercatat, paling tinggi \(highest)."))
    case .noticeRole(let expected):
      Self.differs(
        "noticeRole", Text("the role to know (kepada)", id: "kepada"),
        expected.map { Text(same: $0.code) }.joined(separator: Text(" or ", id: " atau ")))
    case .doubleHat:
      Message(
        kind: "doubleHat",
        sentence: Text(
          "It says rangkap=ya, but nobody acts in two links of the report chain.",
          id: "Tertulis rangkap=ya, padahal tidak ada yang merangkap dalam rantai laporan."))
    case .noticeTwice(let level):
      Message(
        kind: "noticeTwice",
        sentence: Text(
          "The notice of level \(level) stands in the book already.",
          id: "Pemberitahuan tingkat \(level) sudah tercatat sebelumnya."))
    case .happenedAfterRecorded:
      Message(
        kind: "happenedAfterRecorded",
        sentence: Text(
          "It happened (terjadi) later than it was recorded.",
          id: "Waktu terjadinya lebih lambat dari waktu pencatatannya."))
    case .runUnknown:
      Message(
        kind: "runUnknown",
        sentence: Text(
          "The run was not started by any entry before.",
          id: "Tidak ada entri sebelumnya yang memulai run ini."))
    case .runNumber(let expected):
      Self.differs(
        "runNumber", Text("the run's number", id: "nomor run"), Text(same: expected.text))
    case .runYear(let expected):
      Self.differs(
        "runYear", Text("the year in the run's number", id: "tahun pada nomor run"),
        Text(same: "\(expected)"))
    case .definitionMissing(let digest):
      .definitionLacking(.missing, file: "definisi/\(run.code)-\(digest.hex).json")
    case .definitionOfOther(let code):
      Message(
        kind: "definitionOfOther",
        sentence: Text(
          "The definition it was started with is that of the SOP \(code.echoed).",
          id: "Definisi yang dipakainya milik SOP \(code.echoed)."))
    }
  }

  /// A value that is another than the entries before it make it.
  private static func differs(_ kind: String, _ what: Text, _ expected: Text) -> Message {
    Message(
      kind: kind,
      sentence: Text(
        "By the entries before it \(what) should be \(expected).",
        id: "Menurut entri sebelumnya, \(what) seharusnya \(expected)."))
  }
}

extension Text {
  fileprivate static let nothing = Text("left out", id: "tidak ada")

  /// A length of time as the book writes it.
  fileprivate static func time(_ minutes: Minutes?) -> Text {
    minutes.map { Text(same: $0.text) } ?? .nothing
  }
}
