import CommandLineKit
import SOPCore
import SOPStore

/// Makes an office's folder.
struct Init: Action {
  var mode: ModeWord?
  var group: String?
  /// The folder of an older book that the new one continues.
  var older: String?
  var isDryRun: Bool

  static let command = Command<Session, Failure>("init") {
    Declaration(
      Text("Make an office's folder.", id: "Membuat folder kantor."),
      discussion: Text(
        """
        The folder gets a Buku Agenda, a kantor.json that changes nothing until it is filled in, an example \
        beside it, and room for SOPs and evidence. What is there already is kept. With --group the accounts \
        of a group share it: they write into the book, and only you change the settings.

        With --continue the new book goes on from an older one, for a new year or after damage: its header \
        names the last sound entry of the older book, and what is still open there is listed to be started anew.
        """,
        id: """
          Folder itu berisi Buku Agenda, kantor.json yang tidak mengubah apa pun sebelum diisi, contohnya, serta \
          tempat SOP dan lampiran. Yang sudah ada dibiarkan. Dengan --group akun-akun sebuah grup memakainya \
          bersama: mereka mencatat di buku, dan hanya Anda yang mengubah pengaturan.

          Dengan --continue buku baru melanjutkan buku lama, untuk tahun baru atau setelah kerusakan: baris \
          pertamanya menyebut entri terakhir buku lama yang benar, dan yang masih berjalan di sana \
          disebutkan untuk dimulai lagi.
          """),
      examples: [
        Example(
          "sopctl init --data /srv/sop --group dukcapil",
          Text("An office of several accounts.", id: "Kantor dengan beberapa akun.")),
        Example(
          "sopctl init --data /srv/sop --continue /srv/sop-2026",
          Text("A new book for a new year.", id: "Buku baru untuk tahun baru.")),
      ],
      Option<ModeWord>(
        "--mode", placeholder: "OCTAL",
        Text(
          "The book's permissions; 644, or with --group 660.",
          id: "Izin berkas buku; 644, atau 660 dengan --group.")),
      Option<String>(
        "--group", placeholder: "NAME",
        Text("The group whose accounts share it.", id: "Grup yang akun-akunnya memakai bersama.")),
      Option<String>(
        "--continue", placeholder: "DIR",
        Text(
          "The folder of an older book that the new one continues.",
          id: "Folder buku lama yang dilanjutkan buku baru."),
        completion: .folders),
      Flag(
        "--dry-run", "-n",
        help: Text("Look and print, but make nothing.", id: "Periksa dan cetak, tanpa membuat.")),
      make: Init.init)
  }

  func run(in session: Session) throws(Failure) {
    let access = try access()
    let office = try session.office(isWriting: true)
    let older = try olderBook(before: office.folder, in: session)
    if older != nil, office.folder.hasBook { throw .bookInTheWay(office.folder.book) }
    guard !office.folder.hasBook,
      let made = try isDryRun
        ? plan(office.folder, access) : make(office, access, after: older?.book, in: session.world)
    else {
      try session.printLine(.bookExists(office.folder.book))
      if !isDryRun { session.remember(office.folder) }
      return try printUpkeep(of: office.folder, session)
    }
    if !isDryRun { session.remember(office.folder) }
    try session.printLines(made.lines(width: session.width, in: session.language))
    try printUpkeep(of: office.folder, session)
    guard let older else { return }
    let continued = ContinuedBook(book: older.book, folder: older.folder, newFolder: made.path)
    try session.printLines(continued.lines(width: session.width, in: session.language))
  }

  private func printUpkeep(of folder: OfficeFolder, _ session: Session) throws(Failure) {
    let upkeep = OfficeUpkeep(path: folder.absolutePath, program: session.world.program)
    try session.printLines(upkeep.lines(width: session.width, in: session.language))
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
    _ folder: OfficeFolder, _ access: OfficeAccess?
  ) throws(Failure) -> NewOffice {
    do throws(MakingFault) {
      if access != nil, FilePath.isFolder(folder.path) { try folder.requireOwnContents() }
    } catch {
      throw Failure(error)
    }
    return NewOffice(
      path: folder.absolutePath, hasNewSettings: !FilePath.exists(folder.settings), isPlanned: true)
  }

  /// Makes the folder, and last of all the book: a folder that has one is complete.
  ///
  /// - Returns: `nil` where somebody else made a book meanwhile.
  private func make(
    _ office: Office, _ access: OfficeAccess?, after older: OlderBook?, in world: World
  ) throws(Failure) -> NewOffice? {
    let folder = office.folder
    do throws(MakingFault) {
      try folder.make(access: access)
    } catch {
      throw Failure(error)
    }
    do throws(FileFault) {
      let hasNewSettings = try WholeFile.write(
        SettingsExample.inert, to: folder.settings, mode: access?.settings, presence: .keep)
      try WholeFile.write(
        SettingsExample.complete, to: FilePath.join(folder.path, "kantor.contoh.json"),
        mode: access?.settings, presence: .keep)
      try WholeFile.write(
        BundledDefinitions.settingsSchema, to: FilePath.join(folder.path, "kantor.schema.json"),
        mode: access?.settings, presence: .keep)
      let isNew = try AgendaFile.create(
        at: folder.book, office: office.settings.name ?? older?.office,
        opened: ZonedMoment(world.now, in: office.clock.offset), continues: older?.end,
        mode: access?.book ?? 0o644)
      guard isNew else { return nil }
      return NewOffice(path: folder.absolutePath, hasNewSettings: hasNewSettings)
    } catch {
      throw Failure(error)
    }
  }
}
