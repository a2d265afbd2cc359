import SOPCore

extension Run {
  /// The answer of `status RUN`.
  ///
  /// - Parameter lacksSettings: whether the clock does without the office's settings, which could not be read.
  func statusJSON(
    history: [AgendaEntry], lacksSettings: Bool, at now: Moment, by clock: OfficeClock
  ) -> JSONValue {
    [
      "version": 1,
      "run": json(at: now, by: clock),
      "history": .array(history.map { $0.retold(in: procedure).json }),
      "deadline": .optional(deadlineJSON(at: now, by: clock)),
      "unreadableSettings": .bool(lacksSettings),
    ]
  }

  /// The pieces from the clock's start to the deadline, or to now where that has passed, each within a day.
  private func deadlineJSON(at now: Moment, by clock: OfficeClock) -> JSONValue? {
    guard let visit = position.visit, let reckoning = reckoning(at: now, by: clock) else {
      return nil
    }
    return ["pieces": .array(reckoning.pieces().map { $0.json(of: visit, by: clock) })]
  }
}

extension ClockPiece {
  /// - Parameter visit: the one that is reckoned.
  fileprivate func json(of visit: Visit, by clock: OfficeClock) -> JSONValue {
    [
      "from": .string(start.text(in: clock)),
      "to": .string(end.text(in: clock)),
      "minutes": length.json,
      "counted": .bool(isCounted),
      "why": .optional(whyWord),
      "detail": .optional(detail(of: visit)),
      "entry": .optional(suspension(of: visit)?.no),
    ]
  }

  /// Why it was left out, in a word for programs.
  private var whyWord: String? {
    switch why {
    case .counted: nil
    case .pause: "pause"
    case .beforeHours: "beforeHours"
    case .betweenHours: "break"
    case .afterHours: "afterHours"
    case .closedDay: "closedDay"
    case .holiday: "holiday"
    }
  }

  /// The holiday's name, the reason of the pause, or the special hours that hold on the day.
  private func detail(of visit: Visit) -> String? {
    switch why {
    case .holiday(let name): name
    case .pause: suspension(of: visit)?.reason
    case .counted, .beforeHours, .betweenHours, .afterHours, .closedDay: period
    }
  }

  private func suspension(of visit: Visit) -> Visit.Suspension? {
    guard case .pause(let index) = why, visit.suspensions.indices.contains(index) else {
      return nil
    }
    return visit.suspensions[index]
  }
}
