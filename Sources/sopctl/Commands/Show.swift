import CommandLineKit
import SOPCore

/// Shows one SOP as its official form.
struct Show: Action {
  var procedure: String
  var file: String?
  var format: OutputFormat

  static let command = Command<Session, Failure>("show", aliases: ["lihat"]) {
    Declaration(
      Text("Show an SOP as its official form.", id: "Menampilkan sebuah SOP menurut formulirnya."),
      discussion: Text(
        """
        With --format html it is the sheet for print: A4 in landscape, in Indonesian as the form is, \
        to be opened in any browser. With --json the definition is printed byte by byte, as it stands \
        in its file.
        """,
        id: """
          Dengan --format html hasilnya lembar untuk dicetak: A4 mendatar, dibuka di peramban apa \
          saja. Dengan --json definisinya dicetak persis seperti dalam berkasnya.
          """),
      examples: [
        Example(
          "sopctl show PIAK-03",
          Text(
            "Read who does what, in which time.", id: "Membaca siapa mengerjakan apa, berapa lama.")
        ),
        Example(
          "sopctl show PIAK-03 --format html -o piak-03.html",
          Text("Print the official sheet.", id: "Mencetak lembar resminya.")),
        Example(
          "sopctl show PIAK-03 --json > piak-03.json",
          Text("Begin a definition of your own.", id: "Mulai menyusun definisi sendiri.")),
      ],
      Argument<String>(
        "SOP", Text("The SOP's code.", id: "Kode SOP."), completion: .ask("procedures")),
      DocumentFile.option,
      OutputFormat.parameter(.text, .json, .html), make: Show.init)
  }

  func run(in session: Session) throws(Failure) {
    let office = try session.office()
    let (definition, procedure) = try office.definition(self.procedure)
    let document =
      switch format {
      // A sound definition is UTF-8, or it would not have been read.
      case .json: String(validating: definition.bytes, as: UTF8.self) ?? ""
      case .html: ProcedureSheet(procedure).html
      default: text(of: procedure, for: session)
      }
    try session.hand(over: document, to: file, of: office.folder)
  }

  private func text(of procedure: Procedure, for session: Session) -> String {
    // A file is not read at the width of the terminal on which it was made.
    ProcedureForm(
      procedure, width: file == nil ? session.width : 80,
      style: file == nil ? session.style : .plain, pen: session.pen, language: session.language
    ).lines.map { $0 + "\n" }.joined()
  }
}
