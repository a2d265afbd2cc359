/// Where an office keeps its book and all that belongs to it.
package struct OfficeFolder: Sendable, Equatable {
  package let path: String
  /// Whether it is the default in the home folder: the only one that a first `start` makes by itself.
  package let isHomeDefault: Bool

  package init(path: String, isHomeDefault: Bool = false) {
    self.path = path
    self.isHomeDefault = isHomeDefault
  }

  /// The record.
  package var book: String { FilePath.join(path, "buku-agenda.txt") }
  /// The office: its name, people, hours (optional).
  package var settings: String { FilePath.join(path, "kantor.json") }
  /// The office's own definitions.
  package var definitions: String { FilePath.join(path, "sops") }
  /// Attached evidence, by content.
  package var attachments: String { FilePath.join(path, "lampiran") }

  /// Where the definitions are kept that runs were started with.
  package var pinnedDefinitions: String { FilePath.join(path, "definisi") }

  package var pinned: PinnedDefinitions { PinnedDefinitions(folder: pinnedDefinitions) }

  package var hasBook: Bool { exists(book) }

  /// Whether something of the office is there, or may be: what cannot be looked at, as in a folder that is closed to
  /// this account, is told of by what reads it.
  package func exists(_ path: String) -> Bool {
    do throws(FileFault) {
      _ = try FileStatus.ofOffice(path)
      return true
    } catch .notFound {
      return false
    } catch {
      return true
    }
  }

  /// The folder that is meant: what was given, else the environment's, else the machine's, else the home's.
  ///
  /// - Returns: `nil` where there is not even a home folder.
  package static func located(
    given: String?, environment: [String: String], home: String?
  ) -> OfficeFolder? {
    if let given { return OfficeFolder(path: given) }
    if let path = environment["SOPCTL_DATA"], !path.isEmpty { return OfficeFolder(path: path) }
    if FilePath.isFolder(machineWide) { return OfficeFolder(path: machineWide) }
    return homeDefault(environment: environment, home: home)
  }

  /// The folder that a first `start` makes by itself; `nil` where there is no home folder.
  package static func homeDefault(
    environment: [String: String], home: String?
  ) -> OfficeFolder? {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return OfficeFolder(path: FilePath.join(data, "sopctl"), isHomeDefault: true)
    }
    return plainHomeDefault(home: home)
  }

  /// The same where no variable says where data are: `~/.local/share/sopctl`.
  package static func plainHomeDefault(home: String?) -> OfficeFolder? {
    home.map { OfficeFolder(path: FilePath.join($0, ".local/share/sopctl"), isHomeDefault: true) }
  }

  /// The account to which the place of the home's default belongs, where that is neither this one nor root: its
  /// variables were kept by `sudo` or `su`.
  package static func otherOwnerOfHome(environment: [String: String], home: String?) -> String? {
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return UserAccount.other(owning: data)
    }
    return home.flatMap { UserAccount.other(owning: $0) }
  }

  private static let machineWide = "/var/lib/sopctl"
}
