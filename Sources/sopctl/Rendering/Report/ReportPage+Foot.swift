import CommandLineKit
import SOPCore

// What the report rests on, and how to hold the book against it later.

extension ReportPage {
  var foot: [String] {
    let basis = ReportBasis(contents: contents)
    return section(
      "WHAT THIS RESTS ON", "DASAR LAPORAN",
      basis.sentences.flatMap { wrapped(say($0), indent: 2) } + commands(basis))
  }

  /// The commands stand whole, whatever the width: they are there to be pasted.
  private func commands(_ basis: ReportBasis) -> [String] {
    guard let check = basis.check else { return [] }
    return wrapped(say(ReportBasis.checking), indent: 2) + ["    \(check)"]
      + wrapped(say(basis.again), indent: 2) + ["    \(basis.repetition)"]
  }
}
