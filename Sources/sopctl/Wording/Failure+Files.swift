import CommandLineKit
import Glibc
import SOPCore
import SOPStore

extension Failure {
  /// A fault of a file, in words.
  ///
  /// - Parameter isWriting: whether something was to be recorded in the book, so that it is said that it was not.
  init(_ fault: FileFault, isWriting: Bool = false) {
    switch fault {
    case .notFound(let path): self = .notFound(path)
    case .failed(.lock, let path, ENOLCK), .failed(.lock, let path, EOPNOTSUPP),
      .failed(.lock, let path, ENOSYS):
      self = .shareWithoutLocks(path)
    case .failed(let operation, let path, let code): self = .failed(operation, path, code)
    case .notPlain(let path): self = .notPlain(path)
    case .manyNames(let path, let count): self = .manyNames(path, count)
    case .notFolder(let path): self = .notFolder(path)
    case .tooLarge(let path, let limit): self = .tooLarge(path, limit)
    case .busy(let path, let holder): self = .busy(path, holder)
    case .damaged(let path, let line, let damage): self = .damaged(path, line, damage, isWriting)
    case .newerFormat(let path, let line, let no, let fault):
      self = .newerFormat(path, line, no, fault, isWriting)
    case .entryTooLarge(let bytes): self = .entryTooLarge(bytes)
    case .unreadableEntry(let no): self = .unreadableEntry(no)
    case .notRecorded(let path, let code): self = .notRecorded(path, code)
    case .unconfirmed(let path, let nos, let code): self = .unconfirmed(path, nos, code)
    case .replaced(let path, let nos): self = .replaced(path, nos)
    case .outcomeUnknown(let path, let nos, let code): self = .outcomeUnknown(path, nos, code)
    }
  }

  // MARK: - Any file

  private static func notFound(_ path: String) -> Failure {
    Failure(
      .notFound, kind: "notFound",
      Text("There is no file \(path.visible).", id: "Tidak ada berkas \(path.visible)."),
      remedy: Text("Check the name, and the folder.", id: "Periksa nama dan foldernya."))
  }

  private static func failed(
    _ operation: FileFault.Operation, _ path: String, _ code: Int32
  ) -> Failure {
    let deed = operation.text
    let reason = Text.reason(systemError: code)
    return Failure(
      .notRecorded, kind: "fileFailed",
      Text(
        "\(path.visible) could not be \(deed): \(reason).",
        id: "\(path.visible) tidak dapat \(deed): \(reason)."),
      remedy: .remedy(systemError: code, path: path))
  }

  private static func notPlain(_ path: String) -> Failure {
    Failure(
      .notRecorded, kind: "notPlain",
      Text(
        "\(path.visible) is not a plain file, but a link, a folder or a device.",
        id: "\(path.visible) bukan berkas biasa, melainkan tautan, folder atau perangkat."
      ),
      remedy: Text(
        "Put the file itself there. To see what it is: ls -ld \(path.shellWord)",
        id: "Letakkan berkasnya sendiri di situ. Untuk melihatnya: ls -ld \(path.shellWord)"))
  }

  private static func notFolder(_ path: String) -> Failure {
    Failure(
      .notRecorded, kind: "notFolder",
      Text(
        "\(path.visible) is not a folder of the office, but a link or a file.",
        id: "\(path.visible) bukan folder milik kantor, melainkan tautan atau berkas."),
      remedy: Text(
        "Put the folder itself there. To see what it is: ls -ld \(path.shellWord)",
        id: "Letakkan foldernya sendiri di situ. Untuk melihatnya: ls -ld \(path.shellWord)"))
  }

  private static func tooLarge(_ path: String, _ limit: Int) -> Failure {
    Failure(
      .notRecorded, kind: "tooLarge",
      Text(
        "\(path.visible) is larger than \(limit) bytes.",
        id: "\(path.visible) lebih besar dari \(limit) byte."),
      remedy: Text(
        "Check that it is the right file: ls -l \(path.shellWord)",
        id: "Periksa apakah berkasnya benar: ls -l \(path.shellWord)"))
  }

  // MARK: - The book

  private static func busy(_ path: String, _ holder: String?) -> Failure {
    let who =
      holder.map { Text(" It is held by \($0.visible).", id: " Pemakainya: \($0.visible).") }
      ?? .empty
    return Failure(
      .busy, kind: "busy",
      Text(
        "The book is in use, nothing was recorded: \(path.visible).\(who)",
        id: "Buku Agenda sedang dipakai, tidak ada yang dicatat: \(path.visible).\(who)"),
      remedy: Text("Do it again in a moment.", id: "Ulangi sebentar lagi."))
  }

  private static let nothingRecorded = Text(
    ", nothing was recorded", id: ", tidak ada yang dicatat")

  private static func damaged(
    _ path: String, _ line: Int, _ damage: BookDamage, _ isWriting: Bool
  ) -> Failure {
    let what = damage.sentence
    let loss = isWriting ? nothingRecorded : .empty
    return Failure(
      .damaged, kind: "bookDamaged",
      Text(
        "The book is damaged\(loss): \(path.visible), line \(line): \(what)",
        id:
          "Buku Agenda rusak\(loss): \(path.visible), baris \(line): \(what)"
      ),
      remedy: damage.remedy)
  }

  private static func newerFormat(
    _ path: String, _ line: Int, _ no: Int?, _ fault: LineFault, _ isWriting: Bool
  ) -> Failure {
    let entry = no.map { ", No \(AgendaEntry.text(ofNo: $0))" } ?? ""
    let what = fault.phrase
    let loss = isWriting ? nothingRecorded : .empty
    return Failure(
      .damaged, kind: "newerFormat",
      Text(
        "The book was written by a newer sopctl\(loss): \(path.visible), line \(line)\(entry): \(what)",
        id:
          "Buku Agenda ditulis oleh sopctl yang lebih baru\(loss): \(path.visible), baris \(line)\(entry): \(what)"
      ),
      remedy: .update)
  }

  private static func unreadableEntry(_ no: Int) -> Failure {
    let entry = AgendaEntry.text(ofNo: no)
    return Failure(
      .notRecorded, kind: "unreadableEntry",
      Text(
        "Nothing was recorded: entry \(entry) could not have been read back.",
        id: "Tidak ada yang dicatat: entri \(entry) tidak akan dapat dibaca kembali."),
      remedy: Text(
        "This is a fault of the program; please report the command that you typed.",
        id: "Ini kesalahan program; mohon laporkan perintah yang Anda tulis."))
  }

  private static func entryTooLarge(_ bytes: Int) -> Failure {
    Failure(
      .usage, kind: "entryTooLarge",
      Text(
        "The entry would take \(bytes) bytes; the book allows \(AgendaLimits.line). Nothing was recorded.",
        id:
          "Entri itu akan memerlukan \(bytes) byte; buku menerima \(AgendaLimits.line). Tidak ada yang dicatat."
      ),
      remedy: Text(
        "Shorten the texts, or attach them as a file: --attach FILE",
        id: "Ringkas teksnya, atau lampirkan sebagai berkas: --attach FILE"))
  }

  private static func notRecorded(_ path: String, _ code: Int32) -> Failure {
    let reason = Text.reason(systemError: code)
    return Failure(
      .notRecorded, kind: "notRecorded",
      Text(
        "Nothing was recorded in \(path.visible): \(reason).",
        id: "Tidak ada yang dicatat di \(path.visible): \(reason)."),
      remedy: .remedy(systemError: code, path: path))
  }

  private static func outcomeUnknown(
    _ path: String, _ nos: ClosedRange<Int>, _ code: Int32
  ) -> Failure {
    let reason = Text.reason(systemError: code)
    let entries = Text.entries(nos)
    return Failure(
      .outcomeUnknown, kind: "outcomeUnknown",
      Text(
        "The disk did not confirm (\(reason)): whether \(entries) was recorded in \(path.visible) cannot be known.",
        id:
          "Penyimpanan tidak memastikan (\(reason)): tidak dapat diketahui apakah \(entries) tercatat di \(path.visible)."
      ),
      remedy: .lookBeforeRepeating)
  }

  private static func unconfirmed(
    _ path: String, _ nos: ClosedRange<Int>, _ code: Int32
  ) -> Failure {
    let reason = Text.reason(systemError: code)
    let entries = Text.standing(nos)
    return Failure(
      .outcomeUnknown, kind: "outcomeUnknown",
      Text(
        "The disk did not confirm (\(reason)): \(entries) can be read in \(path.visible) now, but whether it stays there cannot be known.",
        id:
          "Penyimpanan tidak memastikan (\(reason)): \(entries) kini terbaca di \(path.visible), tetapi tidak dapat diketahui apakah akan tetap ada."
      ),
      remedy: .lookBeforeRepeating)
  }

  private static func replaced(_ path: String, _ nos: ClosedRange<Int>) -> Failure {
    let entries = Text.standing(nos)
    return Failure(
      .outcomeUnknown, kind: "bookReplaced",
      Text(
        "While \(entries) was being recorded, the book was taken away or another put in its place: \(path.visible).",
        id:
          "Ketika \(entries) sedang dicatat, buku disingkirkan atau diganti berkas lain: \(path.visible)."
      ),
      remedy: .lookBeforeRepeating)
  }
}

extension Text {
  /// Entries of which none is in doubt.
  fileprivate static func standing(_ nos: ClosedRange<Int>) -> Text {
    let all = entries(nos)
    guard nos.count > 1 else { return all }
    let (first, last) = (
      AgendaEntry.text(ofNo: nos.lowerBound), AgendaEntry.text(ofNo: nos.upperBound)
    )
    return Text("each of the entries \(first) to \(last)", id: "\(all)")
  }

  fileprivate static let lookBeforeRepeating = Text(
    "Before you do it again, look what stands there: sopctl agenda --tail 5",
    id: "Sebelum mengulangi, lihat yang tercatat: sopctl agenda --tail 5")
}

extension Text {
  /// One entry by its number, or several from the first to the last.
  static func entries(_ nos: ClosedRange<Int>) -> Text {
    let first = AgendaEntry.text(ofNo: nos.lowerBound)
    let last = AgendaEntry.text(ofNo: nos.upperBound)
    return nos.count == 1
      ? Text("entry \(first)", id: "entri \(first)")
      : Text("any of the entries \(first) to \(last)", id: "entri \(first) sampai \(last)")
  }
}

extension Text {
  /// What to do about a book that only a newer program can read.
  static let update = Text(
    "Bring sopctl up to date, then do it again. Which one this is: sopctl version",
    id: "Perbarui sopctl, lalu ulangi. Versi yang ini: sopctl version")
}
