/// Where in a document a value stands.
package struct JSONPath: Hashable, Sendable {
  package private(set) var steps: [Step] = []

  package enum Step: Hashable, Sendable {
    case key(String)
    /// From 0.
    case index(Int)
  }

  /// The document's own value.
  package static let root = JSONPath()

  package func appending(_ step: Step) -> JSONPath {
    var path = self
    path.steps.append(step)
    return path
  }

  package subscript(key: String) -> JSONPath { appending(.key(key)) }
  package subscript(index: Int) -> JSONPath { appending(.index(index)) }

  mutating func push(_ step: Step) {
    steps.append(step)
  }

  mutating func pop() {
    steps.removeLast()
  }

  /// As in `kegiatan[3].waktu`, indices from 0; a key that is no plain word stands as a JSON
  /// string in brackets, so that nothing invisible gets out. The root is `$`.
  package var text: String {
    guard !steps.isEmpty else { return "$" }
    var text = ""
    for step in steps {
      switch step {
      case .index(let index): text += "[\(index)]"
      case .key(let key) where JSONPath.isPlain(key): text += text.isEmpty ? key : ".\(key)"
      case .key(let key): text += "[\(JSONValue.string(key).text())]"
      }
    }
    return text
  }

  private static func isPlain(_ key: String) -> Bool {
    !key.isEmpty
      && key.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
          UInt8(ascii: "$"):
          true
        default: false
        }
      }
  }
}
