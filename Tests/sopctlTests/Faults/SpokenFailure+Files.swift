import Glibc
import SOPStore

@testable import SOPCore
@testable import sopctl

extension SpokenFailure {
  /// Faults of files and of the disk.
  static let files = [
    SpokenFailure(
      "a missing file", Failure(.notFound(path: "/srv/x.json")), .notFound,
      id: "Tidak ada berkas /srv/x.json.", "Periksa nama dan foldernya.",
      en: "There is no file /srv/x.json.", "Check the name, and the folder."),
    SpokenFailure(
      "no permission", Failure(.failed(.open, path: "/srv/sop/kantor.json", errno: EACCES)),
      .notRecorded, id: "/srv/sop/kantor.json tidak dapat dibuka: tidak ada izin.",
      "Minta izin kepada administrator. Untuk melihat izinnya: ls -ld /srv/sop/kantor.json",
      en: "/srv/sop/kantor.json could not be opened: no permission.",
      "Ask the administrator for permission. To see who has it: ls -ld /srv/sop/kantor.json"),
    SpokenFailure(
      "a damaged disk", Failure(.failed(.read, path: "/srv/sop/kantor.json", errno: EIO)),
      .notRecorded,
      id: "/srv/sop/kantor.json tidak dapat dibaca: penyimpanan melaporkan kerusakan.",
      "Beri tahu administrator, dan simpan salinan folder itu di tempat lain.",
      en: "/srv/sop/kantor.json could not be read: the disk reports an error.",
      "Tell the administrator, and keep a copy of the folder elsewhere."),
    SpokenFailure(
      "another error of the system", Failure(.failed(.list, path: "/srv/sop/sops", errno: EMFILE)),
      .notRecorded, id: "/srv/sop/sops tidak dapat dilihat isinya: Too many open files.",
      "Untuk melihat berkasnya: ls -ld /srv/sop/sops",
      en: "/srv/sop/sops could not be listed: Too many open files.",
      "To see the file: ls -ld /srv/sop/sops"),
    SpokenFailure(
      "a link in place of the file", Failure(.notPlain(path: "/srv/sop/buku-agenda.txt")),
      .notRecorded,
      id:
        "/srv/sop/buku-agenda.txt bukan berkas biasa dengan satu nama, melainkan tautan, folder atau perangkat.",
      "Letakkan berkasnya sendiri di situ. Untuk melihatnya: ls -ld /srv/sop/buku-agenda.txt",
      en:
        "/srv/sop/buku-agenda.txt is not a plain file with one name, but a link, a folder or a device.",
      "Put the file itself there. To see what it is: ls -ld /srv/sop/buku-agenda.txt"),
    SpokenFailure(
      "a file that is too large",
      Failure(.tooLarge(path: "/srv/sop/sops/x.json", limit: 1_048_576)), .notRecorded,
      id: "/srv/sop/sops/x.json lebih besar dari 1048576 byte.",
      "Periksa apakah berkasnya benar: ls -l /srv/sop/sops/x.json",
      en: "/srv/sop/sops/x.json is larger than 1048576 bytes.",
      "Check that it is the right file: ls -l /srv/sop/sops/x.json"),
    SpokenFailure(
      "a path that would move the cursor", Failure(.notPlain(path: "/srv/a b\u{1B}[2J'c")),
      .notRecorded,
      id:
        #"/srv/a b\u{1B}[2J'c bukan berkas biasa dengan satu nama, melainkan tautan, folder atau perangkat."#,
      #"Letakkan berkasnya sendiri di situ. Untuk melihatnya: ls -ld "/srv/a b\u{1B}[2J'c""#,
      en:
        #"/srv/a b\u{1B}[2J'c is not a plain file with one name, but a link, a folder or a device."#,
      #"Put the file itself there. To see what it is: ls -ld "/srv/a b\u{1B}[2J'c""#),
    SpokenFailure(
      "a busy book", Failure(.busy(path: "/srv/sop/buku-agenda.txt", holder: "sopctl (PID 4711)")),
      .busy,
      id:
        "Buku Agenda sedang dipakai, tidak ada yang dicatat: /srv/sop/buku-agenda.txt. Pemakainya: sopctl (PID 4711).",
      "Ulangi sebentar lagi.",
      en:
        "The book is in use, nothing was recorded: /srv/sop/buku-agenda.txt. It is held by sopctl (PID 4711).",
      "Do it again in a moment."),
    SpokenFailure(
      "a busy book whose user is unknown",
      Failure(.busy(path: "/srv/sop/buku-agenda.txt", holder: nil)), .busy,
      id: "Buku Agenda sedang dipakai, tidak ada yang dicatat: /srv/sop/buku-agenda.txt.",
      "Ulangi sebentar lagi.",
      en: "The book is in use, nothing was recorded: /srv/sop/buku-agenda.txt.",
      "Do it again in a moment."),
    SpokenFailure(
      "a line that cannot be read",
      Failure(
        .damaged(
          path: "/srv/sop/buku-agenda.txt", line: 17,
          fault: .line(LineFault(field: 2, kind: .unreadable)))), .damaged,
      id:
        "Buku Agenda rusak, tidak ada yang dicatat: /srv/sop/buku-agenda.txt, baris 17: bagian ke-2: ini tidak terbaca.",
      "Lihat selengkapnya: sopctl verify",
      en:
        "The book is damaged, nothing was recorded: /srv/sop/buku-agenda.txt, line 17: field 2: this cannot be read.",
      "See all of it: sopctl verify"),
    SpokenFailure(
      "a line that its paraf does not seal",
      Failure(.damaged(path: "/srv/sop/buku-agenda.txt", line: 214, fault: .seal)), .damaged,
      id:
        "Buku Agenda rusak, tidak ada yang dicatat: /srv/sop/buku-agenda.txt, baris 214: parafnya tidak cocok dengan isinya.",
      "Lihat selengkapnya: sopctl verify",
      en:
        "The book is damaged, nothing was recorded: /srv/sop/buku-agenda.txt, line 214: its paraf does not seal it.",
      "See all of it: sopctl verify"),
    SpokenFailure(
      "a book without a header",
      Failure(.damaged(path: "/srv/sop/buku-agenda.txt", line: 1, fault: .noHeader)), .damaged,
      id:
        "Buku Agenda rusak, tidak ada yang dicatat: /srv/sop/buku-agenda.txt, baris 1: baris pertama buku tidak ada.",
      "Lihat selengkapnya: sopctl verify",
      en:
        "The book is damaged, nothing was recorded: /srv/sop/buku-agenda.txt, line 1: the book's first line is missing.",
      "See all of it: sopctl verify"),
    SpokenFailure(
      "an entry that is too long", Failure(.entryTooLarge(bytes: 70_000)), .usage,
      id: "Entri itu akan memerlukan 70000 byte; buku menerima 65536. Tidak ada yang dicatat.",
      "Ringkas teksnya, atau lampirkan sebagai berkas: --attach FILE",
      en: "The entry would take 70000 bytes; the book allows 65536. Nothing was recorded.",
      "Shorten the texts, or attach them as a file: --attach FILE"),
    SpokenFailure(
      "a full disk", Failure(.notRecorded(path: "/srv/sop/buku-agenda.txt", errno: ENOSPC)),
      .notRecorded,
      id: "Tidak ada yang dicatat di /srv/sop/buku-agenda.txt: ruang penyimpanan penuh.",
      "Kosongkan ruang, lalu ulangi. Untuk melihat sisanya: df -h /srv/sop/buku-agenda.txt",
      en: "Nothing was recorded in /srv/sop/buku-agenda.txt: the disk is full.",
      "Make room, then do it again. To see how much there is: df -h /srv/sop/buku-agenda.txt"),
    SpokenFailure(
      "a share that is used up",
      Failure(.notRecorded(path: "/srv/sop/buku-agenda.txt", errno: EDQUOT)), .notRecorded,
      id: "Tidak ada yang dicatat di /srv/sop/buku-agenda.txt: jatah ruang penyimpanan habis.",
      "Kosongkan ruang, lalu ulangi. Untuk melihat sisanya: quota -s",
      en: "Nothing was recorded in /srv/sop/buku-agenda.txt: your share of the disk is used up.",
      "Make room, then do it again. To see how much there is: quota -s"),
    SpokenFailure(
      "a disk that can only be read",
      Failure(.notRecorded(path: "/srv/sop/buku-agenda.txt", errno: EROFS)), .notRecorded,
      id: "Tidak ada yang dicatat di /srv/sop/buku-agenda.txt: penyimpanan hanya dapat dibaca.",
      "Minta administrator membuatnya dapat ditulis. Untuk melihatnya: findmnt -T /srv/sop/buku-agenda.txt",
      en: "Nothing was recorded in /srv/sop/buku-agenda.txt: the disk can only be read.",
      "Ask the administrator to make it writable. To see how it is mounted: findmnt -T /srv/sop/buku-agenda.txt"
    ),
    SpokenFailure(
      "a book that may not be written",
      Failure(.notRecorded(path: "/srv/sop/buku-agenda.txt", errno: EACCES)), .notRecorded,
      id: "Tidak ada yang dicatat di /srv/sop/buku-agenda.txt: tidak ada izin.",
      "Minta izin kepada administrator. Untuk melihat izinnya: ls -ld /srv/sop/buku-agenda.txt",
      en: "Nothing was recorded in /srv/sop/buku-agenda.txt: no permission.",
      "Ask the administrator for permission. To see who has it: ls -ld /srv/sop/buku-agenda.txt"),
    SpokenFailure(
      "a limit on the size of files",
      Failure(.notRecorded(path: "/srv/sop/buku-agenda.txt", errno: EFBIG)), .notRecorded,
      id: "Tidak ada yang dicatat di /srv/sop/buku-agenda.txt: berkas akan menjadi terlalu besar.",
      "Minta administrator menaikkan batasnya. Untuk melihatnya: ulimit -f",
      en: "Nothing was recorded in /srv/sop/buku-agenda.txt: the file would become too large.",
      "Ask the administrator to lift the limit. To see it: ulimit -f"),
    SpokenFailure(
      "a disk that failed", Failure(.notRecorded(path: "/srv/sop/buku-agenda.txt", errno: EIO)),
      .notRecorded,
      id: "Tidak ada yang dicatat di /srv/sop/buku-agenda.txt: penyimpanan melaporkan kerusakan.",
      "Beri tahu administrator, dan simpan salinan folder itu di tempat lain.",
      en: "Nothing was recorded in /srv/sop/buku-agenda.txt: the disk reports an error.",
      "Tell the administrator, and keep a copy of the folder elsewhere."),
    SpokenFailure(
      "a disk that did not confirm an entry that can be read",
      Failure(.unconfirmed(path: "/srv/sop/buku-agenda.txt", nos: 214...214, errno: EIO)),
      .outcomeUnknown,
      id:
        "Penyimpanan tidak memastikan (penyimpanan melaporkan kerusakan): entri 000214 kini terbaca di /srv/sop/buku-agenda.txt, tetapi tidak dapat diketahui apakah akan tetap ada.",
      "Sebelum mengulangi, lihat yang tercatat: sopctl agenda --tail 5",
      en:
        "The disk did not confirm (the disk reports an error): entry 000214 can be read in /srv/sop/buku-agenda.txt now, but whether it stays there cannot be known.",
      "Before you do it again, look what stands there: sopctl agenda --tail 5"),
    SpokenFailure(
      "a book that was replaced while it was written to",
      Failure(.replaced(path: "/srv/sop/buku-agenda.txt", nos: 214...214)), .outcomeUnknown,
      id:
        "Ketika entri 000214 sedang dicatat, buku disingkirkan atau diganti berkas lain: /srv/sop/buku-agenda.txt.",
      "Sebelum mengulangi, lihat yang tercatat: sopctl agenda --tail 5",
      en:
        "While entry 000214 was being recorded, the book was taken away or another put in its place: /srv/sop/buku-agenda.txt.",
      "Before you do it again, look what stands there: sopctl agenda --tail 5"),
    SpokenFailure(
      "a disk that did not confirm one entry",
      Failure(.outcomeUnknown(path: "/srv/sop/buku-agenda.txt", nos: 214...214, errno: EIO)),
      .outcomeUnknown,
      id:
        "Penyimpanan tidak memastikan (penyimpanan melaporkan kerusakan): tidak dapat diketahui apakah entri 000214 tercatat di /srv/sop/buku-agenda.txt.",
      "Sebelum mengulangi, lihat yang tercatat: sopctl agenda --tail 5",
      en:
        "The disk did not confirm (the disk reports an error): whether entry 000214 was recorded in /srv/sop/buku-agenda.txt cannot be known.",
      "Before you do it again, look what stands there: sopctl agenda --tail 5"),
    SpokenFailure(
      "a disk that did not confirm several entries",
      Failure(.outcomeUnknown(path: "/srv/sop/buku-agenda.txt", nos: 214...216, errno: ENOSPC)),
      .outcomeUnknown,
      id:
        "Penyimpanan tidak memastikan (ruang penyimpanan penuh): tidak dapat diketahui apakah entri 000214 sampai 000216 tercatat di /srv/sop/buku-agenda.txt.",
      "Sebelum mengulangi, lihat yang tercatat: sopctl agenda --tail 5",
      en:
        "The disk did not confirm (the disk is full): whether any of the entries 000214 to 000216 was recorded in /srv/sop/buku-agenda.txt cannot be known.",
      "Before you do it again, look what stands there: sopctl agenda --tail 5"),
  ]
}
