/// The titles in help and man page.
enum Headings {
  static let help = Text("Help", id: "Bantuan")
  static let usage = Text("Usage", id: "Pemakaian")
  static let aliases = Text("Also called", id: "Nama lain")
  static let arguments = Text("Arguments", id: "Argumen")
  static let options = Text("Options", id: "Opsi")
  static let commonOptions = Text("Common options", id: "Opsi umum")
  static let examples = Text("Examples", id: "Contoh")
  static let name = Text("Name", id: "Nama")
  static let synopsis = Text("Synopsis", id: "Sinopsis")
}
