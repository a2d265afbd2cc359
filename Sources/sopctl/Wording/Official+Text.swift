import CommandLineKit
import SOPCore

extension Official {
  var shownName: String { name.visible(columns: 60) }
}

extension [Official] {
  /// The first few names, and how many more there are.
  var listed: Text {
    let names = prefix(4).map(\.shownName).joined(separator: ", ")
    let more = count - 4
    guard more > 0 else { return Text(same: names) }
    return Text("\(names) and \(more) more", id: "\(names) dan \(more) lagi")
  }

  /// The same, and that nobody acts but from an own account; some have none, and act at a counter.
  var listedWithAccounts: Text {
    let names = listed
    if contains(where: { $0.account == nil }) { return names }
    return count == 1
      ? Text(
        "\(names), from their own account", id: "\(names), dari akunnya sendiri")
      : Text(
        "\(names), each from their own account",
        id: "\(names), masing-masing dari akunnya sendiri")
  }
}
