import Foundation
import SOPCore
import Testing

/// The chain, checked with nothing but a shell: what the README promises an auditor.
struct SHA256SumTests {
  /// Prints the numbers of the lines whose paraf does not seal them.
  private static let script = """
    previous=0000000000000000000000000000000000000000000000000000000000000000
    number=0
    while IFS= read -r line; do
      number=$((number + 1))
      paraf=${line##* }
      sealed=${line% *}
      case $sealed in *' !terputus') ;; *) sealed=${sealed%' |'} ;; esac
      actual=$(printf '%s\\n%s' "$previous" "$sealed" | sha256sum)
      [ "${actual%% *}" = "$paraf" ] || echo "$number"
      previous=$paraf
    done < "$1"
    """

  private func badLines(of book: ScratchBook) throws -> [Int] {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", Self.script, "sh", book.path]
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap { Int($0) }
  }

  private func book() throws -> ScratchBook {
    let book = try ScratchBook()
    try book.append(ScratchBook.start(1, subject: "a | b; c=d \\ \u{202E}é"))
    try book.set(book.bytes + Array("000002 | 2026-11-20T08:0".utf8))
    try book.append(ScratchBook.note("satu"), ScratchBook.note(" dua "))
    try book.append(ScratchBook.note("%s\\n$HOME"))
    return book
  }

  @Test func `printf and sha256sum find a sound book sound`() throws {
    let book = try book()
    #expect(book.verification.faults.isEmpty)
    #expect(book.verification.sealedFragments == 1)
    #expect(try badLines(of: book).isEmpty)
  }

  @Test func `they find the same changed lines as verification`() throws {
    let book = try book()
    let lines = book.lines
    for index in lines.indices {
      var changed = lines
      changed[index][20] ^= 1
      try book.set(Array(changed.joined(separator: [0x0A])) + [0x0A])
      let seals = book.verification.faults.filter { $0.kind == .seal }.map(\.line)
      #expect(try badLines(of: book) == seals)
      #expect(seals == [index + 1])
    }
  }
}
