extension CommandOutline {
  /// The command and all that may follow: `step [OPTIONS] [RUN] [ACTIVITY]`. Options stand there
  /// by themselves only if they are required.
  func usage(_ language: Language) -> String {
    var words = [name]
    words += options.filter(\.isRequired).map(\.usage)
    if options.contains(where: { !$0.isRequired }) {
      words.append(Text("[OPTIONS]", id: "[OPSI]")[language])
    }
    words += positionals.map(\.usage)
    return words.joined(separator: " ")
  }

  /// The name with its synonyms: `step (selesai)`.
  var term: String {
    aliases.isEmpty ? name : "\(name) (\(aliases.joined(separator: ", ")))"
  }
}

extension ProgramOutline {
  func usage(_ language: Language) -> String {
    let rest = Text("COMMAND [ARGUMENTS]", id: "PERINTAH [ARGUMEN]")
    return "\(program) \(rest[language])"
  }
}
