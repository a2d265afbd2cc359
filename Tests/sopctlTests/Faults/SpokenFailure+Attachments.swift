import Glibc
import SOPStore

@testable import sopctl

extension SpokenFailure {
  /// Evidence that cannot be kept.
  static let attachments = [
    SpokenFailure(
      "evidence that is no plain file", Failure(.unfit(path: "-foto")), .notRecorded,
      id:
        "-foto tidak dapat dilampirkan, tidak ada yang dicatat: itu tautan, folder atau perangkat.",
      "Lampirkan berkasnya sendiri. Untuk melihatnya: ls -ld ./-foto",
      en: "-foto cannot be attached, nothing was recorded: it is a link, a folder or a device.",
      "Attach the file itself. To see what it is: ls -ld ./-foto"),
    SpokenFailure(
      "evidence that is being written", Failure(.changing(path: "rekaman.mp4")), .notRecorded,
      id: "rekaman.mp4 berubah selagi dibaca, tidak ada yang dicatat.",
      "Tunggu sampai berkas itu selesai ditulis, lalu ulangi.",
      en: "rekaman.mp4 changed while it was read, nothing was recorded.",
      "Wait until whoever writes it has finished, then do it again."),
    SpokenFailure(
      "evidence that was changed", Failure(.occupied(path: "/srv/sop/lampiran/ab.jpg")), .damaged,
      id: "/srv/sop/lampiran/ab.jpg rusak, tidak ada yang dicatat: isinya tidak sesuai namanya.",
      "Kembalikan lampiran/ab.jpg dari cadangan, lalu periksa: sopctl verify",
      en:
        "/srv/sop/lampiran/ab.jpg is damaged, nothing was recorded: its content is not what its name says.",
      "Bring lampiran/ab.jpg back from a backup, then check: sopctl verify"),
    SpokenFailure(
      "evidence on a full disk",
      Failure(AttachmentFault.file(.failed(.write, path: "/srv/sop/lampiran", errno: ENOSPC))),
      .notRecorded,
      id: "/srv/sop/lampiran tidak dapat ditulis: ruang penyimpanan penuh.",
      "Kosongkan ruang, lalu ulangi. Untuk melihat sisanya: df -h /srv/sop/lampiran",
      en: "/srv/sop/lampiran could not be written: the disk is full.",
      "Make room, then do it again. To see how much there is: df -h /srv/sop/lampiran"),
    SpokenFailure(
      "a NIK in a file's name", .identityNumberInFileName(masked: "33**********0001"), .usage,
      id: "Nama berkas pada --attach memuat angka yang tampaknya NIK; NIK tidak boleh masuk buku.",
      "Beri berkas itu nama lain, misalnya dengan angka tersamar: 33**********0001",
      en:
        "The name of a file at --attach holds what looks like a NIK, which must not enter the book.",
      "Give the file another name, for instance with the number masked: 33**********0001"),
  ]
}
