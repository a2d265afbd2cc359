import SOPCore

@testable import SOPStore

/// What a checkpoint says: the truth after some entry, or a lie that is as well formed.
struct Claim {
  var device: UInt
  var inode: UInt
  var seal: Digest
  var lineCount: Int
  var lastNo: Int
  /// Of the last entry.
  var place: BookScan.Place?
  var open: [BookScan.OpenRun]
  var latest: [Docket.Series: BookScan.LatestStart]

  var bytes: [UInt8]? {
    guard let place else { return nil }
    let scan = BookScan(
      lineCount: lineCount, lastNo: lastNo, lastEntry: place, open: open, latest: latest)
    return CheckpointText(device: device, inode: inode, seal: seal, scan: scan)?.bytes
  }
}

extension Claim {
  /// Well-formed lies: each changes one thing that a checkpoint says.
  enum Lie: CaseIterable {
    case lastNo, lineCount, otherEnd, otherRuns, otherStarts
    case hiddenRun, addedRun, hiddenLine, addedLine, movedLine, swappedRuns, renamedRun
    case hiddenSeries, ordinal, startPlace, ordinalAndPlace
  }

  /// - Parameter truths: what truthful checkpoints say after each entry.
  mutating func tell(
    _ lie: Lie, truths: [Claim], using random: inout some RandomNumberGenerator
  ) {
    let other = truths[Int.random(in: 0..<truths.count, using: &random)]
    let step = [-2, -1, 1, 2, 7].randomElement(using: &random) ?? 1
    let run = open.indices.randomElement(using: &random)
    let series = latest.keys.sorted { ($0.code, $0.year) < ($1.code, $1.year) }
      .randomElement(using: &random)
    switch lie {
    case .lastNo: lastNo = max(0, lastNo + step)
    case .lineCount: lineCount = max(2, lineCount + step)
    case .otherEnd: (place, seal, lastNo) = (other.place, other.seal, other.lastNo)
    case .otherRuns: open = other.open
    case .otherStarts: latest = other.latest
    case .addedRun:
      let known = Set(open.map(\.id))
      open += other.open.filter { !known.contains($0.id) }.prefix(1)
    case .hiddenSeries: if let series { latest[series] = nil }
    case .ordinal:
      if let series, let start = latest[series] {
        latest[series]?.ordinal = max(1, start.ordinal + step)
      }
    case .startPlace:
      if let series, let place = other.place { latest[series]?.place = place }
    case .ordinalAndPlace:
      if let series, let start = other.latest[series] { latest[series] = start }
    case .hiddenRun, .hiddenLine, .addedLine, .movedLine, .swappedRuns, .renamedRun:
      if let run { tell(lie, of: run, other: other, step: step, using: &random) }
    }
  }

  private mutating func tell(
    _ lie: Lie, of run: Int, other: Claim, step: Int,
    using random: inout some RandomNumberGenerator
  ) {
    let line = open[run].places.indices.randomElement(using: &random)
    let second = Int.random(in: 0..<open.count, using: &random)
    switch lie {
    case .hiddenRun: open.remove(at: run)
    case .hiddenLine: line.map { _ = open[run].places.remove(at: $0) }
    case .addedLine: other.place.map { open[run].places.append($0) }
    case .movedLine: line.map { open[run].places[$0].offset += step }
    case .swappedRuns:
      (open[run].places, open[second].places) = (open[second].places, open[run].places)
    default: open[run].id = open[second].id
    }
  }
}
