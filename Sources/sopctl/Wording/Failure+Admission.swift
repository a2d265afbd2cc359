import CommandLineKit
import SOPStore

// Who is not let into an office's folder, and why.

extension Failure {
  /// The folder is there, but not for this account.
  ///
  /// - Parameter hasMembers: whether its group has any; else only a program reaches it that is lent the group.
  static func folderClosed(
    _ folder: OfficeFolder, group: String, account: String, hasMembers: Bool
  ) -> Failure {
    let joining = "usermod -aG \(group.shellWord) \(account.shellWord)"
    let lending = "sudo -g \(group.shellWord) sopctl"
    return Failure(
      .notRecorded, kind: "folderClosed",
      Text(
        "The account \(account.visible) may not use the office's folder \(folder.path.visible), which belongs to the group \(group.visible).",
        id:
          "Akun \(account.visible) tidak boleh memakai folder kantor \(folder.path.visible), yang milik grup \(group.visible)."
      ),
      remedy: hasMembers
        ? Text(
          "Ask the administrator to add it to the group, then log in anew: \(joining)",
          id: "Minta administrator memasukkannya ke grup itu, lalu masuk lagi: \(joining)")
        : Text(
          "The group has no members, so only a sopctl that is lent it reaches the folder. Where sudo lends it: \(lending)",
          id:
            "Grup itu tanpa anggota, maka folder ini hanya dicapai sopctl yang dipinjami grup itu. Bila sudo yang meminjamkan: \(lending)"
        ))
  }

  /// The system does not say whose account it is.
  ///
  /// - Parameter number: the account's, as text.
  static func accountUnknown(_ number: String, _ code: Int32) -> Failure {
    let reason = Text.reason(systemError: code)
    return Failure(
      .notRecorded, kind: "accountUnknown",
      Text(
        "Whose account number \(number) is could not be looked up: \(reason). Nothing was recorded.",
        id:
          "Pemilik akun nomor \(number) tidak dapat dicari: \(reason). Tidak ada yang dicatat."
      ),
      remedy: Text(
        "Do it again. To see what the system says: getent passwd \(number)",
        id: "Ulangi. Untuk melihat jawaban sistem: getent passwd \(number)"))
  }

  /// None of the office's lists has the account.
  static func accountNotListed(_ folder: OfficeFolder, account: String) -> Failure {
    Failure(
      .notRecorded, kind: "accountNotListed",
      Text(
        "The account \(account.visible) is not listed to use the office's folder \(folder.path.visible).",
        id:
          "Akun \(account.visible) tidak terdaftar sebagai pemakai folder kantor \(folder.path.visible)."
      ),
      remedy: Text(
        "Who keeps kantor.json can add it, under pejabat, loket or pembaca.",
        id: "Pengelola kantor.json dapat menambahkannya, pada pejabat, loket atau pembaca."))
  }

  /// Nobody can tell whom the office's lists have.
  static func listsUnreadable(_ folder: OfficeFolder) -> Failure {
    let command = "sopctl validate --data \(folder.path.shellWord)"
    return Failure(
      .notRecorded, kind: "listsUnreadable",
      Text(
        "Who may use the office's folder \(folder.path.visible) cannot be read from its kantor.json now, so nobody but its owner is let in.",
        id:
          "Siapa yang boleh memakai folder kantor \(folder.path.visible) saat ini tidak terbaca dari kantor.json-nya, maka hanya pemiliknya yang dapat masuk."
      ),
      remedy: Text(
        "Ask its owner to look: \(command)", id: "Minta pemiliknya memeriksa: \(command)"))
  }

  /// The lent group is not used for a folder that somebody could exchange meanwhile.
  static func folderExposed(_ folder: OfficeFolder, by place: String, group: String) -> Failure {
    Failure(
      .notRecorded, kind: "folderExposed",
      Text(
        "sopctl does not use the group \(group.visible) for \(folder.path.visible), since others than its owner can change \(place.visible).",
        id:
          "sopctl tidak memakai grup \(group.visible) untuk \(folder.path.visible), karena selain pemiliknya ada yang dapat mengubah \(place.visible)."
      ),
      remedy: Text(
        "Ask the administrator to close it: chmod go-w \(place.shellWord)",
        id: "Minta administrator menutupnya: chmod go-w \(place.shellWord)"))
  }
}
