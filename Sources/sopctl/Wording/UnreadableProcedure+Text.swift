import CommandLineKit
import SOPCore

// What stands in a report's tables in place of figures that are not known.

extension UnreadableProcedure {
  /// In place of the SOP's name, which its definition would tell.
  static let name = Text("cannot be read", id: "tidak terbaca")
  /// In place of a figure.
  static let figure = "?"

  /// What is missing from the row's figures: `3 run tidak terbaca, tidak dihitung`.
  var lack: Text {
    let count = runs.count
    return Text(
      "\(count) \(count == 1 ? "run" : "runs") cannot be read and \(count == 1 ? "is" : "are") not counted",
      id: "\(count) run tidak terbaca, tidak dihitung")
  }
}
