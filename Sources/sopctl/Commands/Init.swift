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

  static let command = Command<Session, Failure>("init") {
    Declaration(
      Text("Make an office's folder.", id: "Membuat folder kantor."),
      discussion: Text(
        """
        The folder gets a Buku Agenda, a kantor.json that changes nothing until it is filled in, an example \
        beside it, and room for SOPs and evidence. What is there already is kept. With --group the office is for \
        several accounts: where kantor.json, put there before, lists officials (pejabat), only a sopctl that is \
        lent the group reaches the files, and what is left to do is printed; without a list the members of the \
        group write into the book themselves. Only you change the settings.

        The book keeps its name for ever: that of kantor.json where it stands there already, or the one given \
        with --name; with --continue, else that of the older book; else "-", as with --name -. A new \
        kantor.json has it too.

        With --continue the new book goes on from an older one, for a new year or after damage: its header \
        names the last sound entry of the older book, and what is still open there is listed to be started anew.
        """,
        id: """
          Folder itu berisi Buku Agenda, kantor.json yang tidak mengubah apa pun sebelum diisi, contohnya, serta \
          tempat SOP dan lampiran. Yang sudah ada dibiarkan. Dengan --group kantor itu untuk beberapa akun: \
          bila kantor.json, yang ditaruh lebih dahulu, memuat pejabat, berkasnya hanya dicapai sopctl yang \
          dipinjami grup itu, dan langkah yang tersisa dicetak; tanpa pejabat, anggota grup sendiri yang menulis \
          di buku. Hanya Anda yang mengubah pengaturan.

          Nama buku tidak dapat diubah lagi: yang tertulis di kantor.json bila sudah ada, atau yang disebut \
          dengan --name; dengan --continue, bila tidak, nama buku lama; bila tidak juga, "-", seperti dengan \
          --name -. Nama itu juga ditulis di kantor.json yang baru.

          Dengan --continue buku baru melanjutkan buku lama, untuk tahun baru atau setelah kerusakan: baris \
          pertamanya menyebut entri terakhir buku lama yang benar, dan yang masih berjalan di sana \
          disebutkan untuk dimulai lagi.
          """),
      examples: [
        Example(
          "sopctl init --data /srv/sop --group dukcapil",
          Text("An office of several accounts.", id: "Kantor dengan beberapa akun.")),
        Example(
          #"sopctl init --data /srv/sop --name "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL""#,
          Text("A book with the office's name.", id: "Buku dengan nama kantornya.")),
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
        Text("The group by which it is shared.", id: "Grup yang memakainya bersama.")),
      Option<String>(
        "--name", placeholder: "NAME",
        Text(
          "The office's name, for the book's first line.",
          id: "Nama kantor, untuk baris pertama buku.")),
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
      do throws(FileFault) {
        _ = try AgendaReader(folder.book).docket()
        throw FileFault.damaged(path: folder.book, line: 1, fault: .noHeader)
      } catch {
        throw Failure(error)
      }
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
    let closing = OfficeClosing(of: office.folder, office.settings.roster, in: session)
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
    do throws(MakingFault) {
      if access != nil, FilePath.isFolder(folder.path) { try folder.requireOwnContents() }
    } catch {
      throw Failure(error)
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
    do throws(MakingFault) {
      try folder.make(access: access)
    } catch {
      throw Failure(error)
    }
    do throws(FileFault) {
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
        path: folder.absolutePath, hasNewSettings: hasNewSettings,
        isNamed: book.name != nil)
    } catch {
      throw Failure(error)
    }
  }
}
