import CommandLineKit
import SOPCore

extension BookFault {
  /// What is wrong with a line of the book, and what to do.
  var text: Text { message.text }

  var message: Message {
    switch kind {
    case .seal:
      Message(
        kind: "seal",
        sentence: Text(
          "The paraf does not seal this line after the one before it: one of the two was changed, added or removed.",
          id:
            "Parafnya tidak cocok dengan baris ini dan baris sebelumnya: salah satunya diubah, disisipkan atau dihapus."
        ),
        remedy: .comparison)
    case .line(let fault):
      fault.message
    case .newerFormat(let fault):
      Message(
        kind: "newerFormat",
        sentence: Text(
          "Written by a newer sopctl: \(fault.phrase)",
          id: "Ditulis oleh sopctl yang lebih baru: \(fault.phrase)"))
    case .headerMissing:
      Message(
        kind: "headerMissing",
        sentence: Text(
          "The book does not begin with its header, BUKU AGENDA v1.",
          id: "Buku tidak diawali barisnya yang pertama, BUKU AGENDA v1."),
        remedy: .comparison)
    case .endless:
      Message(
        kind: "endless",
        sentence: Text(
          "From here on no line ends within 16 MiB, so that it can never be sealed; nothing behind it was read.",
          id:
            "Mulai dari sini tidak ada akhir baris dalam 16 MiB, sehingga tidak dapat disegel; yang sesudahnya tidak dibaca."
        ),
        remedy: .continuation)
    case .sequence(let expected, let found):
      Self.sequence(
        expected: AgendaEntry.text(ofNo: expected), found: AgendaEntry.text(ofNo: found))
    case .rule(let fault, let run):
      fault.message(of: run).of(run)
    case .expected(let no, let seal, let found):
      Self.expected(no: no, seal: seal, found: found)
    case .attachment(_, let name, isMissing: true):
      Message(
        kind: "attachmentMissing",
        sentence: Text(
          "The attachment \(name.echoed) is missing.", id: "Lampiran \(name.echoed) tidak ada."),
        remedy: .restoration)
    case .attachment(_, let name, isMissing: false):
      Message(
        kind: "attachmentChanged",
        sentence: Text(
          "The attachment \(name.echoed) is not what was attached.",
          id: "Lampiran \(name.echoed) bukan lagi yang dilampirkan."),
        remedy: .restoration)
    }
  }

  private static func sequence(expected: String, found: String) -> Message {
    Message(
      kind: "sequence",
      sentence: Text(
        "No \(found) stands where No \(expected) should.",
        id: "No \(found) tercatat di tempat No \(expected)."),
      remedy: .comparison)
  }

  private static func expected(no: Int, seal: Digest, found: Digest?) -> Message {
    let number = AgendaEntry.text(ofNo: no)
    guard let found else {
      return Message(
        kind: "expectedMissing",
        sentence: Text(
          "There is no entry \(number), whose paraf was noted: the book was cut or replaced.",
          id: "Tidak ada entri \(number) yang parafnya dicatat dahulu: buku terpotong atau diganti."
        ),
        remedy: .comparison)
    }
    return Message(
      kind: "expectedOther",
      sentence: Text(
        "Entry \(number) has the paraf \(found.hex), not the noted one \(seal.hex): the book was rewritten.",
        id:
          "Entri \(number) berparaf \(found.hex), bukan yang dicatat dahulu \(seal.hex): buku ditulis ulang."
      ),
      remedy: .comparison)
  }
}

extension Message {
  /// The same, said of a run.
  func of(_ run: RunID) -> Message {
    Message(kind: kind, sentence: Text(same: "\(run):") + sentence, remedy: remedy)
  }
}

extension Text {
  /// What to do about a line that was changed.
  static let comparison = Text(
    "Compare the line with a backup of the book.",
    id: "Bandingkan baris itu dengan cadangan buku.")

  /// What to do about a book in which nothing can be recorded any more, for all that is sound in it.
  static let continuation = Text(
    "The lines before it stand. Move the folder away, and go on from them in a new book: sopctl init --data DIR --continue OLDDIR",
    id:
      "Baris-baris sebelumnya tetap berlaku. Pindahkan foldernya, lalu lanjutkan di buku baru: sopctl init --data FOLDER --continue FOLDER-LAMA"
  )

  fileprivate static let restoration = Text(
    "Bring it back from a backup of lampiran/.",
    id: "Kembalikan dari cadangan lampiran/.")
}
