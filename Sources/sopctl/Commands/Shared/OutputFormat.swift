import CommandLineKit

/// In which form a command answers.
enum OutputFormat: String, Sendable, CaseIterable {
  case text, json, html, csv, bpmn

  /// `--format NAME`, and `--json` for short, among the formats that a command has.
  static func parameter(_ formats: OutputFormat...) -> OutputFormatParameter {
    OutputFormatParameter(formats: formats)
  }
}

/// Reads `--format` and `--json` into one format; the first one a command has is its default.
struct OutputFormatParameter: Parameter {
  let formats: [OutputFormat]

  private var format: Option<String> {
    Option(
      "--format", placeholder: "NAME", Text("The form of the answer.", id: "Bentuk jawaban."),
      completion: .oneOf(formats.map(\.rawValue)))
  }

  private static let json = Flag(
    "--json", help: Text("Short for --format json.", id: "Singkatan dari --format json."))

  var shapes: [Shape] { format.shapes + (formats.contains(.json) ? Self.json.shapes : []) }

  func read(_ words: inout Words) throws(UsageError) -> OutputFormat {
    let name = try format.read(&words)
    let isJSON = formats.contains(.json) ? Self.json.read(&words) : false
    guard let name else { return isJSON ? .json : formats.first ?? .text }
    guard let chosen = OutputFormat(rawValue: name), formats.contains(chosen) else {
      throw .unreadable(word: name, format.shapes[0])
    }
    if isJSON && chosen != .json {
      throw .repeated(format.shapes[0], first: name, second: "json")
    }
    return chosen
  }
}
