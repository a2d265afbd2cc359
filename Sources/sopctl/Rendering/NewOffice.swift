import CommandLineKit

/// What `init` has made.
struct NewOffice {
  /// The folder, from the root.
  let path: String
  /// Whether `kantor.json` was made, too.
  let hasNewSettings: Bool
  /// Whether the office's name stands in it already.
  let isNamed: Bool
  /// Whether all of it is only what a dry run would make.
  var isPlanned = false

  /// Text of at most `width` columns.
  func lines(width: Int, in language: Language) -> [String] {
    let title = Text("A new office: \(path.visible)", id: "Kantor baru: \(path.visible)")
    let plan = Text("Dry run, nothing made.", id: "Uji coba, tidak ada yang dibuat.")
    return (isPlanned ? plan + title : title)[language].wrapped(to: width)
      + LabelledText.lines(
        contents.map { (label: $0, texts: [$1[language]]) }, indent: 2, width: width)
  }

  private var settingsText: Text {
    if !hasNewSettings {
      return Text("the office; kept as it was", id: "keterangan kantor; dibiarkan seperti semula")
    }
    return isNamed
      ? Text(
        "the office; only its name is filled in", id: "keterangan kantor; baru namanya yang terisi")
      : Text(
        "the office; changes nothing until it is filled in",
        id: "keterangan kantor; belum mengubah apa pun sebelum diisi")
  }

  private var contents: [(String, Text)] {
    [
      (
        "buku-agenda.txt", Text("the Buku Agenda, without entries", id: "Buku Agenda, belum berisi")
      ),
      (
        "kantor.json",
        settingsText
      ),
      ("kantor.contoh.json", Text("an example of it", id: "contoh isinya")),
      (
        "kantor.schema.json",
        Text("by which an editor helps to write it", id: "agar editor membantu mengisinya")
      ),
      ("sops/", Text("the office's own SOPs", id: "SOP milik kantor")),
      ("definisi/", Text("the SOPs as runs were started with", id: "SOP seperti saat run dimulai")),
      ("lampiran/", Text("evidence", id: "lampiran")),
    ]
  }
}
