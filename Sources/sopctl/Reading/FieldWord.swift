import CommandLineKit
import SOPCore

/// One field to fill in as it is typed: `KEY=VALUE`.
struct FieldWord: Sendable, Equatable, WordReadable {
  let key: String
  let value: String

  static let expectation: Text? = Text("of the form KEY=VALUE", id: "berbentuk KUNCI=NILAI")

  init?(word: String) {
    guard let equals = word.firstIndex(of: "="), equals > word.startIndex else { return nil }
    key = String(word[..<equals])
    value = String(word[word.index(after: equals)...])
  }

  /// The field as it may enter the book; a NIK in the key's place is not shown either.
  func checked() throws(Failure) -> Details.FieldValue {
    if let masked = NIK.first(in: key)?.masked { throw .identityNumber("--set", masked: masked) }
    let value = try FreeText.required(value, of: "--set \(key.visible(columns: 40))")
    return Details.FieldValue(key: key, value: value)
  }
}
