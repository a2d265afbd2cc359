import CommandLineKit

/// The argument RUN.
enum RunArgument {
  private static let names = Text(
    "The run: PIAK-03-2026-014, PIAK-03-014, 014, or PIAK-03 while one run of it is open.",
    id: "Run: PIAK-03-2026-014, PIAK-03-014, 014, atau PIAK-03 bila hanya satu yang berjalan.")

  static let optional = OptionalArgument<String>("RUN", names, completion: .ask("runs"))
  static let required = Argument<String>("RUN", names, completion: .ask("runs"))

  /// Where a run that is left out is the one that waits.
  static let waiting = OptionalArgument<String>(
    "RUN",
    Text(
      "\(names) Left out: the only one that waits for your role.",
      id: "\(names) Tanpa RUN: satu-satunya yang menunggu peran Anda."),
    completion: .ask("runs"))
}
