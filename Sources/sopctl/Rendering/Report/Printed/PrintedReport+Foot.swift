import SOPCore

// What the report rests on, and how to hold the book against it later: a signature on paper anchors the book.

extension PrintedReport {
  var foot: Markup {
    let basis = ReportBasis(contents: contents)
    return Markup(.footer, .class("dasar")) {
      Markup(.h2, text: "Dasar laporan")
      basis.sentences.map { Markup(.p, text: $0[.indonesian]) }
      commands(basis)
    }
  }

  private func commands(_ basis: ReportBasis) -> [Markup] {
    guard let check = basis.check else { return [] }
    return [
      Markup(.p, text: ReportBasis.checking[.indonesian]), command(check, .class("perintah paraf")),
      Markup(.p, text: basis.again[.indonesian]),
      command(
        "\(basis.repetition) --format html -o \(report.period.reportFile)", .class("perintah")),
    ]
  }

  /// A command that may be broken behind every sixteenth of its characters, where it must be: it stays whole when it
  /// is copied.
  private func command(_ command: String, _ kind: Attribute) -> Markup {
    let words = command.split(separator: " ").map { word -> Markup in
      let pieces = word.pieces(of: 16).map { Markup.text(String($0)) }
      return .group(pieces.indices.flatMap { $0 == 0 ? [pieces[$0]] : [Markup(.wbr), pieces[$0]] })
    }
    return .element(
      .p, [kind], words.indices.flatMap { $0 == 0 ? [words[$0]] : [.text(" "), words[$0]] })
  }
}

extension Substring {
  /// The text in pieces of so many characters, the last with the rest.
  fileprivate func pieces(of count: Int) -> [Substring] {
    var (pieces, rest) = ([Substring](), self)
    while !rest.isEmpty {
      pieces.append(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    return pieces
  }
}
