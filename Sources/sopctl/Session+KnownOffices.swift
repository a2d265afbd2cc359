import CommandLineKit
import SOPStore

// Which offices an account has worked in, so that a lost $SOPCTL_DATA opens no second book, and no other book is
// written in without a word.

extension Session {
  private var knownOffices: KnownOffices? { KnownOffices(home: world.account.home) }

  /// What is found without any variable: it needs no note.
  private var plainHome: OfficeFolder? { .plainHomeDefault(home: world.account.home) }

  /// The folders in which this account has worked, where no book is in the home's default and nobody said which one
  /// is meant.
  func offices(insteadOf folder: OfficeFolder) -> OtherOffices {
    guard folder.isHomeDefault, !folder.hasBook, let known = knownOffices else { return .none }
    var paths = known.folders
    if let home = plainHome, home.hasBook, !paths.contains(home.absolutePath) {
      paths.append(home.absolutePath)
    }
    let own = folder.absolutePath
    var others = OtherOffices(list: shownPath(known.path))
    for path in paths where path != own {
      if OfficeFolder(path: path).hasBook {
        others.open.append(path)
      } else {
        others.gone.append(path)
      }
    }
    return others
  }

  /// Says which book is written in, where nobody named it and this account has last worked in another.
  func remarkOnHome(_ folder: OfficeFolder) {
    guard folder.isHomeDefault, folder.hasBook, let latest = knownOffices?.folders.first,
      latest != folder.absolutePath
    else { return }
    let home = shownPath(folder.path).visible
    let setting = "export SOPCTL_DATA=\(ShellWord.path(latest))"
    remark(
      Text(
        "Note: no folder was named, so this is the book at home, \(home); this account has last worked in \(latest.visible). To work there: \(setting)",
        id:
          "Perhatian: folder tidak disebut, maka ini buku di rumah, \(home); terakhir akun ini bekerja di \(latest.visible). Untuk bekerja di sana: \(setting)"
      ))
  }

  /// Notes the folder in which something was made or recorded, and says so the first time.
  func remember(_ folder: OfficeFolder) {
    guard let known = knownOffices else { return }
    let path = folder.absolutePath
    let isPlain = path == plainHome?.absolutePath
    if isPlain, known.folders.isEmpty { return }
    guard known.note(path), !isPlain else { return }
    let (office, file) = (path.visible, shownPath(known.path).visible)
    remark(
      Text(
        "Noted in \(file): this account works in \(office).",
        id: "Dicatat di \(file): akun ini bekerja di \(office).") + whatHolds(besides: path))
  }

  /// What a command that names no folder does from now on.
  private func whatHolds(besides path: String) -> Text {
    let home = OfficeFolder.homeDefault(environment: world.environment, home: world.account.home)
    guard let home, home.hasBook, home.absolutePath != path else {
      return Text(
        "So start opens no other book by itself.",
        id: "Maka start tidak membuka buku lain dengan sendirinya.")
    }
    let place = shownPath(home.path).visible
    return Text(
      "Where no folder is named, the book at home is still used: \(place)",
      id: "Bila folder tidak disebut, yang dipakai tetap buku di rumah: \(place)")
  }

  /// Holds that a first start opens no book at home where this account has worked in another folder, and none in
  /// the home of somebody else.
  func requireBookMeant(_ office: Office) throws(Failure) {
    if !office.others.isEmpty { throw .noBook(office.folder, but: office.others) }
    if !office.folder.hasBook, let owner = otherOwner(of: office.folder) {
      throw .homeOfAnother(office.folder, owner: owner)
    }
  }

  /// Whether a first start makes the folder by itself.
  func isMadeByStart(_ folder: OfficeFolder) -> Bool {
    folder.isHomeDefault && otherOwner(of: folder) == nil
  }

  private func otherOwner(of folder: OfficeFolder) -> String? {
    guard folder.isHomeDefault else { return nil }
    return OfficeFolder.otherOwnerOfHome(environment: world.environment, home: world.account.home)
  }
}
