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
    let sound = text.split(separator: "\n").dropLast().map {
      $0.split(separator: " ").map(String.init)
    }
    // The last entry's, the series' and the run's.
    let places = sound.indices.flatMap { line in
      sound[line].indices.filter { sound[line][$0].contains(":") }.map { (line, $0) }
    }
    #expect(places.count > 100)
    for (line, word) in places.prefix(3) + places.suffix(2) {
      var words = sound
      words[line][word] = place
      let lines = words.map { $0.joined(separator: " ") }
      let body = Array((lines.joined(separator: "\n") + "\n").utf8)
      let bytes = body + Array("\(SHA256.hash(body).hex)\n".utf8)
      let handle = try FileHandle(forWritingTo: URL(filePath: path))
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: Data(bytes))
      try handle.close()
      let again = try AgendaReader(book.path, checkpoint: checkpoint).docket()
      #expect(again.lastNo == docket.lastNo)
    }
  }
}
