import CommandLineKit
import SOPCore
import SOPStore

// Parts of sentences about what became of a file.

extension FileFault {
  /// What is wrong with the book, where its path stands before the sentence.
  var messageOfBook: Message? {
    let line: Int
    let what: Text
    switch self {
    case .damaged(_, let number, let damage):
      line = number
      what = Text("the book is damaged:", id: "Buku Agenda rusak:") + damage.sentence
    case .newerFormat(_, let number, _, let fault):
      line = number
      what =
        Text("a newer sopctl has written in the book:", id: "ditulis oleh sopctl yang lebih baru:")
        + fault.phrase
    default:
      return Failure(self).message
    }
    guard let message = Failure(self).message else { return nil }
    return Message(
      kind: message.kind, sentence: Text("Line \(line):", id: "Baris \(line):") + what,
      remedy: message.remedy)
  }
}

extension FileFault {
  /// Why a file of the office cannot be read, in a few words.
  var reason: Text {
    switch self {
    case .failed(_, _, let code): .reason(systemError: code)
    case .notPlain:
      Text(
        "it is no plain file, but a link, a folder or a device",
        id: "bukan berkas biasa, melainkan tautan, folder atau perangkat")
    case .tooLarge(_, let limit):
      Text("it is larger than \(limit) bytes", id: "lebih besar dari \(limit) byte")
    default: Text("it is not there", id: "berkasnya tidak ada")
    }
  }

  /// What to do about a file that cannot be read.
  func remedy(of file: String) -> Text {
    switch self {
    case .failed(_, _, let code): .remedy(systemError: code, path: file)
    default:
      Text(
        "To see what is there: ls -ld \(file.shellWord)",
        id: "Untuk melihat apa yang ada di sana: ls -ld \(file.shellWord)")
    }
  }
}

extension BookDamage {
  /// Why the book cannot be continued.
  var sentence: Text {
    switch self {
    case .line(let fault): fault.phrase
    case .seal:
      Text("its paraf does not seal it.", id: "parafnya tidak cocok dengan isinya.")
    case .noHeader:
      Text("the book's first line is missing.", id: "baris pertama buku tidak ada.")
    case .endless:
      Text(
        "from here on no line ends within 16 MiB, so that it can never be sealed.",
        id: "mulai dari sini tidak ada akhir baris dalam 16 MiB, sehingga tidak dapat disegel.")
    }
  }

  var remedy: Text {
    switch self {
    case .line, .seal, .noHeader:
      Text("See all of it: sopctl verify", id: "Lihat selengkapnya: sopctl verify")
    case .endless: .continuation
    }
  }
}

extension FileFault.Operation {
  /// The deed that could not be done, as a participle.
  var text: Text {
    switch self {
    case .open: Text("opened", id: "dibuka")
    case .read: Text("read", id: "dibaca")
    case .write: Text("written", id: "ditulis")
    case .create: Text("created", id: "dibuat")
    case .list: Text("listed", id: "dilihat isinya")
    case .lock: Text("locked", id: "dikunci")
    case .synchronize: Text("made durable", id: "dipastikan tersimpan")
    case .inspect: Text("looked at", id: "diperiksa")
    }
  }
}
