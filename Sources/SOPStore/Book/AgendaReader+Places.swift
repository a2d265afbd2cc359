import SOPCore

// Lines that are read where they were seen to stand.

extension AgendaReader {
  /// Lines that begin within so many bytes are read by one call, which takes about as long as one for each.
  private static let reach = 8 * 1024

  /// The line that stands at a place.
  package func line(at place: BookScan.Place) throws(FileFault) -> [UInt8] {
    try descriptor.bytes(at: place.offset, count: place.count, path: path)
  }

  /// The lines that stand at some places, in the order of these; shorter ones where the file ends before.
  package func lines(at places: [BookScan.Place]) throws(FileFault) -> [[UInt8]] {
    var lines = [[UInt8]](repeating: [], count: places.count)
    var waiting = places.indices.sorted { places[$0].offset < places[$1].offset }[...]
    while let first = waiting.first {
      let start = places[first].offset
      let near = waiting.prefix { places[$0].offset - start < Self.reach }
      let end = near.reduce(start) { max($0, places[$1].offset + places[$1].count) }
      let bytes = try descriptor.bytes(at: start, count: end - start, path: path)
      for index in near {
        let place = places[index]
        lines[index] = Array(bytes.dropFirst(place.offset - start).prefix(place.count))
      }
      waiting = waiting.dropFirst(near.count)
    }
    return lines
  }
}
