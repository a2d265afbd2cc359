import CommandLineKit
import SOPCore
import SOPStore

// The whole office folder: what each file says, and whether they fit each other, this machine and this day.

extension Validate {
  /// The definitions in force, the office's own and the bundled ones, its settings, and who may do what.
  static func folderChecks(_ session: Session) throws(Failure) -> [Check] {
    let folder = try session.officeFolder()
    let others = session.offices(insteadOf: folder)
    let isBeginning = folder.isHomeDefault && others.isEmpty
    let isMade = folder.exists(FilePath.join(folder.path, "."))
    guard isBeginning || isMade else {
      throw .noBook(folder, but: others)
    }
    let catalogue = try orFail(Catalogue(officeFolder: folder.definitions))
    let definitions = catalogue.codes.compactMap(catalogue.definition(of:))
    var checks = (definitions + catalogue.others).map(Check.init(definition:))
    if folder.exists(folder.settings) {
      let force = ProceduresInForce(catalogue)
      checks.append(
        try check(of: folder.settings, isOffice: true) { settings in
          Self.misfits(settings, of: folder, force, session)
        })
    }
    if isMade {
      var check = Check(folder.reviewFolder(), of: folder.path, kind: .folder)
      if let share = session.share(of: folder) {
        check.findings.append(
          Check.Finding(path: "", message: share.message, isWarning: true))
      }
      let unfinished = folder.unfinishedCopies
      if !unfinished.isEmpty {
        check.findings.append(
          Check.Finding(path: "lampiran", message: .unfinishedCopies(unfinished), isWarning: true))
      }
      checks.append(check)
    }
    let roster = (try? session.settings(of: folder))?.roster ?? Roster()
    if folder.hasBook { checks += try bookChecks(of: folder, knowing: roster, session) }
    return checks
  }

  /// What settings that can be read do not fit.
  private static func misfits(
    _ settings: OfficeSettings, of folder: OfficeFolder, _ force: ProceduresInForce,
    _ session: Session
  ) -> [Check.Finding] {
    let today = LocalTime(session.world.now, in: session.zone(of: folder, with: settings)).day
    let findings = settings.findings(in: force, on: today).map { finding in
      // A book that is there has an offset to go by; no new one is opened for hours without a zone.
      var misfit = Check.Finding(finding)
      if finding.kind == .zoneMissing(hasHours: true), !folder.hasBook { misfit.isWarning = false }
      return misfit
    }
    return findings + accountMisfits(settings.roster, of: folder, session)
  }

  // MARK: - Accounts

  /// The accounts by which nobody can record anything.
  private static func accountMisfits(
    _ roster: Roster, of folder: OfficeFolder, _ session: Session
  ) -> [Check.Finding] {
    let officials = roster.officials.enumerated().compactMap { index, official in
      official.account.map { (path: "pejabat[\(index)].pengguna", account: $0) }
    }
    let counters = roster.counters.enumerated().map { index, counter in
      (path: "loket[\(index)].pengguna", account: counter.account)
    }
    let readers = roster.readers.enumerated().map { index, account in
      (path: "pembaca[\(index)]", account: account)
    }
    // Where only the program reaches the book, nobody needs a right of his own. What keeps that from being seen
    // is told of the book.
    let custody = try? session.custody(of: folder, roster)
    let isProgramsOwn = if case .program = custody?.kind { true } else { false }
    return (officials + counters + readers).compactMap { path, name in
      guard let account = session.world.userAccount(name) else {
        return Check.Finding(path: path, message: .accountMissing(name))
      }
      if isProgramsOwn || roster.readers.contains(name) { return nil }
      return folder.obstacle(for: account).map { obstacle in
        Check.Finding(path: path, message: .accountCannotWrite(name, obstacle, folder))
      }
    }
  }
}
