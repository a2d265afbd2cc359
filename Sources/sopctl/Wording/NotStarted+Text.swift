import CommandLineKit
import SOPCore

extension NotStarted {
  /// Why it may have been begun all the same; `nil` where it was not.
  var doubt: Text? {
    if unreadable.isEmpty { return nil }
    let runs = Text.naming(unreadable)
    return Text(
      "may have been started, cannot be read: \(runs)",
      id: "mungkin sudah dimulai, tidak terbaca: \(runs)")
  }
}
