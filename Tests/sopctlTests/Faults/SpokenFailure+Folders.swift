import SOPStore

@testable import sopctl

extension SpokenFailure {
  private static let folder = OfficeFolder(path: "/srv/sop lama")

  /// Office folders that cannot be used, made or continued.
  static let folders = [
    SpokenFailure(
      "a link in a folder's place", Failure(.notFolder(path: "/srv/sop/lampiran")), .notRecorded,
      id: "/srv/sop/lampiran bukan folder milik kantor, melainkan tautan atau berkas.",
      "Letakkan foldernya sendiri di situ. Untuk melihatnya: ls -ld /srv/sop/lampiran",
      en: "/srv/sop/lampiran is not a folder of the office, but a link or a file.",
      "Put the folder itself there. To see what it is: ls -ld /srv/sop/lampiran"),
    SpokenFailure(
      "a folder of another group", .folderClosed(folder, group: "dukcapil", account: "budi"),
      .notRecorded,
      id:
        "Akun budi tidak boleh memakai folder kantor /srv/sop lama, yang milik grup dukcapil.",
      "Minta administrator memasukkannya ke grup itu, lalu masuk lagi: usermod -aG dukcapil budi",
      en:
        "The account budi may not use the office's folder /srv/sop lama, which belongs to the group dukcapil.",
      "Ask the administrator to add it to the group, then log in anew: usermod -aG dukcapil budi"),
    SpokenFailure(
      "a book that would continue itself", .continuesItself(folder), .usage,
      id: "Folder baru tidak boleh folder lama itu sendiri atau di dalamnya: /srv/sop lama.",
      "Sebutkan folder lain dengan --data, atau pindahkan dahulu yang lama.",
      en: "The new folder must not be the old one, nor stand in it: /srv/sop lama.",
      "Name another folder with --data, or move the old one away first."),
    SpokenFailure(
      "no book to continue", .noOlderBook(folder), .notFound,
      id: "Tidak ada Buku Agenda di /srv/sop lama untuk dilanjutkan.",
      #"Sebutkan folder buku yang lama, dan pastikan terpasang: ls -l "/srv/sop lama""#,
      en: "There is no book in /srv/sop lama to continue.",
      #"Name the old book's folder, and see that it is mounted: ls -l "/srv/sop lama""#),
    SpokenFailure(
      "a book that cannot be continued", .olderBookUnsound(folder), .damaged,
      id: "Buku Agenda di /srv/sop lama tidak dapat dilanjutkan: baris pertamanya tidak benar.",
      #"Kembalikan dari cadangan. Lihat selengkapnya: sopctl verify --data "/srv/sop lama""#,
      en: "The book in /srv/sop lama cannot be continued: its first line is not sound.",
      #"Bring it back from a backup. See all of it: sopctl verify --data "/srv/sop lama""#),
    SpokenFailure(
      "a book in the way", .bookInTheWay("/srv/sop/buku-agenda.txt"), .notRecorded,
      id: "Buku Agenda sudah ada, tidak ada yang diubah: /srv/sop/buku-agenda.txt",
      "Sebutkan folder tanpa buku dengan --data.",
      en: "There is a Buku Agenda already, nothing was changed: /srv/sop/buku-agenda.txt",
      "Name a folder without a book with --data."),
  ]
}
