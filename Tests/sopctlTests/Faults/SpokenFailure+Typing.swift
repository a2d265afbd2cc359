import CommandLineKit
import Glibc
import SOPCore

@testable import sopctl

extension SpokenFailure {
  /// What can be known from the arguments alone.
  static let typing = [
    SpokenFailure("a text that is empty", .blankText("--reason")),
    SpokenFailure("a placeholder", .placeholder("ALASAN", of: "--reason")),
    SpokenFailure("a text that is too long", .textTooLong("--note", size: 2_400)),
    SpokenFailure("a character that cannot be seen", .invisibleText("--name")),
    SpokenFailure("a NIK in a text", .identityNumber("--note", masked: "33**********0001")),
    SpokenFailure(
      "a NIK in an account's name", .identityNumberInAccount(masked: "33**********0001")),
    SpokenFailure(
      "a NIK on a line that cannot be read", .identityNumberOnLine(masked: "33**********0001")),
    SpokenFailure("a time outside the calendar", .timeOutOfRange("--at")),
    SpokenFailure("an earlier time without a reason, by the line alone", .reasonMissingForTime()),
    SpokenFailure("a date outside the calendar", .dateOutOfRange()),
    SpokenFailure(
      "no list of arguments",
      Failure(
        .usage, kind: "usage", UsageError.noArguments.sentence,
        remedy: Program.tree.remedy(for: .noArguments, in: []))),
    SpokenFailure(
      "a variable that is not UTF-8",
      .unreadableVariable(
        World.UnreadableVariable(name: "SOPCTL_DATA", printable: "/srv/caf\\xE9"))),
    SpokenFailure(
      "a path that a shell would have replaced",
      .literalTilde("~/sop", of: "--data", home: "/home/budi")),
    SpokenFailure(
      "such a path, without a home folder", .literalTilde("~", of: "$SOPCTL_DATA", home: nil)),
    SpokenFailure(
      "such a path, with a home folder that is no path from the root",
      .literalTilde("~/sop", of: "--data", home: "a b")),
    SpokenFailure(
      "a name that begins with a tilde",
      .literalTilde("~$laporan.docx", of: "--attach", home: "/home/budi")),
    SpokenFailure("a home folder that is no path from the root", .relativeHome("rumah")),
    SpokenFailure("monitoring that would record", .nagiosAlone),
    SpokenFailure("the book's own lines as JSON", .rawAndJSON),
  ]

  /// What cannot be printed, or only in part.
  static let printing = [
    SpokenFailure("an answer that cannot be printed", .unprintable(ENOSPC)),
    SpokenFailure(
      "an entry whose answer cannot be printed", .recordedButNotPrinted(214...214, errno: ENOSPC)),
    SpokenFailure(
      "entries whose answer cannot be printed", .recordedButNotPrinted(214...216, errno: EIO)),
    SpokenFailure(
      "an entry of a folder that was given, whose answer cannot be printed",
      .recordedButNotPrinted(214...214, errno: ENOSPC, in: "/srv/sop lama")),
    SpokenFailure("lines of the book that cannot be shown", .unreadableLines(2)),
    SpokenFailure("a book that ends earlier", .bookEndsEarlier(than: 214, at: 12)),
    SpokenFailure(
      "a period before the book",
      .beforeBook(
        Period(.monthly, containing: Day("2026-10-01") ?? .first),
        begins: ZonedMoment("2026-11-20T09:00:00+07:00")?.moment ?? .earliest, continues: nil,
        in: Zone(TestWorld.westIndonesia))),
    SpokenFailure(
      "a period before a book that continues another",
      .beforeBook(
        Period(.monthly, containing: Day("2026-10-01") ?? .first),
        begins: ZonedMoment("2026-11-20T09:00:00+07:00")?.moment ?? .earliest,
        continues: AgendaHeader.Continuation(no: 214, seal: .zero),
        in: Zone(TestWorld.westIndonesia))),
  ]
}
