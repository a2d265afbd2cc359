import Glibc
import SOPStore

@testable import sopctl

extension SpokenFailure {
  private static let folder = OfficeFolder(path: "/srv/sop lama")

  /// Office folders that cannot be used, made or continued.
  static let folders = [
    SpokenFailure(
      "a link in a folder's place", Failure(.notFolder(path: "/srv/sop/lampiran"))),
    SpokenFailure(
      "a folder of another group",
      .folderClosed(folder, group: "dukcapil", account: "budi", hasMembers: true)),
    SpokenFailure(
      "a folder for the program alone",
      .folderClosed(folder, group: "dukcapil", account: "budi", hasMembers: false)),
    SpokenFailure(
      "an account that no list has", .accountNotListed(folder, account: "budi")),
    SpokenFailure("lists that cannot be read", .listsUnreadable(folder)),
    SpokenFailure(
      "a folder that others could exchange", .folderExposed(folder, by: "/srv", group: "dukcapil")),
    SpokenFailure(
      "a book that would continue itself", .continuesItself(folder)),
    SpokenFailure(
      "no book to continue", .noOlderBook(folder)),
    SpokenFailure(
      "a book that cannot be continued", .olderBookUnsound(folder)),
    SpokenFailure("a group that is none", .unknownGroup("tidak-ada")),
    SpokenFailure(
      "a folder that holds other things",
      Failure(making: .foreignContents(path: "/srv", names: ["ftp", "git", "surat", "www"]))),
    SpokenFailure(
      "a folder that cannot be given to the group",
      Failure(making: .groupNotGiven(path: "/srv/sop", group: "dukcapil", errno: EPERM))),
    SpokenFailure("hours without a zone", .zoneMissing("/srv/sop/kantor.json")),
    SpokenFailure("a zone that is not known", .unusableZone(.unknown("Asia/Jakrta"))),
    SpokenFailure("a zone that cannot be written", .unusableZone(.unwritable("WIB-19"))),
    SpokenFailure(
      "a name that is not the one of kantor.json",
      .otherName("DINAS PENDIDIKAN", inSettings: "DINAS KESEHATAN", file: "/srv/sop/kantor.json")),
    SpokenFailure(
      "a name that is not the one of the book",
      .otherName(
        "DINAS PENDIDIKAN", inBook: "DINAS KESEHATAN", file: "/srv/sop/buku-agenda.txt")),
    SpokenFailure(
      "a name for a book that has none",
      .otherName("DINAS PENDIDIKAN", inBook: nil, file: "/srv/sop/buku-agenda.txt")),
    SpokenFailure(
      "a book in the way", .bookInTheWay("/srv/sop/buku-agenda.txt")),
  ]
}
