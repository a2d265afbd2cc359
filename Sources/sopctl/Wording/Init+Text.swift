import CommandLineKit
import SOPStore

extension Text {
  static func bookExists(_ path: String) -> Text {
    Text(
      "There is a Buku Agenda already, nothing was changed: \(path.visible)",
      id: "Buku Agenda sudah ada, tidak ada yang diubah: \(path.visible)")
  }
}

extension Failure {
  /// Why an office's folder cannot be made, in words.
  init(making fault: MakingFault) {
    switch fault {
    case .file(let fault): self.init(fault)
    case .foreignContents(let path, let names): self = .foreignContents(path, names)
    case .groupNotGiven(let path, let group, let code): self = .groupNotGiven(path, group, code)
    }
  }

  private static func foreignContents(_ path: String, _ names: [String]) -> Failure {
    let some = names.prefix(3).listed + (names.count > 3 ? ", ..." : "")
    return Failure(
      .notRecorded, kind: "foreignContents",
      Text(
        "\(path.visible) holds other things (\(some)); its permissions were not changed.",
        id: "\(path.visible) berisi hal lain (\(some)); izinnya tidak diubah."),
      remedy: Text(
        "Name a new or empty folder with --data, or leave out --group and --mode.",
        id: "Sebutkan folder baru atau kosong dengan --data, atau tanpa --group dan --mode."))
  }

  private static func groupNotGiven(_ path: String, _ group: String, _ code: Int32) -> Failure {
    let reason = Text.reason(systemError: code)
    let name = group.visible
    return Failure(
      .notRecorded, kind: "groupNotGiven",
      Text(
        "\(path.visible) could not be given to the group \(name): \(reason).",
        id: "\(path.visible) tidak dapat diberikan kepada grup \(name): \(reason)."),
      remedy: Text(
        "Only its owner can do so, and as a member of that group. To see your groups: id -Gn",
        id: "Hanya pemiliknya yang dapat, sebagai anggota grup itu. Untuk melihat grup Anda: id -Gn"
      ))
  }

  static func unknownGroup(_ name: String) -> Failure {
    Failure(
      .notFound, kind: "unknownGroup",
      Text("There is no group \(name.echoed).", id: "Tidak ada grup \(name.echoed)."),
      remedy: Text(
        "To see the groups there are: getent group",
        id: "Untuk melihat grup yang ada: getent group"), about: name)
  }
}
