import Foundation
import TestSupport
import Testing

/// What must not compile: words of one language in a sentence of the other.
struct MixedWordsTests {
  private static let sources = URL(filePath: #filePath)
    .appending(path: "../../../../Sources/CommandLineKit/Declaring").standardized

  /// Each line that ends in `// no` must be refused, and no other.
  private static let lines = [
    "protocol WordReadable {}",
    "func say(_ name: String, _ no: Int, _ text: Text, _ late: English, _ lewat: Indonesian) {",
    #"  _ = Text("\(name): \(text), \(no) \(late).", id: "\(name): \(text), \(no) \(lewat).")"#,
    #"  _ = Text("It is \(late).", id: "Itu \(late).")  // no"#,
    #"  _ = Text("It is \(lewat).", id: "Itu \(lewat).")  // no"#,
    #"  _ = Text("It is \(text).", id: "Itu \(text.english).")  // no"#,
    #"  _ = Text(late, id: late)  // no"#,
    #"  _ = Text(name, id: name)  // no"#,
    #"  _ = ["\(text[.english])", "\(name)"]"#,
    #"  _ = ["\(text)"]  // no"#,
    #"  _ = ["\(late)"]  // no"#,
    #"  _ = ["\(lewat)"]  // no"#,
    "}",
  ]

  @Test(.needs(.swiftCompiler))
  func `a sentence of one language takes only words of that language`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let mixed = folder.appending(path: "Mixed.swift")
    try Data(Self.lines.joined(separator: "\n").utf8).write(to: mixed)

    let files = ["Language", "Sentence", "Text"].map {
      Self.sources.appending(path: "\($0).swift").path
    }
    let compiler = try #require(Tool.swiftCompiler)
    let ended = try compiler.run(
      [
        "-typecheck", "-parse-as-library", "-swift-version", "6", "-package-name", "sopctl",
        "-warnings-as-errors",
      ] + files + [mixed.path])

    let errors = ended.text.matches(of: /(\w+)\.swift:(\d+):\d+: error:/)
    #expect(errors.allSatisfy { $0.1 == "Mixed" }, "\(ended.text)")
    let refused = Set(errors.compactMap { Int($0.2) })
    let wrong = Self.lines.indices.filter { Self.lines[$0].hasSuffix("// no") }.map { $0 + 1 }
    #expect(refused == Set(wrong), "\(ended.text)")
  }
}
