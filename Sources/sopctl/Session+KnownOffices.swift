import CommandLineKit
import SOPStore

// Which offices an account has worked in, so that a lost $SOPCTL_DATA opens no second book.

extension Session {
  private var knownOffices: KnownOffices? {
    .located(environment: world.environment, home: world.account.home)
  }

  /// The folders in which this account has worked, the latest first, where no book is in the home's default and
  /// nobody said which one is meant.
  func offices(insteadOf folder: OfficeFolder) -> [String] {
    guard folder.isHomeDefault, !folder.hasBook else { return [] }
    return knownOffices?.folders(besides: folder) ?? []
  }

  /// Notes the folder in which something was made or recorded, and says so the first time.
  ///
  /// The home's default needs no note: it is what is found without one.
  func remember(_ folder: OfficeFolder) {
    let home = OfficeFolder.homeDefault(environment: world.environment, home: world.account.home)
    guard !folder.isHomeDefault, folder.absolutePath != home?.absolutePath,
      let known = knownOffices, known.add(folder.absolutePath)
    else { return }
    let (office, file) = (folder.absolutePath.visible, shownPath(known.path).visible)
    remark(
      Text(
        "Noted in \(file): this account works in \(office). So start opens no book at home by itself.",
        id:
          "Dicatat di \(file): akun ini bekerja di \(office). Maka start tidak membuka buku di rumah dengan sendirinya."
      ))
  }
}

extension Office {
  /// Holds that a first start opens no book at home where this account has worked in another folder.
  func requireBookMeant() throws(Failure) {
    if !others.isEmpty { throw .noBook(folder, but: others) }
  }
}
