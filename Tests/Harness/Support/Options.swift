import Glibc
import SOPStore

/// What the words after a check's name say.
struct Options {
  /// A few seconds' worth, as the tests run it.
  private(set) var isShort = false
  /// Against something that is broken on purpose.
  private(set) var isControl = false
  private(set) var seed: UInt64 = 2026
  /// How many kills, cuts or steps; what a check counts.
  private(set) var count: Int?
  /// How long checks by time go on.
  private(set) var seconds: Int?
  /// The program under test; the one beside this program unless given.
  private(set) var sopctl = FilePath.join(Self.ownFolder, "sopctl")

  /// Files that the browser looks at in place of the program's own documents.
  private(set) var pages: [String] = []
  /// The folder for pictures of what the browser sees.
  private(set) var pictures: String?

  static let usage =
    "[--short] [--control] [--seed N] [--count N] [--seconds N] [--sopctl PATH]"
    + " [--page FILE]... [--pictures DIR]"

  init?(_ words: ArraySlice<String>) {
    var words = words
    while let word = words.popFirst() {
      switch word {
      case "--short": isShort = true
      case "--control": isControl = true
      case "--seed":
        guard let number = words.popFirst().flatMap(UInt64.init) else { return nil }
        seed = number
      case "--count":
        guard let number = words.popFirst().flatMap(Int.init), number > 0 else { return nil }
        count = number
      case "--seconds":
        guard let number = words.popFirst().flatMap(Int.init), number > 0 else { return nil }
        seconds = number
      case "--sopctl":
        guard let path = words.popFirst() else { return nil }
        sopctl = path
      case "--page":
        guard let path = words.popFirst() else { return nil }
        pages.append(path)
      case "--pictures":
        guard let path = words.popFirst() else { return nil }
        pictures = path
      default: return nil
      }
    }
  }

  /// The program under test, if it is there.
  func requireSopctl() throws {
    guard access(sopctl, X_OK) == 0 else { throw Skipped("no program at \(sopctl); --sopctl PATH") }
  }

  private static var ownFolder: String {
    guard let path = realpath("/proc/self/exe", nil) else { return "." }
    defer { free(path) }
    let text = String(cString: path)
    return text.lastIndex(of: "/").map { String(text[..<$0]) } ?? "."
  }
}
