import CommandLineKit
import SOPStore

extension Failure {
  /// Why a file cannot be attached, in words.
  init(attaching fault: AttachmentFault) {
    switch fault {
    case .file(let fault): self.init(fault)
    case .unfit(let path): self = .attachmentUnfit(path)
    case .changing(let path): self = .attachmentChanging(path)
    case .occupied(let path): self = .attachmentOccupied(path)
    }
  }

  private static func attachmentUnfit(_ path: String) -> Failure {
    let command = "ls -ld \(path.shellWord)"
    return Failure(
      .notRecorded, kind: "attachmentUnfit",
      Text(
        "\(path.visible) cannot be attached, nothing was recorded: it is a link, a folder or a device.",
        id:
          "\(path.visible) tidak dapat dilampirkan, tidak ada yang dicatat: itu tautan, folder atau perangkat."
      ),
      remedy: Text(
        "Attach the file itself. To see what it is: \(command)",
        id: "Lampirkan berkasnya sendiri. Untuk melihatnya: \(command)"))
  }

  private static func attachmentChanging(_ path: String) -> Failure {
    Failure(
      .notRecorded, kind: "attachmentChanging",
      Text(
        "\(path.visible) changed while it was read, nothing was recorded.",
        id: "\(path.visible) berubah selagi dibaca, tidak ada yang dicatat."),
      remedy: Text(
        "Wait until whoever writes it has finished, then do it again.",
        id: "Tunggu sampai berkas itu selesai ditulis, lalu ulangi."))
  }

  private static func attachmentOccupied(_ path: String) -> Failure {
    let name = FilePath.name(of: path).shellWord
    return Failure(
      .damaged, kind: "attachmentDamaged",
      Text(
        "\(path.visible) is damaged, nothing was recorded: its content is not what its name says.",
        id: "\(path.visible) rusak, tidak ada yang dicatat: isinya tidak sesuai namanya."),
      remedy: Text(
        "Bring lampiran/\(name) back from a backup, then check: sopctl verify",
        id: "Kembalikan lampiran/\(name) dari cadangan, lalu periksa: sopctl verify"))
  }

  /// The name is not echoed, as no NIK is.
  static func identityNumberInFileName(masked: String) -> Failure {
    Failure(
      .usage, kind: "identityNumber",
      Text(
        "The name of a file at --attach holds what looks like a NIK, which must not enter the book.",
        id:
          "Nama berkas pada --attach memuat angka yang tampaknya NIK; NIK tidak boleh masuk buku."),
      remedy: Text(
        "Give the file another name, for instance with the number masked: \(masked)",
        id: "Beri berkas itu nama lain, misalnya dengan angka tersamar: \(masked)"))
  }
}

extension Message {
  /// Copies of evidence that are not whole, by their paths.
  static func unfinishedCopies(_ paths: [String]) -> Message {
    let command = "rm \(paths.prefix(3).map(\.shellWord).joined(separator: " "))"
    let more = paths.count > 3 ? " ..." : ""
    return Message(
      kind: "unfinishedCopies",
      sentence: Text(
        "Unfinished copies here: \(paths.count); a command was killed, or is at work.",
        id:
          "Salinan yang belum utuh di sini: \(paths.count); ada perintah yang terputus, atau sedang bekerja."
      ),
      remedy: Text(
        "The next --attach sweeps away what was left, if this account may. Else, when nobody is at work: \(command)\(more)",
        id:
          "Perintah berikut dengan --attach menghapus yang tertinggal, bila akunnya boleh. Bila tidak, dan tidak ada yang sedang bekerja: \(command)\(more)"
      ))
  }
}
