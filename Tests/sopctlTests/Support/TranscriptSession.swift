import Foundation
import SOPCore
import Synchronization

@testable import SOPStore
@testable import sopctl

/// A session while it is played: the world it plays in, and how much of the book has been shown.
struct TranscriptSession {
  private let world = TestWorld()
  private var shownLines = 0
  /// What no command may do, whatever it prints.
  private(set) var complaints: [String] = []

  /// Does what a line says.
  ///
  /// - Returns: the lines that come of it.
  mutating func follow(_ line: Substring) -> [String] {
    if line.hasPrefix("## ") { return [] }
    if line.hasPrefix("# ") {
      arrange(String(line.dropFirst(2)))
      return []
    }
    let command = String(line.dropFirst(2))
    if command == "buku" { return newBookLines() }
    if command.hasPrefix("sopctl ") { return run(String(command.dropFirst(7))) }
    if command == "sopctl" { return run("") }
    complaints.append("no such line: \(line)")
    return []
  }

  /// Writes a file of the office.
  func write(_ text: String, to name: String) { world.write(text, to: name) }

  /// Types at each question what stands behind it on a screen that shows how it went.
  func answer(asOn screen: [String]) {
    let rest = Mutex(screen[...])
    world.change { [world] in
      // Kept by the world itself, which must go all the same.
      $0.whileAsking = { [weak world] question in
        let asked = String(question.split(separator: "\n").last ?? "")
        let place = rest.withLock { lines in
          let place = lines.firstIndex { ($0 + " ").hasPrefix(asked) }
          if let place { lines = lines[(place + 1)...] }
          return place
        }
        if let place { world?.type([String(screen[place].dropFirst(asked.count))]) }
      }
    }
  }

  /// Types a line that the next command will ask for.
  func type(_ line: Substring) {
    if line == "^C" {
      world.change { $0.typed.append(.interrupted) }
    } else {
      world.type([String(line)])
    }
  }

  private mutating func newBookLines() -> [String] {
    let lines = world.bookLines
    defer { shownLines = lines.count }
    return lines.dropFirst(shownLines).map(withoutHome)
  }

  private func withoutHome(_ text: String) -> String { text.replacing(world.home, with: "~") }

  // MARK: - Commands

  private mutating func run(_ line: String) -> [String] {
    let before = world.book
    let answer = world.run(line.replacing("~/", with: "\(world.home)/"))
    let after = world.book
    if !after.starts(with: before) { complaints.append("the book was changed by: \(line)") }
    if answer.code != .done && after != before {
      complaints.append("refused, and written all the same: \(line)")
    }
    if !world.hasTypedAll { complaints.append("more was typed than asked for: \(line)") }
    var lines = pieces(of: answer).flatMap { piece in
      Self.lines(of: piece.text).map { line in
        piece.isComplaint ? (line.isEmpty ? "!" : "! \(line)") : line
      }
    }
    if answer.code != .done { lines.append("[keluar \(answer.code.rawValue)]") }
    return lines.map(withoutHome)
  }

  /// What was printed: as on the screen where something was asked, else one stream after the other.
  private func pieces(of answer: TestWorld.Answer) -> [TestWorld.Answer.Piece] {
    if answer.questions > 0 { return answer.screen }
    return [
      .init(isComplaint: false, text: answer.output),
      .init(isComplaint: true, text: answer.complaints),
    ]
  }

  private static func lines(of text: String) -> [String] {
    if text.isEmpty { return [] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.last == "" ? lines.dropLast() : lines + ["[tanpa LF]"]
  }

  // MARK: - Arrangements

  private mutating func arrange(_ line: String) {
    let words = ShellLine(line).words
    switch (words.first, words.count) {
    case ("akun", 2...3): world.sit(words[1], words.count == 3 ? words[2] : nil)
    case ("mesin", 1...): world.set(userAccounts: Array(words.dropFirst()))
    case ("terminal", 2): world.set(terminal: TestWorld.terminal(Int(words[1]) ?? 80))
    case ("folder", 2):
      let folder = words[1].replacing("~/", with: "\(world.home)/")
      world.change { $0.currentFolder = folder }
    case ("pipa", 1): world.set(terminal: TestWorld.pipe)
    case ("lingkungan", 2): setVariable(words[1])
    case ("berkas", 3): world.write(words[2], to: words[1])
    case ("definisi", 4): replaceDefinition(words[1], words[2], by: words[3])
    case ("+", 2): world.pass(minutes: Int(words[1]) ?? 0)
    default:
      if TestWorld.moment(line) == nil {
        complaints.append("no such line: # \(line)")
      } else {
        world.set(now: line)
      }
    }
  }

  private func setVariable(_ word: String) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let value = parts.count == 2 && !parts[1].isEmpty ? String(parts[1]) : nil
    world.set(environment: String(parts[0]), value)
  }

  private mutating func replaceDefinition(_ file: String, _ old: String, by new: String) {
    let bundled = BundledDefinitions.files.first { $0.name == file }
    guard let bundled, let text = String(validating: bundled.bytes, as: UTF8.self),
      text.contains(old)
    else {
      complaints.append("no such text in \(file): \(old)")
      return
    }
    world.write(text.replacing(old, with: new), to: "sops/\(file)")
  }
}

extension TranscriptSession {
  /// What verification holds against the book that the session has written.
  var faults: [String] { world.faults.map { "line \($0.line): \($0.kind)" } }
}
