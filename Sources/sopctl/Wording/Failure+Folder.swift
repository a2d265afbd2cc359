import CommandLineKit
import SOPStore

extension Failure {
  /// Nothing says where the office's folder is.
  static var noHome: Failure {
    Failure(
      .notFound, kind: "noHome",
      Text(
        "Where the office's folder is cannot be known: this account has no home folder.",
        id: "Letak folder kantor tidak diketahui: akun ini tidak mempunyai folder rumah."),
      remedy: Text(
        "Say where it is with --data DIR, or with $SOPCTL_DATA.",
        id: "Sebutkan letaknya dengan --data DIR, atau dengan $SOPCTL_DATA."))
  }

  /// The folder has no book.
  ///
  /// Only in the home's default is that how things begin; elsewhere the folder may be a share that is not
  /// mounted, and a second, invisible book must not come about.
  ///
  /// - Parameter others: the folders in which this account has worked, where one of them may be meant instead.
  static func noBook(_ folder: OfficeFolder, but others: OtherOffices = .none) -> Failure {
    if !others.isEmpty { return bookElsewhere(than: folder, in: others) }
    if folder.isHomeDefault {
      return Failure(
        .notFound, kind: "noBook",
        Text(
          "No run has been started yet: there is no book in \(folder.path.visible).",
          id: "Belum ada run yang dimulai: belum ada Buku Agenda di \(folder.path.visible)."
        ),
        remedy: Text(
          "Choose one from sopctl list, then start it: sopctl start KODE --as ROLE",
          id: "Pilih dari sopctl list, lalu mulai: sopctl start KODE --as PERAN"))
    }
    let command = "sopctl init --data \(folder.path.shellWord)"
    return Failure(
      .notFound, kind: "noBook",
      Text(
        "There is no book in \(folder.path.visible).",
        id: "Tidak ada Buku Agenda di \(folder.path.visible)."),
      remedy: Text(
        "If there should be one, see that the folder is mounted. For a new office: \(command)",
        id: "Bila seharusnya ada, pastikan foldernya terpasang. Untuk kantor baru: \(command)"))
  }

  private static func bookElsewhere(
    than folder: OfficeFolder, in others: OtherOffices
  ) -> Failure {
    let home = folder.path.visible
    guard let latest = others.open.first else { return allGone(besides: folder, others) }
    let (open, gone) = (names(others.open), names(others.gone))
    let setting = "export SOPCTL_DATA=\(latest.shellWord)"
    let found = Text(
      "There is no book in \(home), but this account has worked in \(open).",
      id: "Tidak ada Buku Agenda di \(home), tetapi akun ini pernah bekerja di \(open).")
    let lost = Text(
      "No book is left in \(gone).", id: "Di \(gone) tidak ada lagi Buku Agenda.")
    return Failure(
      .notFound, kind: "noBook", others.gone.isEmpty ? found : found + lost,
      remedy: Text(
        "To work there: \(setting) (or --data). For a new book here, on purpose: sopctl init",
        id:
          "Untuk bekerja di sana: \(setting) (atau --data). Bila memang ingin buku baru di sini: sopctl init"
      ))
  }

  /// A share that is not mounted must not become a second book.
  private static func allGone(
    besides folder: OfficeFolder, _ others: OtherOffices
  ) -> Failure {
    let (home, gone, list) = (folder.path.visible, names(others.gone), others.list.visible)
    return Failure(
      .notFound, kind: "noBook",
      Text(
        "There is no book in \(home), and none is left where this account has worked: \(gone).",
        id:
          "Tidak ada Buku Agenda di \(home), dan tidak ada lagi di tempat akun ini pernah bekerja: \(gone)."
      ),
      remedy: Text(
        "See that the folder is mounted. If it is gone for good, delete its line in \(list), or open a book here on purpose: sopctl init",
        id:
          "Pastikan foldernya terpasang. Bila memang sudah tidak ada, hapus barisnya di \(list), atau buka buku di sini dengan sengaja: sopctl init"
      ))
  }

  /// The first of some folders: the latest are enough. A path is told whole, so that it can be pasted.
  private static func names(_ folders: [String]) -> String {
    let latest = folders.prefix(3).map(\.visible).joined(separator: ", ")
    return folders.count > 3 ? "\(latest) (+\(folders.count - 3))" : latest
  }

  /// A first start in a home folder that is not the account's own.
  static func homeOfAnother(_ folder: OfficeFolder, owner: String) -> Failure {
    Failure(
      .notRecorded, kind: "homeOfAnother",
      Text(
        "There is no book in \(folder.path.visible), and that home folder belongs to the account \(owner.visible): none is opened there by itself.",
        id:
          "Tidak ada Buku Agenda di \(folder.path.visible), dan folder rumah itu milik akun \(owner.visible): buku tidak dibuka di sana dengan sendirinya."
      ),
      remedy: Text(
        "Work as that account, with a home of your own (sudo -H), or in the office's folder with --data DIR. For a book there, on purpose: sopctl init",
        id:
          "Bekerjalah dengan akun itu, dengan rumah sendiri (sudo -H), atau di folder kantor dengan --data DIR. Bila memang ingin buku di sana: sopctl init"
      ))
  }

  // MARK: - Continuing an older book

  /// A book cannot continue itself, and an older folder is only read.
  static func continuesItself(_ folder: OfficeFolder) -> Failure {
    Failure(
      .usage, kind: "continuesItself",
      Text(
        "The new folder must not be the old one, nor stand in it: \(folder.path.visible).",
        id:
          "Folder baru tidak boleh folder lama itu sendiri atau di dalamnya: \(folder.path.visible)."
      ),
      remedy: Text(
        "Name another folder with --data, or move the old one away first.",
        id: "Sebutkan folder lain dengan --data, atau pindahkan dahulu yang lama."))
  }

  static func noOlderBook(_ folder: OfficeFolder) -> Failure {
    Failure(
      .notFound, kind: "noOlderBook",
      Text(
        "There is no book in \(folder.path.visible) to continue.",
        id: "Tidak ada Buku Agenda di \(folder.path.visible) untuk dilanjutkan."),
      remedy: Text(
        "Name the old book's folder, and see that it is mounted: ls -l \(folder.path.shellWord)",
        id:
          "Sebutkan folder buku yang lama, dan pastikan terpasang: ls -l \(folder.path.shellWord)"
      ))
  }

  /// Not even the header of the older book is sound.
  static func olderBookUnsound(_ folder: OfficeFolder) -> Failure {
    let command = "sopctl verify --data \(folder.path.shellWord)"
    return Failure(
      .damaged, kind: "olderBookUnsound",
      Text(
        "The book in \(folder.path.visible) cannot be continued: its first line is not sound.",
        id:
          "Buku Agenda di \(folder.path.visible) tidak dapat dilanjutkan: baris pertamanya tidak benar."
      ),
      remedy: Text(
        "Bring it back from a backup. See all of it: \(command)",
        id: "Kembalikan dari cadangan. Lihat selengkapnya: \(command)"))
  }

  /// Where a book exists, none is made to continue another.
  static func bookInTheWay(_ path: String) -> Failure {
    Failure(
      .notRecorded, kind: "bookExists",
      Text(
        "There is a Buku Agenda already, nothing was changed: \(path.visible)",
        id: "Buku Agenda sudah ada, tidak ada yang diubah: \(path.visible)"),
      remedy: Text(
        "Name a folder without a book with --data.",
        id: "Sebutkan folder tanpa buku dengan --data."))
  }
}
