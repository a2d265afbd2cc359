extension UsageError {
  /// What is wrong, in one sentence that names the culprit.
  package var sentence: Text {
    switch self {
    case .noArguments:
      Text(
        "The program was started without a list of arguments: what it should do is not known.",
        id:
          "Program dijalankan tanpa daftar argumen: apa yang harus dilakukan tidak diketahui.")
    case .unknownCommand(let word, _):
      Text(
        "There is no command \(quoted(word)).", id: "Tidak ada perintah \(quoted(word)).")
    case .unknownOption(let word, _, let command?):
      Text(
        "The command \(command) has no option \(quoted(word)).",
        id: "Perintah \(command) tidak mempunyai opsi \(quoted(word)).")
    case .unknownOption(let word, _, nil):
      Text("There is no option \(quoted(word)).", id: "Tidak ada opsi \(quoted(word)).")
    case .optionNeedsCommand(let word):
      Text(
        "The option \(word) belongs to a command, but none was given.",
        id: "Opsi \(word) milik sebuah perintah, tetapi perintahnya tidak ditulis.")
    case .missingValue(let name, let shape):
      Text(
        "The option \(name) needs a value (\(shape.placeholder)), but the line ends there.",
        id: "Opsi \(name) memerlukan nilai (\(shape.placeholder)), tetapi barisnya habis di situ.")
    case .optionForValue(let name, let shape, let word):
      Text(
        "The option \(name) needs a value (\(shape.placeholder)), but \(quoted(word)) follows, which reads as an option.",
        id:
          "Opsi \(name) memerlukan nilai (\(shape.placeholder)), tetapi sesudahnya \(quoted(word)), yang terbaca sebagai opsi."
      )
    case .missingArgument(let shape):
      shape.absence
    case .unexpectedArgument(let word):
      Text(
        "The argument \(quoted(word)) is one too many.", id: "Argumen \(quoted(word)) berlebih.")
    case .unreadable(let word, let shape):
      shape.isNumber && word.isHugeNumber
        ? shape.sizeObjection(to: quoted(word)) : shape.rejection(of: quoted(word))
    case .repeated(let shape, let first, let second):
      Text(
        "The option \(shape.label) was given twice: \(quoted(first)) and \(quoted(second)).",
        id: "Opsi \(shape.label) diberikan dua kali: \(quoted(first)) dan \(quoted(second)).")
    case .flagTakesNoValue(let name):
      Text("The option \(name) takes no value.", id: "Opsi \(name) tidak menerima nilai.")
    case .notUTF8(let position, let printable):
      Text(
        "Argument \(position) is not UTF-8 text: \"\(printable)\".",
        id: "Argumen ke-\(position) bukan teks UTF-8: \"\(printable)\".")
    }
  }

  /// What to do about it. `command` is the command of the line, if it has one.
  package func remedy(program: String, command: String?) -> Text {
    switch self {
    case .unknownCommand(_, let nearest?):
      correction(command == CommandOutline.help.name ? "\(program) help" : program, nearest)
    case .unknownCommand(_, nil), .optionNeedsCommand:
      Text("All commands: \(program) help", id: "Semua perintah: \(program) help")
    case .unknownOption(_, let nearest?, _):
      Text(
        "Did you mean \(nearest)? See: \(helpLine(program, command))",
        id: "Mungkin maksudnya \(nearest)? Lihat: \(helpLine(program, command))")
    case .optionForValue(_, let shape, _) where !shape.isFree:
      Text(
        "Write the value after it. See: \(helpLine(program, command))",
        id: "Tulis nilainya sesudah opsi itu. Lihat: \(helpLine(program, command))")
    case .optionForValue(_, let shape, let word):
      Text(
        "Write the value after it; if that is the value: \(shape.naming(word))",
        id: "Tulis nilainya sesudah opsi itu; bila itu memang nilainya: \(shape.naming(word))")
    case .noArguments:
      Text(
        "Whatever starts it must pass its name first, then the command, as a shell does: \(program) help",
        id:
          "Yang menjalankannya harus memberikan namanya dahulu, lalu perintahnya, seperti shell: \(program) help"
      )
    case .notUTF8:
      Text(
        "Type it again in a UTF-8 terminal; to check: locale charmap",
        id: "Tulis ulang di terminal UTF-8; untuk memeriksa: locale charmap")
    default:
      Text("See: \(helpLine(program, command))", id: "Lihat: \(helpLine(program, command))")
    }
  }

  private func correction(_ beginning: String, _ name: String) -> Text {
    Text("Did you mean: \(beginning) \(name)", id: "Mungkin maksudnya: \(beginning) \(name)")
  }

  private func helpLine(_ program: String, _ command: String?) -> String {
    command.map { "\(program) help \($0)" } ?? "\(program) help"
  }

  private func quoted(_ word: String) -> String { "\"" + word.visible(columns: 60) + "\"" }
}

// MARK: - Sentences about one shape

extension Shape {
  /// The option and a value in one word, as a shell reads it.
  fileprivate func naming(_ value: String) -> String {
    let value = value.visible(columns: 60)
    return ShellWord.quoted(label.hasPrefix("--") ? "\(label)=\(value)" : label + value)
  }

  fileprivate var absence: Text {
    form == .positional
      ? Text(
        "The argument \(placeholder) is missing.", id: "Argumen \(placeholder) belum diberikan.")
      : Text(
        "The option \(label) \(placeholder) is missing.",
        id: "Opsi \(label) \(placeholder) belum diberikan.")
  }

  fileprivate func sizeObjection(to word: String) -> Text {
    Text("\(label): \(word) is too large a number.", id: "\(label): angka \(word) terlalu besar.")
  }

  fileprivate func rejection(of word: String) -> Text {
    if let expectation {
      return Text(
        "\(label): \(word) is not \(expectation).",
        id: "\(label): \(word) bukan \(expectation).")
    }
    if choices.isEmpty {
      return Text("\(label): \(word) cannot be read.", id: "\(label): \(word) tidak terbaca.")
    }
    let list = choices.joined(separator: ", ")
    return Text(
      "\(label): \(word) is none of \(list).",
      id: "\(label): \(word) bukan salah satu dari \(list).")
  }
}

extension String {
  /// Whether these are the digits of a whole number beyond what an `Int` holds.
  fileprivate var isHugeNumber: Bool {
    !isEmpty && utf8.allSatisfy { 0x30...0x39 ~= $0 } && Int(self) == nil
  }
}

extension CommandTree {
  /// What to do about `error`, which `arguments` raised.
  package func remedy(for error: UsageError, in arguments: [String]) -> Text {
    let command = Line(arguments, in: self).command?.name
    return error.remedy(program: program, command: command)
  }
}
