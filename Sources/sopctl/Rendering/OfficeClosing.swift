import CommandLineKit
import SOPCore
import SOPStore

/// What the administrator of a shared office does so that only the program reaches it; what is done is left out.
struct OfficeClosing {
  private let folder: OfficeFolder
  private let group: String
  private let members: [UserGroup.Member]
  private let isAppendOnly: Bool
  private let hasRoster: Bool
  private let program: String

  /// - Returns: `nil` where no group shares the office.
  init?(of folder: OfficeFolder, _ roster: Roster, in session: Session) throws(FileFault) {
    guard let custody = try session.custody(of: folder, roster) else { return nil }
    switch custody.kind {
    case .group(let name?), .program(let name): group = name
    case .group(nil), .owner: return nil
    }
    members = try session.members(of: folder, roster)
    isAppendOnly = custody.isAppendOnly
    hasRoster = roster.isKept
    self.folder = OfficeFolder(path: folder.absolutePath)
    program = session.world.program
  }

  var steps: [UpkeepStep] {
    if !hasRoster { return [rosterFirst] }
    let commands = closing
    return commands.isEmpty ? [auditing] : [UpkeepStep(purpose, commands), auditing]
  }

  /// Without a roster nobody could be told from another by the program either.
  private var rosterFirst: UpkeepStep {
    UpkeepStep(
      Text(
        "Anyone in the group \(group.visible) can write into the book with an editor. So that only the program reaches it, fill in \"pejabat\" in kantor.json, then see what is left to do:",
        id:
          "Siapa pun dalam grup \(group.visible) dapat menulis di buku dengan penyunting. Agar hanya lewat program, isi \"pejabat\" di kantor.json, lalu lihat langkah selanjutnya:"
      ),
      ["sopctl init --data \(folder.path.shellWord) --group \(group.shellWord)"])
  }

  private var purpose: Text {
    if members.isEmpty {
      return Text(
        "So that nobody reaches the book but by the program, as root:",
        id: "Agar buku hanya dicapai lewat program, sebagai root:")
    }
    return Text(
      "So that nobody reaches the book but by the program, as root (who is logged in stays a member until logging out):",
      id:
        "Agar buku hanya dicapai lewat program, sebagai root (yang sedang masuk tetap menjadi anggota sampai keluar):"
    )
  }

  private var closing: [String] {
    var commands: [String] = []
    if !LentGroup.isLent(group, by: program) {
      let file = program.shellWord
      commands.append("chown root:\(group.shellWord) \(file) && chmod 2755 \(file)")
    }
    if !folder.protectsKeptFiles {
      commands.append(
        "chmod +t \(folder.pinnedDefinitions.shellWord) \(folder.attachments.shellWord)")
    }
    commands += members.leaving(group)
    if !isAppendOnly { commands.append("chattr +a \(folder.book.shellWord)") }
    return commands
  }

  private var auditing: UpkeepStep {
    UpkeepStep(
      Text(
        "So that a group of auditors reads the files themselves (less, sha256sum), and writes nothing:",
        id: "Agar grup pemeriksa membaca berkasnya sendiri (less, sha256sum), tanpa dapat menulis:"),
      ["setfacl -R -m g:PEMERIKSA:rX,d:g:PEMERIKSA:rX \(folder.path.shellWord)"])
  }
}
