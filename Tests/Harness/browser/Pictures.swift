import Glibc
import SOPStore

/// Pictures of a document for people to look at, `NAME-390-dark.png` and the like.
struct Pictures {
  private let start: String

  /// - Parameters:
  ///   - folder: is made where it is missing.
  ///   - path: the document's.
  init(folder: String, of path: String) throws {
    try FilePath.makeFolder(folder)
    let name = path.split(separator: "/").last.map(String.init) ?? "page"
    start = FilePath.join(folder, name.hasSuffix(".html") ? String(name.dropLast(5)) : name)
  }

  /// Of the whole page, in a view that is shown.
  func take(_ page: Page, _ view: View) throws {
    try Bytes.put(try page.picture(), into: "\(start)-\(view.name).png")
  }

  /// Of every printed page.
  func take(pdf bytes: [UInt8]) throws {
    try Bytes.put(bytes, into: "\(start).pdf")
    try Child.run("pdftoppm", "-r", "80", "-png", "\(start).pdf", "\(start)-page")
  }
}
