import SOPCore
import TestSupport
import Testing

/// What holds of every run, however people act: shown on more than ten thousand of them.
struct RunPropertyTests {
  /// Every office is made from this and its own number, which a failure names.
  private static let seed: UInt64 = 20_261_120
  private static let runsPerOffice = 25

  // MARK: - Many runs

  @Test(arguments: 0..<Depth.of(8, orJust: 1))
  func `no run is complete without its chain climbed in order by different persons`(batch: Int) {
    var counts: [Position.State: Int] = [:]
    var refusals = 0
    for number in 0..<60 {
      let seed = Self.seed + UInt64(batch * 1_000 + number)
      var office = BusyOffice(seed: seed, isWriting: false)
      office.work(through: Self.runsPerOffice)
      refusals += office.refusals
      let histories = Dictionary(grouping: office.entries, by: \.event.run)
      for (id, run) in office.runs {
        let check = SlowRunCheck(
          histories[id] ?? [], of: run.procedure, clock: office.clock,
          allowsDoubleHats: office.allowsDoubleHats)
        #expect(check.problems.isEmpty, "seed \(seed), \(id): \(check.problems)")
        #expect(run.agrees(with: check.place), "seed \(seed), \(id)")
        counts[run.position.state, default: 0] += 1
      }
    }
    // Chance has seen everything: runs that end both ways, and many refusals.
    #expect(counts.values.reduce(0, +) == 60 * Self.runsPerOffice)
    #expect(counts[.completed] ?? 0 > 500, "\(counts)")
    #expect(counts[.cancelled] ?? 0 > 100, "\(counts)")
    #expect(refusals > 2_000)
  }

  // MARK: - Books

  @Test(arguments: 0..<Depth.of(24, orJust: 6))
  func `a book reads back as it was decided, and verification accepts it`(number: Int) throws {
    let seed = Self.seed + 100_000 + UInt64(number)
    var office = BusyOffice(seed: seed, isWriting: true)
    office.work(through: Self.runsPerOffice)

    var verification = Verification(definition: OfficialProcedures.procedure)
    var scan = BookScan()
    var read: [AgendaEntry] = []
    var previous = Digest.zero
    for (index, line) in office.lines.enumerated() {
      verification.take(line.span)
      try scan.take(line.span, at: scan.end)
      switch try AgendaLine.read(line.span, isFirst: index == 0) {
      case .header(let header): previous = header.seal
      case .fragment: Issue.record("seed \(seed): a fragment in line \(index + 1)")
      case .entry(let entry):
        read.append(entry)
        // Line → entry → line is the identity.
        let (_, again) = AgendaEntry.sealed(
          no: entry.no, event: entry.event, text: entry.text, after: previous)
        #expect(again.dropLast() == line[...], "seed \(seed), line \(index + 1)")
        previous = entry.seal
      }
    }
    verification.finish()
    #expect(verification.faults.isEmpty, "seed \(seed): \(verification.faults)")
    #expect(verification.lastNo == office.entries.count)
    // Entry → line → entry is too.
    #expect(read == office.entries, "seed \(seed)")
    try checkReplay(of: read, scan: scan, office, seed: seed)
  }

  /// Replaying the lines gives the state that deciding gave.
  private func checkReplay(
    of entries: [AgendaEntry], scan: BookScan, _ office: BusyOffice, seed: UInt64
  ) throws {
    let histories = Dictionary(grouping: entries, by: \.event.run)
    for (id, run) in office.runs {
      let replayed = try Run(
        entries: histories[id] ?? [], definition: OfficialProcedures.procedure)
      #expect(replayed == run, "seed \(seed), \(id)")
      let series = Docket.Series(code: id.code, year: id.year)
      #expect(id.ordinal <= scan.latest[series]?.ordinal ?? 0)
    }
    // The scan has the open runs, or knows that their lines must be looked up.
    let open = Set(office.runs.values.filter { !$0.isEnded }.map(\.id))
    let known = Set(scan.open.values.map(\.id))
    #expect(open.subtracting(scan.reopened.values).isSubset(of: known), "seed \(seed)")
    #expect(scan.lastNo == entries.count)
  }
}

extension Run {
  /// Whether the slow check, too, leaves the run here.
  fileprivate func agrees(with place: SlowRunCheck.Place) -> Bool {
    position.visit?.activity == place.activity && (position.state == .paused) == place.isPaused
      && position.outcome == place.outcome && position.latest.happened == place.latest
      && position.hasReported == place.hasReported
      && (isEnded || position.visit?.clockStart == place.clockStart)
      && position.visit.map { $0.pauses == place.pauses } != false
  }
}
