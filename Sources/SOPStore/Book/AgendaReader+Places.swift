import SOPCore

// Lines that are read where they were seen to stand.

extension AgendaReader {
  /// Lines that begin within so many bytes are read by one call, which takes about as long as one for each.
  private static let reach = 8 * 1024

  /// The line that stands at a place, with what stands before it.
  func writtenLine(at place: BookScan.Place) throws(FileFault) -> WrittenLine? {
    try lines(at: [place]).first
  }

  /// The number of the line that begins at an offset.
  func lineNumber(at offset: Int) throws(FileFault) -> Int {
    var number = 1
    try forEachPlacedLine { _, place, _ in
      if place < offset { number += 1 }
    }
    return number
  }

  /// The line that stands at a place.
  package func line(at place: BookScan.Place) throws(FileFault) -> [UInt8] {
    try descriptor.bytes(at: place.offset, count: place.count, path: path)
  }

  /// The lines that stand at some places, in the order of these, with what stands before them; shorter ones
  /// where the file ends before.
  package func lines(at places: [BookScan.Place]) throws(FileFault) -> [WrittenLine] {
    let none = WrittenLine(bytes: [], previous: nil)
    var lines = [WrittenLine](repeating: none, count: places.count)
    var waiting = places.indices.sorted { places[$0].offset < places[$1].offset }[...]
    while let first = waiting.first {
      let start = max(0, places[first].offset - WrittenLine.leadCount)
      let near = waiting.prefix { places[$0].offset - start < Self.reach }
      let end = near.reduce(start) { max($0, places[$1].offset + places[$1].count) }
      let bytes = try descriptor.bytes(at: start, count: end - start, path: path)
      for index in near {
        let place = places[index]
        let line = min(place.offset - start, bytes.count)
        let end = min(line + place.count, bytes.count)
        lines[index] = WrittenLine(in: bytes[..<end], from: line, isFirst: place.offset == 0)
      }
      waiting = waiting.dropFirst(near.count)
    }
    return lines
  }
}
