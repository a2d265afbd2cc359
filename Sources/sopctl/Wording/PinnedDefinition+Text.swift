import CommandLineKit
import SOPCore
import SOPStore

extension Message {
  /// What is wrong with a definition that runs were started with; `nil` where nothing is.
  ///
  /// - Parameters:
  ///   - file: its path.
  ///   - isReplaced: whether the bundled definition serves in its place.
  ///   - open: those of the runs that are open.
  ///   - ended: how many others there are.
  init?(
    _ condition: PinnedDefinitions.Condition, file: String, isReplaced: Bool, open: [RunID],
    ended: Int
  ) {
    let runs = Self.runs(open: open, ended: ended)
    guard let what = condition.words else { return nil }
    let substitute =
      isReplaced
      ? Text(
        " The bundled one serves in its place as long as this sopctl is used.",
        id: " Definisi bawaan menggantikannya selama sopctl ini dipakai.") : Text("")
    self.init(
      kind: condition.name,
      sentence: Text(
        "The definition \(what.english). Started with it: \(runs.english).\(substitute.english)",
        id:
          "Definisi ini \(what.indonesian). Yang dimulai dengannya: \(runs.indonesian).\(substitute.indonesian)"
      ),
      remedy: condition.remedy(file: file))
  }

  private static func runs(open: [RunID], ended: Int) -> Text {
    let over = Text("\(ended) that are over", id: "\(ended) yang sudah berakhir")
    if open.isEmpty { return over }
    let names = Text.naming(open)
    if ended == 0 { return names }
    return Text(
      "\(names.english); \(over.english)", id: "\(names.indonesian); \(over.indonesian)")
  }
}

extension PinnedDefinitions.Condition {
  /// What programs call it.
  fileprivate var name: String {
    switch self {
    case .sound: "sound"
    case .missing: "definitionMissing"
    case .changed: "definitionChanged"
    case .unreadable: "definitionUnreadable"
    }
  }

  /// What to do: what is there and may not be read needs no backup.
  fileprivate func remedy(file: String) -> Text {
    if case .unreadable(let fault) = self { return fault.remedy(of: file) }
    return Text(
      "Bring the file back from a backup.", id: "Kembalikan berkas itu dari cadangan.")
  }

  /// What is wrong; `nil` where nothing is.
  fileprivate var words: Text? {
    switch self {
    case .sound: nil
    case .missing: Text("is missing", id: "hilang")
    case .changed: Text("is not what it was", id: "bukan lagi yang dahulu")
    case .unreadable(let fault):
      Text(
        "cannot be read (\(fault.reason.english))",
        id: "tidak dapat dibaca (\(fault.reason.indonesian))")
    }
  }
}
