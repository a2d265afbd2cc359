import CommandLineKit
import SOPCore

extension LineFault {
  /// Why a line of the book cannot be read, and what to do.
  var text: Text { message.text }

  var message: Message {
    Message(
      kind: name, sentence: phrase.capitalized, remedy: .comparison)
  }

  /// What is wrong and in which field, to go on after a colon.
  var phrase: Text {
    field > 0 ? Text("field \(field):", id: "bagian ke-\(field):") + what : what
  }

  private var what: Text {
    switch kind {
    case .notUTF8:
      Text("this is not UTF-8 text.", id: "ini bukan teks UTF-8.")
    case .tooLong:
      Text("the line is longer than 64 KiB.", id: "baris ini lebih panjang dari 64 KiB.")
    case .noSeal:
      Text("the line does not end in a paraf.", id: "baris ini tidak berakhir dengan paraf.")
    case .fieldCount(let count):
      Text(
        "the line has another number of fields than it should: \(count).",
        id: "jumlah bagian baris ini tidak sesuai: \(count).")
    case .unreadable:
      Text("this cannot be read.", id: "ini tidak terbaca.")
    case .escape:
      Text(
        "a character is not written as the format has it.",
        id: "ada karakter yang tidak ditulis menurut format buku.")
    case .unknownEvent(let word):
      Text("there is no event \(word.echoed).", id: "tidak ada peristiwa \(word.echoed).")
    case .unknownVersion(let version):
      Text(
        "the format \(version) is not known, only v1.",
        id: "format \(version) belum dikenal, hanya v1.")
    case .emptyField:
      Text("this is empty.", id: "ini kosong.")
    case .unknownKey(let key):
      Text("the key \(key.echoed) is not known.", id: "kunci \(key.echoed) tidak dikenal.")
    case .keyOutOfOrder(let key):
      Text(
        "the key \(key.echoed) does not stand in its order.",
        id: "kunci \(key.echoed) tidak pada urutannya.")
    case .unreadableValue(let key):
      Text(
        "the value of \(key.echoed) cannot be read.", id: "nilai \(key.echoed) tidak terbaca.")
    case .numberTooLarge:
      Text(
        "this number has more than 18 digits.", id: "angka ini lebih dari 18 digit.")
    case .valueTooLarge(let key):
      Text(
        "the number of \(key.echoed) has more than 18 digits.",
        id: "angka \(key.echoed) lebih dari 18 digit.")
    case .unknownValue(let key, let word):
      Text(
        "the value \(word.echoed) of \(key.echoed) is not known.",
        id: "nilai \(word.echoed) untuk \(key.echoed) tidak dikenal.")
    case .missingKey(let key):
      Text("the key \(key.echoed) is missing.", id: "kunci \(key.echoed) tidak ada.")
    case .misplacedKey(let key):
      Text(
        "the key \(key.echoed) does not belong to this event.",
        id: "kunci \(key.echoed) tidak berlaku untuk peristiwa ini.")
    case .textTooLong(let key):
      Text(
        "the text of \(key.echoed) is longer than 2000 bytes.",
        id: "teks \(key.echoed) lebih panjang dari 2000 byte.")
    }
  }

  private var name: String {
    switch kind {
    case .notUTF8: "notUTF8"
    case .tooLong: "tooLong"
    case .noSeal: "noSeal"
    case .fieldCount: "fieldCount"
    case .unreadable: "unreadable"
    case .escape: "escape"
    case .unknownEvent: "unknownEvent"
    case .unknownVersion: "unknownVersion"
    case .emptyField: "emptyField"
    case .unknownKey: "unknownKey"
    case .keyOutOfOrder: "keyOutOfOrder"
    case .unreadableValue: "unreadableValue"
    case .numberTooLarge: "numberTooLarge"
    case .valueTooLarge: "valueTooLarge"
    case .unknownValue: "unknownValue"
    case .missingKey: "missingKey"
    case .misplacedKey: "misplacedKey"
    case .textTooLong: "textTooLong"
    }
  }
}
