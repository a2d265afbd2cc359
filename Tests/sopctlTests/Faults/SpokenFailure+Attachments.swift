import Glibc
import SOPStore

@testable import sopctl

extension SpokenFailure {
  /// Evidence that cannot be kept.
  static let attachments = [
    SpokenFailure(
      "evidence that is no plain file", Failure(attaching: .unfit(path: "-foto"))),
    SpokenFailure(
      "evidence that is being written", Failure(attaching: .changing(path: "rekaman.mp4"))),
    SpokenFailure(
      "evidence that was changed", Failure(attaching: .occupied(path: "/srv/sop/lampiran/ab.jpg"))),
    SpokenFailure(
      "evidence on a full disk",
      Failure(attaching: .file(.failed(.write, path: "/srv/sop/lampiran", errno: ENOSPC)))),
    SpokenFailure(
      "a NIK in a file's name", .identityNumberInFileName(masked: "33**********0001")),
  ]
}
