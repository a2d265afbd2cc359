import CommandLineKit
import SOPCore
import SOPStore

/// Checks definitions and `kantor.json` before they are relied upon, and lists every fault.
struct Validate: Action {
  /// The files to check; none for the whole office folder.
  var files: [String]
  var format: OutputFormat

  func run(in session: Session) throws(Failure) {
    for file in files { try session.path(file, of: "FILE") }
    let checks = try files.isEmpty ? Self.folderChecks(session) : Self.checks(of: files, session)
    // Faults are certain; of a book that a newer program wrote it cannot be said that it is sound.
    let unsound = checks.filter { !$0.isSound }
    let code: ExitCode =
      unsound.isEmpty ? .done : unsound.allSatisfy(\.isNewer) ? .damaged : .found
    let answer =
      format == .json
      ? Self.json(checks, session.language).text() + "\n"
      : checks.flatMap { $0.lines(session.language, width: session.world.terminal.columns) }
        .map { $0 + "\n" }.joined()
    try session.print(answer, ending: code)
    if code != .done { throw .silently(code) }
  }

  // MARK: - Reading

  /// All of the files, or none where one does not exist.
  private static func checks(
    of files: [String], _ session: Session
  ) throws(Failure) -> [Check] {
    var checks: [Check] = []
    for file in files {
      checks.append(try check(of: file) { calendarMisfits($0, at: session.world.now) })
    }
    return checks
  }

  /// What a `kantor.json` that is in no folder yet says of hours and holidays that changes nothing, or is missing.
  private static func calendarMisfits(
    _ settings: OfficeSettings, at now: Moment
  ) -> [Check.Finding] {
    // Without a zone a day more or less of the coming year does not matter.
    let today = LocalTime(now, in: settings.offset ?? .utc).day
    return settings.calendarFindings(on: today).map(Check.Finding.init)
  }

  /// - Parameters:
  ///   - isOffice: whether it is one of the office's own files, and none that the caller names.
  ///   - misfits: what settings that can be read do not fit.
  static func check(
    of file: String, isOffice: Bool = false, misfits: (OfficeSettings) -> [Check.Finding]
  ) throws(Failure) -> Check {
    let isSettings = FilePath.name(of: file) == "kantor.json"
    let bytes: [UInt8]
    do throws(FileFault) {
      // One byte more than is allowed is enough to see that it is too much.
      let limit = Procedure.maximumFileSize + 1
      bytes =
        try isOffice
        ? WholeFile.readOffice(file, limit: limit) : WholeFile.read(file, limit: limit)
    } catch {
      let failure = Failure(error)
      // A file that is too large is no trouble of the disk, but a fault of the file.
      guard case .tooLarge = error, let message = failure.message else { throw failure }
      return Check(
        file: file, kind: isSettings ? .settings : .definition,
        findings: [Check.Finding(path: "", message: message)])
    }
    return isSettings
      ? Check(settings: bytes, file: file, misfits: misfits)
      : Check(definition: Definition(file: file, bytes: bytes, isBundled: false))
  }

  private static func json(_ checks: [Check], _ language: Language) -> JSONValue {
    ["version": 1, "files": .array(checks.map { $0.json(language) })]
  }
}

// MARK: - Declaration

extension Validate {
  static let command = Command<Session, Failure>("validate") {
    Declaration(
      Text(
        "Check the office's folder, SOP definitions and kantor.json.",
        id: "Memeriksa folder kantor, definisi SOP dan kantor.json."),
      discussion: Text(
        """
        Lists every fault with its file, its place in the file and what to do about it. A file called \
        kantor.json is read as the office's settings, every other one as the definition of an SOP. Whatever \
        looks like a NIK in them is warned of: only its masked form enters the book.

        Without FILE the whole office folder is checked: the bundled definitions and its own, kantor.json, \
        the permissions, and the definitions that runs were started with; besides, whether the accounts exist and may write, whether the roles and the \
        schedule fit the SOPs, whether each report can be received today, whether special hours and opened \
        days change anything, and whether the holidays of the coming year are known.

        Exit code 0: all is sound, though there may be warnings of what may be meant; 1: there are faults; 6: a \
        newer sopctl has written in the book, and nothing else is wrong.
        """,
        id: """
          Menyebut setiap kesalahan dengan berkasnya, letaknya di dalam berkas, dan cara \
          memperbaikinya. Berkas bernama kantor.json dibaca sebagai pengaturan kantor, yang lain \
          sebagai definisi SOP. Angka yang tampaknya NIK di dalamnya diperingatkan: yang masuk buku \
          hanya bentuk tersamarnya.

          Tanpa FILE, seluruh folder kantor diperiksa: definisi bawaan dan milik kantor, kantor.json, \
          izinnya, dan definisi yang berlaku bagi run; juga apakah akun-akunnya ada dan boleh mencatat, apakah peran dan jadwal cocok \
          dengan SOP, apakah setiap laporan dapat diterima hari ini, apakah jam khusus dan hari kerja \
          tambahan berpengaruh, dan apakah hari libur setahun ke depan diketahui.

          Kode keluar 0: semuanya benar, mungkin dengan peringatan tentang hal yang bisa jadi \
          disengaja; 1: ada kesalahan; 6: sopctl yang lebih baru telah menulis di buku, dan selain itu \
          tidak ada yang salah.
          """),
      examples: [
        Example(
          "sopctl validate",
          Text("Check the whole office folder.", id: "Periksa seluruh folder kantor.")),
        Example(
          "sopctl validate sops/piak-03.json",
          Text("Check one definition.", id: "Periksa satu definisi.")),
        Example(
          "sopctl validate ./kantor.json",
          Text(
            "Check settings, their hours and holidays too, before they are put in place.",
            id: "Periksa pengaturan, juga jam dan liburnya, sebelum dipasang.")),
      ],
      RepeatedArgument<String>(
        "FILE",
        Text("A definition, or a kantor.json.", id: "Sebuah definisi, atau kantor.json."),
        completion: .files),
      OutputFormat.parameter(.text, .json),
      make: Validate.init)
  }
}
