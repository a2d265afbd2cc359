@testable import SOPCore
@testable import sopctl

extension SpokenBookFault {
  /// Entries that the rules do not bear out.
  static let rules = [
    SpokenBookFault(
      "another kind of completion",
      .rule(.kind(expected: .finished), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14)),
      id: "PIAK-03-2026-014: Menurut entri sebelumnya, peristiwa seharusnya tuntas.",
      en: "PIAK-03-2026-014: By the entries before it the event should be tuntas."),
    SpokenBookFault(
      "another budget",
      .rule(.budget(expected: Minutes(60)), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14)),
      id: "PIAK-03-2026-014: Menurut entri sebelumnya, batas seharusnya 60m0s.",
      en: "PIAK-03-2026-014: By the entries before it the budget (batas) should be 60m0s."),
    SpokenBookFault(
      "a budget where there is none",
      .rule(.budget(expected: nil), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14)),
      id: "PIAK-03-2026-014: Menurut entri sebelumnya, batas seharusnya tidak ada.",
      en: "PIAK-03-2026-014: By the entries before it the budget (batas) should be left out."),
    SpokenBookFault(
      "another excess",
      .rule(
        .over(expected: Minutes(seconds: 130)), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14)
      ), id: "PIAK-03-2026-014: Menurut entri sebelumnya, lewat seharusnya 2m10s.",
      en: "PIAK-03-2026-014: By the entries before it the excess (lewat) should be 2m10s."),
    SpokenBookFault(
      "another time used",
      .rule(.used(expected: Minutes(70)), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14)),
      id: "PIAK-03-2026-014: Menurut entri sebelumnya, lama seharusnya 70m0s.",
      en: "PIAK-03-2026-014: By the entries before it the time used (lama) should be 70m0s."),
    SpokenBookFault(
      "another outcome",
      .rule(.outcome(expected: "diizinkan"), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14)),
      id: #"PIAK-03-2026-014: Menurut entri sebelumnya, hasil seharusnya "diizinkan"."#,
      en: #"PIAK-03-2026-014: By the entries before it the outcome (hasil) should be "diizinkan"."#),
    SpokenBookFault(
      "another return",
      .rule(.returnTarget(expected: 4), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14)),
      id: "PIAK-03-2026-014: Menurut entri sebelumnya, tujuan kembali (ke) seharusnya 4.",
      en: "PIAK-03-2026-014: By the entries before it the activity returned to (ke) should be 4."),
    SpokenBookFault(
      "a notice for others", .rule(.notice, run: RunID(code: "PIAK-03", year: 2026, ordinal: 14)),
      id:
        "PIAK-03-2026-014: Pemberitahuan ini untuk kegiatan, tingkat atau peran yang bukan milik run itu.",
      en: "PIAK-03-2026-014: The notice is for another activity, level or role than the run's."),
    SpokenBookFault(
      "a notice twice",
      .rule(.noticeTwice(level: 2), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14)),
      id: "PIAK-03-2026-014: Pemberitahuan tingkat 2 sudah tercatat sebelumnya.",
      en: "PIAK-03-2026-014: The notice of level 2 stands in the book already."),
    SpokenBookFault(
      "a future that was recorded",
      .rule(.happenedAfterRecorded, run: RunID(code: "PIAK-03", year: 2026, ordinal: 14)),
      id: "PIAK-03-2026-014: Waktu terjadinya lebih lambat dari waktu pencatatannya.",
      en: "PIAK-03-2026-014: It happened (terjadi) later than it was recorded."),
    SpokenBookFault(
      "a run that nobody started",
      .rule(.runUnknown, run: RunID(code: "PIAK-03", year: 2026, ordinal: 14)),
      id: "PIAK-03-2026-014: Tidak ada entri sebelumnya yang memulai run ini.",
      en: "PIAK-03-2026-014: The run was not started by any entry before."),
    SpokenBookFault(
      "a run's number out of order",
      .rule(
        .runNumber(expected: RunID(code: "PIAK-03", year: 2026, ordinal: 15)),
        run: RunID(code: "PIAK-03", year: 2026, ordinal: 14)),
      id:
        "PIAK-03-2026-014: Menurut entri sebelumnya, nomor run seharusnya PIAK-03-2026-015.",
      en: "PIAK-03-2026-014: By the entries before it the run's number should be PIAK-03-2026-015."),
    SpokenBookFault(
      "a run of another year",
      .rule(.runYear(expected: 2027), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14)),
      id:
        "PIAK-03-2026-014: Menurut entri sebelumnya, tahun pada nomor run seharusnya 2027.",
      en: "PIAK-03-2026-014: By the entries before it the year in the run's number should be 2027."),
    SpokenBookFault(
      "a missing definition",
      .rule(.definitionMissing(.zero), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14)),
      id:
        "PIAK-03-2026-014: Definisi yang dipakainya hilang atau rusak (digest 0000000000000000000000000000000000000000000000000000000000000000), sehingga entrinya tidak dapat diperiksa. Kembalikan berkas bernama itu di definisi/ dari cadangan.",
      en:
        "PIAK-03-2026-014: The definition it was started with is missing or damaged (digest 0000000000000000000000000000000000000000000000000000000000000000), so that its entries cannot be checked. Bring the file of that name in definisi/ back from a backup."
    ),
    SpokenBookFault(
      "a definition of another SOP",
      .rule(
        .definitionOfOther(code: "PIAK-07"), run: RunID(code: "PIAK-03", year: 2026, ordinal: 14)),
      id: #"PIAK-03-2026-014: Definisi yang dipakainya milik SOP "PIAK-07"."#,
      en: #"PIAK-03-2026-014: The definition it was started with is that of the SOP "PIAK-07"."#),
  ]
}
