extension Shape {
  /// The parameter with all its names: `-a, --as ROLE`, short ones first.
  var term: String {
    if form == .positional { return isRepeatable ? placeholder + "..." : placeholder }
    let list = sortedNames.joined(separator: ", ")
    return form == .flag ? list : list + " " + placeholder
  }

  /// Short names first, otherwise in the declared order.
  var sortedNames: [String] { names.filter(\.isShortOption) + names.filter { !$0.isShortOption } }

  /// The parameter in a usage line: `--as ROLE`, `[RUN]`, `[FILE]...`.
  var usage: String {
    let core = form == .option ? "\(label) \(placeholder)" : label
    let whole = isRequired ? core : "[" + core + "]"
    return isRepeatable ? whole + "..." : whole
  }

  /// The help, and what its form adds to it.
  func explanation(_ language: Language) -> String {
    var sentences = [help[language]]
    if !choices.isEmpty {
      let list = choices.joined(separator: ", ")
      sentences.append(Text("One of: \(list).", id: "Salah satu dari: \(list).")[language])
    }
    if form == .option, isRequired {
      sentences.append(Text("Required.", id: "Wajib.")[language])
    }
    if form == .option, isRepeatable {
      sentences.append(Text("May be repeated.", id: "Boleh diulang.")[language])
    }
    return sentences.joined(separator: " ")
  }
}

extension String {
  /// `-a` as against `--as`.
  var isShortOption: Bool { utf8.count == 2 }
}
