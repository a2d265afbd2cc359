import CommandLineKit
import SOPCore

/// Shows one SOP as its official form.
struct Show: Action {
  var procedure: String
  var format: OutputFormat

  static let command = Command<Session, Failure>("show", aliases: ["lihat"]) {
    Declaration(
      Text("Show an SOP as its official form.", id: "Menampilkan sebuah SOP menurut formulirnya."),
      discussion: Text(
        "With --json the definition is printed byte by byte, as it stands in its file.",
        id: "Dengan --json definisinya dicetak persis seperti dalam berkasnya."),
      examples: [
        Example(
          "sopctl show PIAK-03",
          Text(
            "Read who does what, in which time.", id: "Membaca siapa mengerjakan apa, berapa lama.")
        ),
        Example(
          "sopctl show PIAK-03 --json > piak-03.json",
          Text("Begin a definition of your own.", id: "Mulai menyusun definisi sendiri.")),
      ],
      Argument<String>(
        "SOP", Text("The SOP's code.", id: "Kode SOP."), completion: .ask("procedures")),
      OutputFormat.parameter(.text, .json), make: Show.init)
  }

  func run(in session: Session) throws(Failure) {
    let (definition, procedure) = try session.office().definition(self.procedure)
    switch format {
    case .json:
      // A sound definition is UTF-8, or it would not have been read.
      try session.print(String(validating: definition.bytes, as: UTF8.self) ?? "")
    default:
      let form = ProcedureForm(
        procedure, width: session.width, style: session.style, pen: session.pen,
        language: session.language)
      try session.printLines(form.lines)
    }
  }
}
