/// Where every line of every run stands, without a text and with hardly a look-up: the ordinals of a kode
/// and year count its runs without gaps, so that a run's place in a table is its ordinal.
struct RunTraces {
  private var series: [SeriesTraces] = []
  private var indices: [RunKey: Int] = [:]
  /// In stretches, which stay where they are as more are added.
  private var sightings: [[Sighting]] = []
  private var sightingCount: UInt32 = 0

  private static let stretch = 1 << 16

  /// A line of a run, packed: there are as many as the book has lines.
  private struct Sighting {
    let offset: Int
    let count: UInt32
    /// The index of the run's line before it; of its first line, its own.
    let previous: UInt32
  }

  /// The runs of one kode and year.
  private struct SeriesTraces {
    var firstOrdinal = 1
    var runs: [Trace] = []
  }

  private struct Trace {
    /// The index of the run's latest line.
    var latest: UInt32
    var isOpen = true
  }

  /// The index of a series, by what stands in its runs' numbers before the ordinal.
  mutating func index(ofSeries name: RunKey) -> Int {
    if let index = indices[name] { return index }
    indices[name] = series.count
    series.append(SeriesTraces())
    return series.count - 1
  }

  /// Takes a run's first line.
  ///
  /// - Returns: whether the run is the next of its series.
  mutating func start(_ ordinal: Int, of index: Int, at place: BookScan.Place) -> Bool {
    if series[index].runs.isEmpty { series[index].firstOrdinal = ordinal }
    guard ordinal == series[index].firstOrdinal + series[index].runs.count,
      let line = add(place, after: nil)
    else { return false }
    series[index].runs.append(Trace(latest: line))
    return true
  }

  /// Takes a further line of a run. One that has ended is open again after a correction or a step; what
  /// else is said of it changes nothing.
  ///
  /// - Returns: whether the run was started.
  mutating func follow(
    _ ordinal: Int, of index: Int, _ kind: Event.Kind, at place: BookScan.Place
  ) -> Bool {
    let run = ordinal - series[index].firstOrdinal
    guard series[index].runs.indices.contains(run) else { return false }
    let trace = series[index].runs[run]
    guard trace.isOpen || kind == .corrected || kind.isStep else { return true }
    guard let line = add(place, after: trace.latest) else { return false }
    series[index].runs[run] = Trace(latest: line, isOpen: !kind.endsRun)
    return true
  }

  /// - Returns: the line's index; `nil` where there are more, or longer ones, than can be kept.
  private mutating func add(_ place: BookScan.Place, after previous: UInt32?) -> UInt32? {
    let index = sightingCount
    guard index < .max, let count = UInt32(exactly: place.count) else { return nil }
    if Int(index) % Self.stretch == 0 {
      sightings.append([])
      sightings[sightings.count - 1].reserveCapacity(Self.stretch)
    }
    sightings[sightings.count - 1].append(
      Sighting(offset: place.offset, count: count, previous: previous ?? index))
    sightingCount += 1
    return index
  }

  // MARK: - Places

  /// Where the lines stand of the runs that are open, oldest first.
  var openPlaces: [BookScan.Place] {
    series.flatMap { $0.runs.filter(\.isOpen).flatMap(places) }.sorted { $0.offset < $1.offset }
  }

  /// Where the lines stand of a run that has ended, oldest first; `nil` of any other.
  func places(ofEnded run: RunID) -> [BookScan.Place]? {
    let prefix = run.text.utf8.dropLast(run.ordinalText.utf8.count)
    guard let name = RunKey(Array(prefix).span), let index = indices[name] else { return nil }
    let (runs, ordinal) = (series[index].runs, run.ordinal - series[index].firstOrdinal)
    guard runs.indices.contains(ordinal), !runs[ordinal].isOpen else { return nil }
    return places(of: runs[ordinal])
  }

  private func places(of run: Trace) -> [BookScan.Place] {
    var places: [BookScan.Place] = []
    var line = Int(run.latest)
    while true {
      let sighting = sightings[line / Self.stretch][line % Self.stretch]
      places.append(BookScan.Place(offset: sighting.offset, count: Int(sighting.count)))
      if sighting.previous == line { return places.reversed() }
      line = Int(sighting.previous)
    }
  }
}
