import CommandLineKit

@testable import sopctl

/// One thing that the program may say when something does not go.
struct Exhibit {
  /// The name for programs, and of the gallery's file.
  let kind: String
  let name: String
  /// What is said, at 80 columns.
  let lines: @Sendable (Language) -> [String]

  static let all: [Exhibit] = {
    var exhibits = SpokenFailure.all.compactMap { Exhibit($0) }
    exhibits += SpokenLine.all.map { Exhibit($0) }
    exhibits += SpokenBookFault.all.map { Exhibit($0) }
    exhibits += SpokenFinding.all.map { Exhibit($0) }
    exhibits += BrokenDefinition.all.map { Exhibit("a definition: \($0.name)", $0.check) }
    exhibits += BrokenSettings.all.map { Exhibit("kantor.json: \($0.name)", $0.check) }
    return exhibits
  }()

  private init?(_ spoken: SpokenFailure) {
    guard let message = spoken.failure.message else { return nil }
    kind = message.kind
    name = "\(spoken.name) (\(spoken.failure.code.rawValue))"
    lines = { Complaint(message: message).lines(width: 80, in: $0) }
  }

  private init(_ spoken: SpokenLine) {
    kind = spoken.spoken(in: .english).kind
    name = "sopctl \(spoken.line)"
    lines = { language in
      let text = spoken.spoken(in: language).text
      return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .map { String($0) }
    }
  }

  private init(_ spoken: SpokenBookFault) {
    let message = spoken.fault.message
    kind = message.kind
    name = "the book: \(spoken.name)"
    lines = { message.text[$0].hanging(to: 80) }
  }

  private init(_ spoken: SpokenFinding) {
    let message = spoken.message
    kind = message.kind
    name = "the folder: \(spoken.name)"
    lines = { message.text[$0].hanging(to: 80) }
  }

  private init(_ name: String, _ check: Validate.Check) {
    kind = check.findings.first?.message.kind ?? ""
    self.name = name
    lines = { check.lines($0, width: 80) }
  }

  /// As it stands in the gallery: what happened, then what is said in each language.
  var text: String {
    let said = [Language.indonesian, .english].map { lines($0).joined(separator: "\n") }
    return (["# " + name] + said).joined(separator: "\n\n") + "\n"
  }
}
