import CommandLineKit

/// The argument RUN.
enum RunArgument {
  private static let help = Text(
    "The run: its number, PIAK-03-014, 014, or the SOP's code.",
    id: "Run: nomornya, PIAK-03-014, 014, atau kode SOP.")

  static let optional = OptionalArgument<String>("RUN", help, completion: .ask("runs"))
  static let required = Argument<String>("RUN", help, completion: .ask("runs"))
}
