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
  static func noBook(_ folder: OfficeFolder) -> Failure {
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
}
