import CommandLineKit
import SOPCore

extension DocumentFault {
  /// What is wrong with the shape of a document, and how to mend it.
  ///
  /// - Parameter path: where it stands; of an unknown key it tells the key.
  func message(at path: String) -> Message {
    switch self {
    case .syntax(let fault):
      fault.message
    case .duplicateKey:
      Message(
        kind: "duplicateKey",
        sentence: Text("This key stands here twice.", id: "Kunci ini tertulis dua kali."),
        remedy: Text("Keep one of them.", id: "Pertahankan salah satu."))
    case .unknownKey(let known):
      Message(
        kind: "unknownKey",
        sentence: Text("This key is not known.", id: "Kunci ini tidak dikenal."),
        remedy: Self.correction(of: path, known: known))
    case .missingKey:
      Message(
        kind: "missingKey",
        sentence: Text("This key is missing.", id: "Kunci ini belum ada."),
        remedy: Text(
          "Add it; what is blank in the document is null or [].",
          id: "Tambahkan; yang kosong pada dokumen ditulis null atau []."))
    case .wrongType(let expected):
      Message(
        kind: "wrongType",
        sentence: Text("The value has the wrong type.", id: "Jenis nilainya keliru."),
        remedy: Self.request(for: expected))
    case .emptyText:
      Message(
        kind: "emptyText",
        sentence: Text("The text is empty.", id: "Teksnya kosong."),
        remedy: Text(
          "Fill it in; where null is allowed, write null.",
          id: "Isi; di tempat yang boleh kosong, tulis null."))
    case .textTooLong(let limit):
      Message(
        kind: "textTooLong",
        sentence: Text(
          "The text is longer than \(limit) bytes.",
          id: "Teks ini lebih panjang dari \(limit) byte."),
        remedy: Text("Shorten it.", id: "Ringkas isinya."))
    case .numberTooLarge:
      Message(
        kind: "numberTooLarge",
        sentence: Text("The number is too large.", id: "Angkanya terlalu besar."),
        remedy: Text("Write a smaller one.", id: "Tulis yang lebih kecil."))
    case .notOneOf(let words):
      Message(
        kind: "notOneOf",
        sentence: Text(
          "The value is none of those that are allowed.",
          id: "Nilainya bukan salah satu yang diperbolehkan."),
        remedy: Text(
          "Write one of: \(words.listed).", id: "Tulis salah satu dari: \(words.listed)."))
    }
  }

  private static func correction(of path: String, known: [String]) -> Text {
    let key = path.split(separator: ".").last.map(String.init) ?? path
    if let nearest = NearestName(among: known).nearest(to: key) {
      return Text("Did you mean \(nearest)?", id: "Mungkin maksudnya \(nearest)?")
    }
    return Text(
      "Remove it; known here: \(known.listed).", id: "Hapus; yang dikenal di sini: \(known.listed)."
    )
  }

  private static func request(for kinds: [JSONKind]) -> Text {
    let choice = kinds.map(\.text).joined(separator: Text(" or ", id: " atau "))
    return Text("Write \(choice).", id: "Tulis \(choice).")
  }
}

extension JSONKind {
  /// A value of this kind, as it is asked for.
  fileprivate var text: Text {
    switch self {
    case .null: Text(same: "null")
    case .boolean: Text("true or false", id: "true atau false")
    case .number:
      Text("a whole number, for instance 5", id: "bilangan bulat, misalnya 5")
    case .string: Text("a text in quotes", id: "teks dalam tanda kutip")
    case .array: Text("a list: [ ... ]", id: "daftar: [ ... ]")
    case .object: Text("an object: { ... }", id: "objek: { ... }")
    }
  }
}

extension Message {
  /// A text of a definition, or of `kantor.json`.
  static func textHoldsNIK(masked: String) -> Message {
    Message(
      kind: "textHoldsNIK",
      sentence: Text(
        "This holds what looks like a NIK (\(masked)), of which only the masked form enters the book.",
        id:
          "Di sini ada angka yang tampaknya NIK (\(masked)); yang masuk buku hanya bentuk tersamarnya."
      ),
      remedy: Text(
        "Take it out; if it is another number, put a word between its digits.",
        id: "Hapus; bila bukan NIK, sisipkan kata di antara angkanya."))
  }
}
