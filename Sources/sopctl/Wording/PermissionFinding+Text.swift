import CommandLineKit
import SOPStore

extension PermissionFinding {
  /// Whether it may be meant: members who are all trusted with the settings, an office that all may read, an account
  /// that only reads.
  var isWarning: Bool {
    switch kind {
    case .writableByGroup, .notWritable, .openToAll: true
    // A member may have been trusted with it.
    case .ofAnother(_, _, let isMember): isMember
    case .folderMissing, .filesOfOthers, .writableByAll, .unreadable, .unsharedFolder,
      .readableByAll, .filesUnreadable,
      .filesWritable, .filesReadableByAll, .bookNotShared, .notPlain, .manyNames, .readOnlyDisk:
      false
    }
  }

  /// What the permissions let happen, and the command by which they do not.
  var message: Message {
    let path = path.shellWord
    return switch kind {
    case .writableByAll:
      Message(
        kind: "writableByAll",
        sentence: Text(
          "Every account of this machine may change it.",
          id: "Semua akun di mesin ini dapat mengubahnya."),
        remedy: Text(same: "chmod o-w \(path)"))
    case .writableByGroup(let group):
      Message(
        kind: "writableByGroup",
        sentence: Text(
          "The members of the group \(group.visible) may change it, and not its owner alone.",
          id: "Anggota grup \(group.visible) dapat mengubahnya, bukan hanya pemiliknya."),
        remedy: Text(same: "chmod g-w \(path)"))
    case .unreadable(let group):
      Message(
        kind: "unreadable",
        sentence: Text(
          "The members of the group \(group.visible), which shares the book, cannot read it.",
          id: "Anggota grup \(group.visible), yang memakai buku bersama, tidak dapat membacanya."),
        remedy: Text(same: "chgrp \(group.shellWord) \(path) && chmod g+rX \(path)"))
    case .unsharedFolder(let group):
      Message(
        kind: "unsharedFolder",
        sentence: Text(
          "The members of the group \(group.visible), which shares the book, cannot keep here what the others can read.",
          id:
            "Anggota grup \(group.visible), yang memakai buku bersama, tidak dapat menyimpan di sini apa yang terbaca oleh yang lain."
        ),
        remedy: Text(same: "chgrp \(group.shellWord) \(path) && chmod g+rwxs \(path)"))
    case .readableByAll:
      Message(
        kind: "readableByAll",
        sentence: Text(
          "Every account of this machine may read it, not only those who use the book.",
          id: "Semua akun di mesin ini dapat membacanya, bukan hanya pemakai bukunya."),
        remedy: Text(same: "chmod o-rwx \(path)"))
    case .openToAll(let group):
      Message(
        kind: "openToAll",
        sentence: Text(
          "Every account of this machine may read the office, with all names, and not the group \(group.visible) alone.",
          id:
            "Semua akun di mesin ini dapat membaca kantor ini beserta nama-namanya, bukan hanya grup \(group.visible)."
        ),
        remedy: Text(
          "Unless that is meant: chmod -R o-rwx \(path)",
          id: "Bila bukan itu maksudnya: chmod -R o-rwx \(path)"))
    case .folderMissing(let group):
      Message(
        kind: "folderMissing",
        sentence: Text(
          "This folder is missing, and the members of the group \(group.visible) cannot make it.",
          id: "Folder ini tidak ada, dan anggota grup \(group.visible) tidak dapat membuatnya."),
        remedy: Text(same: "install -d -m 2770 -g \(group.shellWord) \(path)"))
    case .ofAnother(let account, let owner, _):
      Message(
        kind: "ofAnother",
        sentence: Text(
          "It belongs to the account \(account.visible), which can change it; the folder belongs to \(owner.visible).",
          id:
            "Pemiliknya akun \(account.visible), yang dapat mengubahnya; pemilik foldernya \(owner.visible)."
        ),
        remedy: Text(same: "chown \(owner.shellWord) \(path)"))
    case .filesOfOthers(let count, let owner):
      Message(
        kind: "filesOfOthers",
        sentence: Text(
          "\(count) of its files belong to accounts that can change them, and do not use the book.",
          id:
            "\(count) berkas di dalamnya milik akun yang dapat mengubahnya, tetapi bukan pemakai bukunya."
        ),
        remedy: Text(same: "chown -R \(owner.shellWord) \(path)"))
    case .filesUnreadable(let count, let group):
      Message(
        kind: "filesUnreadable",
        sentence: Text(
          "\(count) of its files cannot be read by the members of the group \(group.visible), which shares the book.",
          id:
            "\(count) berkas di dalamnya tidak terbaca oleh anggota grup \(group.visible), yang memakai buku bersama."
        ),
        remedy: Text(same: "chgrp -R \(group.shellWord) \(path) && chmod -R g+rX \(path)"))
    case .filesWritable(let count):
      Message(
        kind: "filesWritable",
        sentence: Text(
          "\(count) of its files can be changed by others than their owner; nobody should.",
          id: "\(count) berkas di dalamnya dapat diubah selain oleh pemiliknya; seharusnya tidak."),
        remedy: Text(same: "find \(path) -type f -exec chmod go-w {} +"))
    case .filesReadableByAll(let count):
      Message(
        kind: "filesReadableByAll",
        sentence: Text(
          "\(count) of its files can be read by every account of this machine, not only by those who use the book.",
          id:
            "\(count) berkas di dalamnya terbaca oleh semua akun di mesin ini, bukan hanya oleh pemakai bukunya."
        ),
        remedy: Text(same: "chmod -R o-rwx \(path)"))
    case .bookNotShared(let group):
      Message(
        kind: "bookNotShared",
        sentence: Text(
          "The folders are shared with the group \(group.visible), and the book is not: its members cannot record.",
          id:
            "Foldernya dipakai bersama grup \(group.visible), bukunya tidak: anggotanya tidak dapat mencatat."
        ),
        remedy: Text(same: "chgrp \(group.shellWord) \(path) && chmod 660 \(path)"))
    case .notPlain:
      Message(
        kind: "notPlain",
        sentence: Text(
          "It is not a plain file, but a link, a folder or a device; nothing can be recorded.",
          id:
            "Ini bukan berkas biasa, melainkan tautan, folder atau perangkat; tidak ada yang dapat dicatat."
        ),
        remedy: Text(
          "Put the book itself there. To see what it is: ls -ld \(path)",
          id: "Letakkan bukunya sendiri di situ. Untuk melihatnya: ls -ld \(path)"))
    case .manyNames(let count): .manyNames(self.path, count)
    case .readOnlyDisk:
      Message(
        kind: "readOnlyDisk",
        sentence: Text(
          "It lies on a disk that can only be read; nothing can be recorded.",
          id: "Letaknya pada penyimpanan yang hanya dapat dibaca; tidak ada yang dapat dicatat."),
        remedy: Text(
          "To see how it is mounted: findmnt -T \(path)",
          id: "Untuk melihat pemasangannya: findmnt -T \(path)"))
    case .notWritable:
      Message(
        kind: "notWritable",
        sentence: Text(
          "This account may read it, and record nothing.",
          id: "Akun ini boleh membacanya, dan tidak dapat mencatat."),
        remedy: Text(
          "To see who may: ls -l \(path)", id: "Untuk melihat siapa yang boleh: ls -l \(path)"))
    }
  }
}

extension Message {
  /// An account of the roster by which nobody can log in here.
  static func accountMissing(_ name: String) -> Message {
    Message(
      kind: "accountMissing",
      sentence: Text(
        "This machine has no account \(name.echoed).",
        id: "Mesin ini tidak mempunyai akun \(name.echoed)."),
      remedy: Text(
        "Correct the name, or make the account: useradd -m \(name.shellWord)",
        id: "Perbaiki namanya, atau buat akunnya: useradd -m \(name.shellWord)"))
  }

  /// An account of the roster that cannot write into the book.
  static func accountCannotWrite(
    _ name: String, _ obstacle: WritingObstacle, _ folder: OfficeFolder
  ) -> Message {
    Message(
      kind: "accountCannotWrite",
      sentence: Text(
        "The account \(name.echoed) may not write into the book.",
        id: "Akun \(name.echoed) tidak dapat mencatat di buku."),
      remedy: obstacle.remedy(for: name, folder))
  }
}

extension WritingObstacle {
  fileprivate func remedy(for account: String, _ folder: OfficeFolder) -> Text {
    switch self {
    case .outsideGroup(let group):
      let command = "usermod -aG \(group.shellWord) \(account.shellWord)"
      return Text(
        "Add it to the group, then let it log in anew: \(command)",
        id: "Masukkan ke grupnya, lalu minta masuk lagi: \(command)")
    case .bookNotShared:
      return Text(
        "Only the book's owner may: share the folder with a group, as the README shows. To see it: ls -l \(folder.book.shellWord)",
        id:
          "Hanya pemilik buku yang dapat: bagikan foldernya kepada sebuah grup, seperti pada README. Untuk melihatnya: ls -l \(folder.book.shellWord)"
      )
    case .folderClosed:
      return Text(same: "chmod g+rx \(folder.path.shellWord)")
    }
  }
}
