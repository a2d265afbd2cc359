import Glibc
import SOPStore

@testable import SOPCore
@testable import sopctl

extension SpokenFailure {
  /// Faults of files and of the disk.
  static let files = [
    SpokenFailure(
      "a missing file", Failure(.notFound(path: "/srv/x.json"))),
    SpokenFailure(
      "no permission", Failure(.failed(.open, path: "/srv/sop/kantor.json", errno: EACCES))),
    SpokenFailure(
      "a damaged disk", Failure(.failed(.read, path: "/srv/sop/kantor.json", errno: EIO))),
    SpokenFailure(
      "a share without locks",
      Failure(.failed(.lock, path: "/srv/sop/buku-agenda.txt", errno: ENOLCK))),
    SpokenFailure(
      "another error of the system", Failure(.failed(.list, path: "/srv/sop/sops", errno: EMFILE))),
    SpokenFailure("an address space that is too small", .tooLittleAddressSpace(16 << 20)),
    SpokenFailure("an account that cannot be looked up", .accountUnknown("1000", EIO)),
    SpokenFailure(
      "no memory left", Failure(.failed(.read, path: "/srv/sop/kantor.json", errno: ENOMEM))),
    SpokenFailure(
      "a link in place of the file", Failure(.notPlain(path: "/srv/sop/buku-agenda.txt"))),
    SpokenFailure(
      "a book with a second name",
      Failure(.manyNames(path: "/srv/sop/buku-agenda.txt", count: 2))),
    SpokenFailure(
      "a file that is too large",
      Failure(.tooLarge(path: "/srv/sop/sops/x.json", limit: 1_048_576))),
    SpokenFailure(
      "a path that would move the cursor", Failure(.notPlain(path: "/srv/a b\u{1B}[2J'c"))),
    SpokenFailure(
      "a busy book", Failure(.busy(path: "/srv/sop/buku-agenda.txt", holder: "sopctl (PID 4711)"))),
    SpokenFailure(
      "a busy book whose user is unknown",
      Failure(.busy(path: "/srv/sop/buku-agenda.txt", holder: nil))),
    SpokenFailure(
      "a line that cannot be read",
      Failure(
        .damaged(
          path: "/srv/sop/buku-agenda.txt", line: 17,
          fault: .line(LineFault(field: 2, kind: .unreadable))))),
    SpokenFailure(
      "a line that its paraf does not seal",
      Failure(.damaged(path: "/srv/sop/buku-agenda.txt", line: 214, fault: .seal))),
    SpokenFailure(
      "a book without a header",
      Failure(.damaged(path: "/srv/sop/buku-agenda.txt", line: 1, fault: .noHeader))),
    SpokenFailure(
      "a line without an end, where something was to be recorded",
      Failure(
        .damaged(path: "/srv/sop/buku-agenda.txt", line: 215, fault: .endless), isWriting: true)),
    SpokenFailure(
      "an event of a newer sopctl",
      Failure(
        .newerFormat(
          path: "/srv/sop/buku-agenda.txt", line: 17, no: 16,
          fault: LineFault(field: 4, kind: .unknownEvent("serah"))))),
    SpokenFailure(
      "a header of a newer sopctl",
      Failure(
        .newerFormat(
          path: "/srv/sop/buku-agenda.txt", line: 1, no: nil,
          fault: LineFault(field: 1, kind: .unknownVersion("v2"))))),
    SpokenFailure(
      "an event of a newer sopctl, where something was to be recorded",
      Failure(
        .newerFormat(
          path: "/srv/sop/buku-agenda.txt", line: 17, no: 16,
          fault: LineFault(field: 4, kind: .unknownEvent("serah"))), isWriting: true)),
    SpokenFailure(
      "a damaged line, where something was to be recorded",
      Failure(
        .damaged(path: "/srv/sop/buku-agenda.txt", line: 214, fault: .seal), isWriting: true)),
    SpokenFailure("lines of a newer sopctl", .newerLines(3)),
    SpokenFailure(
      "an entry that is too long", Failure(.entryTooLarge(bytes: 70_000))),
    SpokenFailure("an entry that cannot be read again", Failure(.unreadableEntry(no: 214))),
    SpokenFailure(
      "a full disk", Failure(.notRecorded(path: "/srv/sop/buku-agenda.txt", errno: ENOSPC))),
    SpokenFailure(
      "a share that is used up",
      Failure(.notRecorded(path: "/srv/sop/buku-agenda.txt", errno: EDQUOT))),
    SpokenFailure(
      "a disk that can only be read",
      Failure(.notRecorded(path: "/srv/sop/buku-agenda.txt", errno: EROFS))),
    SpokenFailure(
      "a book that may not be written",
      Failure(.notRecorded(path: "/srv/sop/buku-agenda.txt", errno: EACCES))),
    SpokenFailure(
      "a limit on the size of files",
      Failure(.notRecorded(path: "/srv/sop/buku-agenda.txt", errno: EFBIG))),
    SpokenFailure(
      "a disk that failed", Failure(.notRecorded(path: "/srv/sop/buku-agenda.txt", errno: EIO))),
    SpokenFailure(
      "a disk that did not confirm an entry that can be read",
      Failure(.unconfirmed(path: "/srv/sop/buku-agenda.txt", nos: 214...214, errno: EIO))),
    SpokenFailure(
      "a book that was replaced while it was written to",
      Failure(.replaced(path: "/srv/sop/buku-agenda.txt", nos: 214...214))),
    SpokenFailure(
      "a disk that did not confirm one entry",
      Failure(.outcomeUnknown(path: "/srv/sop/buku-agenda.txt", nos: 214...214, errno: EIO))),
    SpokenFailure(
      "a disk that did not confirm several entries",
      Failure(.outcomeUnknown(path: "/srv/sop/buku-agenda.txt", nos: 214...216, errno: ENOSPC))),
  ]
}
