import CommandLineKit
import SOPCore
import SOPStore

extension Custody {
  /// Who can write into the book, in one line.
  var sentence: Text {
    let mark = isAppendOnly ? " (chattr +a)" : ""
    return switch kind {
    case .owner:
      Text(
        "The book is kept by one person: only its owner can write in it\(mark).",
        id: "Penjagaan buku: satu orang, hanya pemiliknya yang dapat menulis\(mark).")
    case .group(let name?):
      Text(
        "The book is kept by a group: anyone in \(name.visible) can write in it with an editor\(mark).",
        id:
          "Penjagaan buku: siapa pun dalam grup \(name.visible) dapat menulis dengan penyunting\(mark)."
      )
    case .group(nil):
      Text(
        "The book is not kept: every account of the machine can write in it with an editor\(mark).",
        id:
          "Penjagaan buku: tidak ada, semua akun di mesin ini dapat menulis dengan penyunting\(mark)."
      )
    case .program(let group):
      Text(
        "The book is kept by the program: it is written through sopctl only (group \(group.visible), without members)\(mark).",
        id:
          "Penjagaan buku: hanya lewat program sopctl (grup \(group.visible), tanpa anggota)\(mark)."
      )
    }
  }

  var json: JSONValue {
    let (word, group): (String, String?) =
      switch kind {
      case .owner: ("owner", nil)
      case .group(let name): ("group", name)
      case .program(let name): ("program", name)
      }
    return [
      "kind": .string(word), "group": .optional(group), "appendOnly": .bool(isAppendOnly),
    ]
  }
}

extension Message {
  /// The book is for the program alone, and the program has not the group.
  static func programNotLent(_ group: String, program: String) -> Message {
    let file = program.shellWord
    let install = "chown root:\(group.shellWord) \(file) && chmod 2755 \(file)"
    return Message(
      kind: "programNotLent",
      sentence: Text(
        "Only the program is to reach this office, by the group \(group.visible), and \(program.visible) is not lent that group.",
        id:
          "Kantor ini hanya dicapai lewat program dengan grup \(group.visible), tetapi \(program.visible) tidak dipinjami grup itu."
      ),
      remedy: Text(
        "Unless sudo lends it (sudo -g), as root: \(install)",
        id: "Kecuali sudo yang meminjamkannya (sudo -g), sebagai root: \(install)"))
  }

  /// The book is for the program alone, and there is no list by which it lets anybody in.
  static func nobodyLetIn(_ group: String) -> Message {
    Message(
      kind: "nobodyLetIn",
      sentence: Text(
        "The group \(group.visible) has no members, and kantor.json no officials: nobody but the owner can use the office.",
        id:
          "Grup \(group.visible) tanpa anggota dan kantor.json tanpa pejabat: hanya pemiliknya yang dapat memakai kantor ini."
      ),
      remedy: Text(
        #"Fill in "pejabat", or add members: usermod -aG \#(group.shellWord) ACCOUNT"#,
        id: #"Isi "pejabat", atau tambah anggota: usermod -aG \#(group.shellWord) AKUN"#))
  }

  /// Accounts write without the program, in an office that is meant for it alone.
  static func membersRemain(_ members: [UserGroup.Member], of group: String) -> Message {
    let names = members.map(\.name.visible).joined(separator: ", ")
    let leaving = members.leaving(group).joined(separator: " && ")
    return Message(
      kind: "membersRemain",
      sentence: Text(
        "Only the program is to reach this office, and the group \(group.visible) has members, who write without it: \(names).",
        id:
          "Kantor ini hanya dicapai lewat program, tetapi grup \(group.visible) masih beranggota, yang dapat menulis tanpa program: \(names)."
      ),
      remedy: Text("As root: \(leaving)", id: "Sebagai root: \(leaving)"))
  }
}

extension [UserGroup.Member] {
  /// The commands by which they leave a group.
  func leaving(_ group: String) -> [String] {
    map {
      $0.isByAccount
        ? "usermod -g users \($0.name.shellWord)"
        : "gpasswd -d \($0.name.shellWord) \(group.shellWord)"
    }
  }
}
