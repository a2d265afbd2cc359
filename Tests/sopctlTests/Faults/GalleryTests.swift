import CommandLineKit
import Foundation
import Testing

@testable import sopctl

/// All that the program says when something does not go, as golden text at 80 columns: a file for each kind.
struct GalleryTests {
  private static let exhibits = Dictionary(grouping: Exhibit.all, by: \.kind)

  @Test(arguments: exhibits.keys.sorted())
  func `what is said stands as it was recorded`(kind: String) throws {
    let exhibits = try #require(Self.exhibits[kind])
    try Golden("Gallery/\(kind).txt").expect(exhibits.map(\.text).joined(separator: "\n"))
  }

  @Test func `nothing hangs in the gallery that is said no more`() throws {
    let names = Set(try Golden.names(in: "Gallery"))
    #expect(names.subtracting(Self.exhibits.keys.map { "\($0).txt" }).isEmpty)
  }

  /// Kinds are written where their sentence is, so the sources are where all of them stand.
  @Test func `every kind that is written in the sources hangs in the gallery`() throws {
    let sources = Golden.tests.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/sopctl")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    let call = /(?:kind:|\b(?:located|message|usage|notFound|differs)\()\s*"([A-Za-z0-9]+)"/
    let line = /case \.\w+: "(\w+)"/
    var kinds: Set<String> = []
    for case let file as URL in try #require(files) where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      kinds.formUnion(text.matches(of: call).map { String($0.output.1) })
      guard file.lastPathComponent == "LineFault+Text.swift" else { continue }
      kinds.formUnion(text.matches(of: line).map { String($0.output.1) })
    }
    #expect(kinds.count > 150)
    #expect(kinds.subtracting(Self.exhibits.keys).sorted() == [])
  }

  @Test func `every exhibit has a name of its own`() {
    let names = Exhibit.all.map { "\($0.kind) \($0.name)" }
    #expect(Set(names).count == names.count)
  }

  @Test
  func `only commands and single words are wider than a terminal, and nothing moves the cursor`() {
    for exhibit in Exhibit.all {
      for language in Language.allCases {
        for line in exhibit.lines(language) {
          #expect(line.visible == line, "\(exhibit.name)")
          #expect(line.isNarrow(80), "\(exhibit.name): \(line)")
        }
      }
    }
  }
}
