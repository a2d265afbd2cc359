import Foundation
import SOPCore
import SOPStore
import Testing

/// A checkpoint whose digest fits, and whose numbers cannot: it is void, and nothing worse.
struct OddCheckpointTests {
  @Test(arguments: [
    "9223372036854775807:1", "0:9223372036854775807", "9223372036854775807:9223372036854775807",
    "1:16777216", "281474976710656:1", "-1:1", "1:-1", "1", ":", "1:1:1",
  ])
  func `places that no book has are not looked at`(place: String) throws {
    let book = try ScratchBook()
    try book.append(ScratchBook.start(1))
    let long = String(repeating: "x", count: 1_500)
    for _ in 0..<50 { try book.append(ScratchBook.note(long), ScratchBook.note(long)) }
    let cache = "\(book.folder)/cache"
    let checkpoint = Checkpoint(folder: cache)
    let docket = try AgendaReader(book.path, checkpoint: checkpoint).docket()
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: cache).first)
    let path = "\(cache)/\(name)"
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    var lines = text.split(separator: "\n").dropLast().map(String.init)
    // LINES LASTNO LAST BEFORE ENTRY
    var counters = lines[2].split(separator: " ").map(String.init)
    for index in 2..<5 {
      let sound = counters[index]
      counters[index] = place
      lines[2] = counters.joined(separator: " ")
      let body = Array((lines.joined(separator: "\n") + "\n").utf8)
      let bytes = body + Array("\(SHA256.hash(body).hex)\n".utf8)
      let handle = try FileHandle(forWritingTo: URL(filePath: path))
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: Data(bytes))
      try handle.close()
      let again = try AgendaReader(book.path, checkpoint: checkpoint).docket()
      #expect(again.lastNo == docket.lastNo)
      counters[index] = sound
    }
  }
}
