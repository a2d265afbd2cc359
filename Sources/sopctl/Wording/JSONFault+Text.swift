import CommandLineKit
import SOPCore

extension JSONFault {
  /// What is wrong with the text of a file, and how to mend it.
  var message: Message {
    switch kind {
    case .empty:
      Message(
        kind: "empty",
        sentence: Text("The file is empty.", id: "Berkas ini kosong."),
        remedy: Text("Fill it with one object: { ... }.", id: "Isi dengan satu objek: { ... }."))
    case .tooLarge(let maximum):
      Message(
        kind: "tooLarge",
        sentence: Text(
          "The file is larger than \(maximum) bytes.",
          id: "Berkas ini lebih besar dari \(maximum) byte."),
        remedy: Text("Shorten it.", id: "Ringkas isinya."))
    case .byteOrderMark:
      Message(
        kind: "byteOrderMark",
        sentence: Text(
          "The file begins with a byte order mark.", id: "Berkas diawali tanda urutan byte (BOM)."),
        remedy: Text(
          "Save it as UTF-8 without BOM.", id: "Simpan ulang sebagai UTF-8 tanpa BOM."))
    case .invalidUTF8:
      located(
        "invalidUTF8", Text("this is not UTF-8 text.", id: "ini bukan teks UTF-8."),
        Text("Save the file as UTF-8.", id: "Simpan ulang berkas sebagai UTF-8."))
    case .unexpectedCharacter:
      located(
        "unexpectedCharacter",
        Text("this character cannot stand here.", id: "karakter ini tidak dapat berada di sini."),
        Text(
          "Look for a comma, a quote or a bracket too many or too few right before it.",
          id: "Periksa koma, tanda kutip atau kurung yang kurang atau berlebih tepat sebelumnya."))
    case .unterminated:
      located(
        "unterminated",
        Text(
          "the file ends before its value does.",
          id: "berkas berakhir sebelum isinya lengkap."),
        Text("Close the open quote or bracket.", id: "Tutup tanda kutip atau kurungnya."))
    case .trailingContent:
      located(
        "trailingContent",
        Text(
          "something follows the end of the document.", id: "ada isi sesudah akhir dokumen."),
        Text(
          "Remove what stands after the last bracket.",
          id: "Hapus yang berada sesudah kurung tutup terakhir."))
    case .tooDeep(let maximum):
      located(
        "tooDeep",
        Text(
          "brackets are nested more than \(maximum) deep.",
          id: "kurung bersarang lebih dari \(maximum) tingkat."),
        Text("Remove the needless ones.", id: "Hapus kurung yang tidak perlu."))
    case .badNumber:
      located(
        "badNumber",
        Text("this is not how a number is written.", id: "bilangan tidak ditulis seperti ini."),
        Text(
          "Write its digits alone, without a zero in front: 5.",
          id: "Tulis angkanya saja, tanpa nol di depan: 5."))
    case .badEscape:
      located(
        "badEscape",
        Text(
          #"this backslash (\) begins nothing that is known."#,
          id: #"garis miring terbalik (\) ini tidak mengawali apa pun yang dikenal."#),
        Text(#"Write \\ for a backslash."#, id: #"Tulis \\ untuk satu garis miring terbalik."#))
    case .loneSurrogate:
      located(
        "loneSurrogate",
        Text(#"this \u is half a character."#, id: #"\u ini hanya separuh karakter."#),
        Text("Write the character itself.", id: "Tulis karakternya langsung."))
    case .controlInString:
      located(
        "controlInString",
        Text(
          "a line break or another control character within a text.",
          id: "ganti baris atau karakter kendali lain di dalam teks."),
        Text(#"Write \n for a line break."#, id: #"Tulis \n untuk ganti baris."#))
    }
  }

  private func located(_ kind: String, _ what: Text, _ remedy: Text) -> Message {
    let place = Text("Line \(line), column \(column):", id: "Baris \(line), kolom \(column):")
    return Message(kind: kind, sentence: place + what, remedy: remedy)
  }
}
