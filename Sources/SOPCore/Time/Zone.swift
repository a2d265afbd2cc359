/// Which offset from UTC the clocks of a place show, and when they show another (daylight saving time).
package struct Zone: Hashable, Sendable {
  /// What they show at the time by which a command is judged.
  package let offset: UTCOffset
  /// What they show before the first change.
  private let earliest: UTCOffset
  /// Ascending.
  private let changes: [Change]

  private struct Change: Hashable, Sendable {
    let moment: Moment
    let offset: UTCOffset
  }

  /// A place where they never change.
  package init(_ offset: UTCOffset) {
    self.offset = offset
    earliest = offset
    changes = []
  }

  /// The changes from ten years before a moment to six years after it; a run's deadline is never further off.
  ///
  /// - Parameter offset: what the clocks show at a moment; `nil` where no offset says it.
  /// - Returns: `nil` where no offset says what the clocks show in one of the seasons.
  package init?(around now: Moment, offset: (Moment) -> UTCOffset?) {
    let day = 86_400
    var last = now.adding(seconds: -10 * 366 * day)
    guard let today = offset(now), let earliest = offset(last) else { return nil }
    var changes: [Change] = []
    var current = earliest
    // No season is shorter than a fortnight.
    for fortnight in 1...16 * 27 {
      let next = now.adding(seconds: (fortnight * 14 - 10 * 366) * day)
      guard let shown = offset(next) else { return nil }
      if shown != current {
        let moment = Self.change(from: current, after: last, until: next, offset)
        current = shown
        changes.append(Change(moment: moment, offset: current))
      }
      last = next
    }
    self.offset = today
    self.earliest = earliest
    self.changes = changes
  }

  /// The first moment at which the clocks do not show an offset any more.
  private static func change(
    from current: UTCOffset, after start: Moment, until end: Moment,
    _ offset: (Moment) -> UTCOffset?
  ) -> Moment {
    var (before, after) = (start.seconds, end.seconds)
    while after - before > 1 {
      let middle = (before + after) / 2
      if offset(Moment(seconds: middle)) == current { before = middle } else { after = middle }
    }
    return Moment(seconds: after)
  }

  /// What the clocks show at a moment.
  package func offset(at moment: Moment) -> UTCOffset {
    changes.last { $0.moment <= moment }?.offset ?? earliest
  }

  /// The first moment at which the clocks show a time; of a time that they skip, when they would have shown it.
  ///
  /// - Parameter local: the time, in seconds since the clocks showed the beginning of 1970.
  fileprivate func moment(showing local: Int) -> Moment {
    let about = Moment(seconds: local - offset.seconds)
    let moments = [-86_400, 86_400].map {
      Moment(seconds: local - offset(at: about.adding(seconds: $0)).seconds)
    }
    return moments.sorted().first { $0.seconds + offset(at: $0).seconds == local } ?? moments[0]
  }
}

// MARK: - Times

extension LocalTime {
  /// What the clocks of a zone show at a moment.
  package init(_ moment: Moment, in zone: Zone) {
    self.init(moment, in: zone.offset(at: moment))
  }

  /// The first moment at which the clocks of a zone show this time; of a time that they skip, when they would
  /// have shown it.
  package func moment(in zone: Zone) -> Moment {
    zone.moment(showing: day.number * 86_400 + secondOfDay)
  }
}

extension Day {
  /// When the day begins in a zone.
  package func start(in zone: Zone) -> Moment { zone.moment(showing: number * 86_400) }

  /// When the day is over in a zone: the first moment that no longer belongs to it.
  package func end(in zone: Zone) -> Moment { zone.moment(showing: (number + 1) * 86_400) }
}

extension ZonedMoment {
  /// A moment as the clocks of a zone show it then.
  package init(_ moment: Moment, in zone: Zone) {
    self.init(moment, in: zone.offset(at: moment))
  }
}
