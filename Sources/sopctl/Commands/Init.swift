import CommandLineKit
import SOPCore
import SOPStore

/// Makes an office's folder.
struct Init: Action {
  var mode: ModeWord?
  var group: String?
  /// The office's name, for the book's first line.
  var name: String?
  /// The folder of an older book that the new one continues.
  var older: String?
  var isDryRun: Bool

  func run(in session: Session) throws(Failure) {
    var access = try access()
    _ = try FreeText.checked(name, of: "--name")
    if name?.unicodeScalars.contains(where: \.isInvisible) == true {
      throw .invisibleText("--name")
    }
    let office = try session.office(isWriting: true)
    // With a roster, the office can be one that only the program reaches.
    if access?.group != nil { access?.protectsKeptFiles = office.settings.roster.isKept }
    let older = try olderBook(before: office.folder, in: session)
    if let share = session.share(of: office.folder) { session.remark(share.message.text) }
    if office.folder.hasBook {
      try requireSameName(in: office.folder)
      if older != nil { throw .bookInTheWay(office.folder.book) }
    }
    guard !office.folder.hasBook, let made = try open(office, access, older?.book, session.world)
    else {
      // Somebody else may have made it meanwhile.
      try requireSameName(in: office.folder)
      try session.printLine(.bookExists(office.folder.book))
      if !isDryRun { session.remember(office.folder) }
      return try printUpkeep(of: office, session)
    }
    if !isDryRun { session.remember(office.folder) }
    try session.printLines(made.lines(width: session.width, in: session.language))
    try printUpkeep(of: office, session)
    guard let older else { return }
    let continued = ContinuedBook(book: older.book, folder: older.folder, newFolder: made.path)
    try session.printLines(continued.lines(width: session.width, in: session.language))
  }

  /// Holds that the book there is has the name that was given, if one was.
  private func requireSameName(in folder: OfficeFolder) throws(Failure) {
    guard let name else { return }
    guard let header = try folder.bookHeader() else {
      // What cannot be read as a header is told as what it is.
      _ = try orFail(AgendaReader(folder.book).docket())
      throw Failure(.damaged(path: folder.book, line: 1, fault: .noHeader))
    }
    if header.office != OfficeName.tidy(name) {
      throw .otherName(name, inBook: header.office, file: folder.book)
    }
  }

  /// Makes the office, or tells what would be made.
  private func open(
    _ office: Office, _ access: OfficeAccess?, _ older: OlderBook?, _ world: World
  ) throws(Failure) -> NewOffice? {
    let book = try NewBook(of: office, named: name, continuing: older, in: world)
    return try isDryRun
      ? plan(office.folder, access, book) : make(office.folder, access, book, continues: older?.end)
  }

  private func printUpkeep(of office: Office, _ session: Session) throws(Failure) {
    let program = session.world.program
    let upkeep = OfficeUpkeep(path: office.folder.absolutePath, program: program)
    let closing = try orFail(OfficeClosing(of: office.folder, office.settings.roster, in: session))
    let steps = upkeep.steps + (closing?.steps ?? [])
    try session.printLines(steps.lines(width: session.width, in: session.language))
  }

  private func olderBook(
    before new: OfficeFolder, in session: Session
  ) throws(Failure) -> (book: OlderBook, folder: OfficeFolder)? {
    guard let older else { return nil }
    let folder = OfficeFolder(path: try session.path(older, of: "--continue"))
    if new.isWithin(folder) { throw .continuesItself(folder) }
    do throws(FileFault) {
      return (try OlderBook(in: folder), folder)
    } catch .notFound {
      throw .noOlderBook(folder)
    } catch .damaged {
      throw .olderBookUnsound(folder)
    } catch {
      throw Failure(error)
    }
  }

  private func access() throws(Failure) -> OfficeAccess? {
    guard let group else { return mode.map { OfficeAccess(book: $0.bits, group: nil) } }
    guard let known = UserGroup(named: group) else { throw .unknownGroup(group) }
    return OfficeAccess(book: mode?.bits ?? 0o660, group: known)
  }

  /// What would be made, as far as it can be known without trying.
  private func plan(
    _ folder: OfficeFolder, _ access: OfficeAccess?, _ book: NewBook
  ) throws(Failure) -> NewOffice {
    if access != nil, FilePath.isFolder(folder.path) {
      try orFail(folder.requireOwnContents()) { Failure(making: $0) }
    }
    return NewOffice(
      path: folder.absolutePath, hasNewSettings: !FilePath.exists(folder.settings),
      isNamed: book.name != nil, isPlanned: true)
  }

  /// Makes the folder, and last of all the book: a folder that has one is complete.
  ///
  /// - Returns: `nil` where somebody else made a book meanwhile.
  private func make(
    _ folder: OfficeFolder, _ access: OfficeAccess?, _ book: NewBook,
    continues end: AgendaHeader.Continuation?
  ) throws(Failure) -> NewOffice? {
    try orFail(folder.make(access: access)) { Failure(making: $0) }
    return try orFail(fill(folder, access, book, continues: end))
  }

  private func fill(
    _ folder: OfficeFolder, _ access: OfficeAccess?, _ book: NewBook,
    continues end: AgendaHeader.Continuation?
  ) throws(FileFault) -> NewOffice? {
    let hasNewSettings = try WholeFile.write(
      SettingsExample.inert(named: book.name), to: folder.settings, mode: access?.settings,
      presence: .keep)
    try WholeFile.write(
      SettingsExample.complete, to: FilePath.join(folder.path, "kantor.contoh.json"),
      mode: access?.settings, presence: .keep)
    try WholeFile.write(
      BundledDefinitions.settingsSchema, to: FilePath.join(folder.path, "kantor.schema.json"),
      mode: access?.settings, presence: .keep)
    let isNew = try AgendaFile.create(
      at: folder.book, office: book.name, opened: book.opened, continues: end,
      mode: access?.book ?? 0o644)
    guard isNew else { return nil }
    return NewOffice(
      path: folder.absolutePath, hasNewSettings: hasNewSettings, isNamed: book.name != nil)
  }
}
