import CommandLineKit

/// Prints the manual page.
struct Manual: Action {
  static let command = Command<Session, Failure>("man") {
    Declaration(
      Text(
        "Print the manual page, for man to show.",
        id: "Mencetak halaman manual, untuk dibaca dengan man."),
      discussion: Text(
        """
        The page holds what help says of every command, and beside it the variables, files, exit codes, \
        and the words for times and runs. It is troff; --lang chooses its language.
        """,
        id: """
          Isinya bantuan setiap perintah, serta variabel, berkas, kode keluar, dan kata untuk waktu dan \
          run. Bentuknya troff; --lang memilih bahasanya.
          """),
      examples: [
        Example(
          "sopctl man | man -l -", Text("Read the page.", id: "Membaca halamannya.")),
        Example(
          "sopctl man --lang en > ~/.local/share/man/man1/sopctl.1",
          Text("Install it in English.", id: "Memasangnya dalam bahasa Inggris.")),
      ],
      make: Manual.init)
  }

  func run(in session: Session) throws(Failure) {
    let page = ManPage(
      Program.tree.outline, language: session.language, version: Program.version,
      date: Program.released, chapters: Self.chapters)
    try session.print(page.text)
  }
}
