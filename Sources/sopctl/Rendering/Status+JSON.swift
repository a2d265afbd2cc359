import SOPCore

extension Run {
  /// The answer of `status RUN`.
  func statusJSON(
    history: [AgendaEntry], at now: Moment, by clock: OfficeClock
  ) -> JSONValue {
    [
      "version": 1,
      "run": json(at: now, by: clock),
      "history": .array(history.map(\.json)),
      "deadline": .optional(reckoning(at: now, by: clock)?.json(by: clock)),
    ]
  }
}

extension Reckoning {
  /// The pieces from the clock's start to the deadline, or to now where that has passed.
  fileprivate func json(by clock: OfficeClock) -> JSONValue {
    ["pieces": .array((past + ahead).map { $0.json(by: clock) })]
  }
}

extension ClockPiece {
  fileprivate func json(by clock: OfficeClock) -> JSONValue {
    [
      "from": .string(start.text(in: clock)),
      "to": .string(end.text(in: clock)),
      "minutes": length.json,
      "counted": .bool(isCounted),
      "why": .optional(why),
    ]
  }

  /// Why it was left out, in a word for programs.
  private var why: String? {
    switch reckoning {
    case .counted: nil
    case .pause: "pause"
    case .closed(.outsideHours): "closed"
    case .closed(.holiday): "holiday"
    }
  }
}
