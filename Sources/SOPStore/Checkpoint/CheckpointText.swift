import SOPCore

/// A checkpoint as text: a few counters, and where the lines of the open runs stand.
///
/// ```
/// sopctl checkpoint 3 WORDS
/// DEVICE INODE SEAL
/// LINES LASTNO PLACE
/// s KODE YEAR ORDINAL PLACE
/// r RUN PLACE PLACE …
/// SHA256
/// ```
///
/// WORDS tells which words of the format were known to whoever made it: what another program passed over may
/// say nothing to this one.
///
/// A PLACE is `OFFSET:COUNT`: of the last entry, with its paraf SEAL; of the `mulai` of the run with the highest
/// ordinal; of a run's lines. The last line is the digest of all before it: it shows damage, and no malice.
struct CheckpointText {
  let device: UInt
  let inode: UInt
  let seal: Digest
  let scan: BookScan

  private static let title = "sopctl checkpoint 3 \(KnownWords.digest.hex)"

  private let lastEntry: BookScan.Place

  /// - Returns: `nil` for a scan that has no entry.
  init?(device: UInt, inode: UInt, seal: Digest, scan: BookScan) {
    guard let lastEntry = scan.lastEntry else { return nil }
    self.device = device
    self.inode = inode
    self.seal = seal
    self.scan = scan
    self.lastEntry = lastEntry
  }

  var bytes: [UInt8] {
    var text = "\(Self.title)\n\(device) \(inode) \(seal.hex)\n"
    text += "\(scan.lineCount) \(scan.lastNo) \(Self.text(of: lastEntry))\n"
    for (series, latest) in scan.latest {
      let place = Self.text(of: latest.place)
      text += "s \(series.code) \(series.year) \(latest.ordinal) \(place)\n"
    }
    for run in scan.open.values {
      text += "r \(run.id.text)"
      for place in run.places { text += " \(Self.text(of: place))" }
      text += "\n"
    }
    let body = Array(text.utf8)
    return body + Array("\(SHA256.hash(body).hex)\n".utf8)
  }

  private static func text(of place: BookScan.Place) -> String { "\(place.offset):\(place.count)" }

  // MARK: - Reading

  /// - Returns: `nil` for anything but what `bytes` wrote.
  init?(_ bytes: [UInt8]) {
    let digestCount = 65
    guard bytes.count > digestCount, bytes.last == UInt8(ascii: "\n") else { return nil }
    let body = bytes.dropLast(digestCount)
    guard
      Digest(bytes: bytes.span.extracting(body.count..<bytes.count - 1))
        == SHA256.hash(Array(body)),
      (try? UTF8Span(validating: body.span)) != nil
    else { return nil }
    var lines = body.split(separator: UInt8(ascii: "\n"))[...]
    guard lines.popFirst().map(Self.text) == Self.title, let book = lines.popFirst(),
      let counters = lines.popFirst(), let scan = Self.scan(counters, lines)
    else { return nil }
    let words = Self.words(of: book)
    guard words.count == 3, let device = UInt(Self.text(words[0])),
      let inode = UInt(Self.text(words[1])), let seal = Digest(Self.text(words[2]))
    else { return nil }
    self.init(device: device, inode: inode, seal: seal, scan: scan)
  }

  /// A line, or a word of one.
  private typealias Bytes = ArraySlice<UInt8>

  private static func text(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func words(of line: Bytes) -> [Bytes] { line.split(separator: UInt8(ascii: " ")) }

  private static func number(_ bytes: Bytes) -> Int? { Int(canonical: bytes.span) }

  private static func scan(_ counters: Bytes, _ lines: ArraySlice<Bytes>) -> BookScan? {
    let words = Self.words(of: counters)
    guard words.count == 3, let lineCount = number(words[0]), lineCount > 1,
      let lastNo = number(words[1]), let last = place(words[2])
    else { return nil }
    var open: [BookScan.OpenRun] = []
    var latest: [Docket.Series: BookScan.LatestStart] = [:]
    for line in lines {
      let words = Self.words(of: line)
      switch words.first.map(text) {
      case "s":
        guard words.count == 5, let year = Int(text(words[2])),
          let ordinal = number(words[3]), let place = place(words[4])
        else { return nil }
        latest[Docket.Series(code: text(words[1]), year: year)] = BookScan.LatestStart(
          ordinal: ordinal, place: place)
      case "r":
        guard words.count > 2, let id = RunID(text(words[1])) else { return nil }
        let places = words.dropFirst(2).compactMap(place)
        guard places.count == words.count - 2 else { return nil }
        open.append(BookScan.OpenRun(id: id, places: places))
      default:
        return nil
      }
    }
    return BookScan(
      lineCount: lineCount, lastNo: lastNo, lastEntry: last, open: open, latest: latest)
  }

  private static func place(_ word: Bytes) -> BookScan.Place? {
    guard let colon = word.firstIndex(of: UInt8(ascii: ":")),
      let offset = number(word[..<colon]),
      let count = number(word[colon...].dropFirst()), offset < 1 << 48,
      count < AgendaReader.longestLine
    else { return nil }
    return BookScan.Place(offset: offset, count: count)
  }
}
