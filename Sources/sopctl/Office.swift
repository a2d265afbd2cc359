import SOPCore
import SOPStore

/// An office as a command finds it: its folder, its settings, and the SOPs that it can run.
struct Office: Sendable {
  let folder: OfficeFolder
  let settings: OfficeSettings
  /// Whether there is a `kantor.json` that could not be read, so that `settings` says nothing of what it asks for.
  var lacksSettings = false
  let catalogue: Catalogue
  let clock: OfficeClock
  /// How far this user has read the book, for speed.
  let checkpoint: Checkpoint?
  /// The folders that may be meant instead: see ``Session/offices(insteadOf:)``.
  let others: OtherOffices
  /// Where a document goes that the program proposes to make.
  let documents: DocumentPlace

  /// The SOP in force for a kode, as somebody typed it.
  func definition(_ word: String) throws(Failure) -> (Definition, Procedure) {
    guard let definition = catalogue.definition(of: word) else {
      throw .unknownProcedure(word, known: catalogue.codes)
    }
    guard let procedure = definition.sound else { throw .unsoundDefinition(definition) }
    return (definition, procedure)
  }

  /// Looks up the definitions that runs were started with, each read once.
  func pinnedDefinitions() -> (String, Digest) -> Procedure? { folder.pinned.cached() }
}

extension ProceduresInForce {
  init(_ catalogue: Catalogue) {
    let definitions = catalogue.codes.compactMap(catalogue.definition(of:))
    self.init(
      definitions.compactMap(\.sound),
      own: Set(definitions.filter { !$0.isBundled }.compactMap(\.claimedCode)))
  }
}

extension Session {
  /// The office's folder, whether it is there or not; where it is, this account may enter it.
  func officeFolder() throws(Failure) -> OfficeFolder {
    // An empty path would be the root of the file system.
    if common.folder?.isEmpty == true { throw .blankText("--data") }
    let located = OfficeFolder.located(
      given: common.folder, environment: world.environment, home: world.account.home)
    guard let located else { throw .noHome }
    try requireRooted(located)
    let folder = try admitted(to: located)
    if let group = folder.closedFor {
      throw .folderClosed(
        folder, group: group, account: world.account.name, hasMembers: folder.isOfGroupWithMembers)
    }
    try orFail(folder.requirePlainFolders())
    return folder
  }

  /// Holds that the folder's path means one place, as far as the program itself says where that is.
  private func requireRooted(_ folder: OfficeFolder) throws(Failure) {
    if let given = common.folder {
      _ = try path(given, of: "--data")
      return
    }
    let name = folder.isHomeDefault ? "XDG_DATA_HOME" : "SOPCTL_DATA"
    if let value = world.environment[name] { try path(value, of: "$\(name)") }
    guard folder.isHomeDefault, !folder.path.hasPrefix("/") else { return }
    throw .relativeHome(world.account.home ?? "")
  }

  /// The office, with or without a book.
  ///
  /// A missing `kantor.json` is none.
  ///
  /// - Parameters:
  ///   - isQuiet: whether nothing is said of definitions that are out of use, nor of another folder that may be
  ///     meant: cron mails news, and nothing else.
  ///   - isWriting: whether a broken `kantor.json` stops the command, and a book that has further names; a reader is
  ///     only warned, and goes on without it, and where it answers with figures it says that they lack it.
  ///   - needsSettings: whether a broken `kantor.json` stops a reader too.
  func office(
    isWriting: Bool = false, isQuiet: Bool = false, needsSettings: Bool = false
  ) throws(Failure) -> Office {
    let folder = try officeFolder()
    var settings = OfficeSettings()
    var lacksSettings = false
    do throws(Failure) {
      settings = try self.settings(of: folder)
    } catch {
      if isWriting || needsSettings { throw error }
      remark(error)
      lacksSettings = true
    }
    let catalogue = try orFail(Catalogue(officeFolder: folder.definitions))
    if isWriting && !isQuiet { remarkOnHome(folder) }
    if let count = folder.manyBookNames {
      if isWriting { throw .manyNames(folder.book, count) }
      if !isQuiet { remark(.noteOfNames(folder.book, count)) }
    }
    if !isQuiet {
      for definition in catalogue.unsound { remark(.disabled(definition)) }
    }
    return Office(
      folder: folder, settings: settings, lacksSettings: lacksSettings, catalogue: catalogue,
      clock: OfficeClock(zone: zone(of: folder, with: settings), hours: settings.hours),
      checkpoint: .located(environment: world.environment, home: world.account.home),
      others: offices(insteadOf: folder), documents: world.documents)
  }

  /// The zone of an office: what it says, else what its book says.
  ///
  /// Deadlines are the same whoever asks: where the office keeps hours or a schedule, the offset counts in which its
  /// book was opened. Elsewhere the machine's zone may tell the seasons, if it is the one in which that was.
  func zone(of folder: OfficeFolder, with settings: OfficeSettings) -> Zone {
    if let offset = settings.offset { return Zone(offset) }
    guard let opened = try? folder.bookHeader()?.opened else { return world.systemZone() }
    if settings.isTimed { return Zone(opened.offset) }
    let zone = world.systemZone()
    return zone.offset(at: opened.moment) == opened.offset ? zone : Zone(opened.offset)
  }

  func settings(of folder: OfficeFolder) throws(Failure) -> OfficeSettings {
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try WholeFile.readOffice(folder.settings, limit: OfficeSettings.maximumFileSize)
    } catch .notFound {
      return OfficeSettings()
    } catch {
      throw Failure(error)
    }
    return try orFail(OfficeSettings.read(bytes)) { .unsoundSettings($0, file: folder.settings) }
  }
}

extension OfficeFolder {
  /// The book's first line; `nil` where it is no header.
  func bookHeader() throws(Failure) -> AgendaHeader? {
    try orFail(AgendaReader(book).header(), missing: .noBook(self))
  }
}
