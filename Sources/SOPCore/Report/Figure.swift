/// A figure of a report: what a tally counts, or what is made from its counts.
///
/// Text, HTML, CSV and JSON show the same figures. This file says which there are, how each is taken, and which part of
/// a report shows which; what each is called stands in one table (`Figure.words`), and what it means in FIGURES.md.
package enum Figure: Sendable, Hashable {
  case count(Tally.Count)
  /// How many of the activities with a standard were on time; none where none had one.
  case onTimeShare
  // Of the net time used in activities; none where none was measured.
  case minimum, median
  /// What at least nine in ten do not exceed.
  case ninetieth
  case maximum
}

extension Tally {
  /// What figures come to; `nil` for one that there is none of.
  package func quantities(of figures: [Figure]) -> [Quantity?] {
    // Sorted once, and only where a time is asked for.
    lazy var used = self.used
    return figures.map { figure in
      switch figure {
      case .count(let count): .count(self[count])
      case .onTimeShare: Share(self[.onTime], of: measured).map(Quantity.share)
      case .minimum: used.map { .minutes($0.minimum) }
      case .median: used.map { .minutes($0.median) }
      case .ninetieth: used.map { .minutes($0.ninetieth) }
      case .maximum: used.map { .minutes($0.maximum) }
      }
    }
  }

  package subscript(figure: Figure) -> Quantity? { quantities(of: [figure])[0] }
}

// MARK: - What shows which

extension Figure {
  /// Every figure there is.
  package static let all = ofPeriod + times

  /// The whole period, in the order of `report --json`.
  package static let ofPeriod = counts(Tally.Count.allCases) + [.onTimeShare]
  // The same, as text and paper show it: in two columns beside each other.
  package static let ofRuns = counts([
    .started, .completed, .cancelled, .openAtEnd, .returned, .paused, .corrected, .backdated,
  ])
  package static let ofActivities =
    ofCompletions + [.onTimeShare] + counts([.overdueNotices, .sealedFragments])

  /// A day.
  package static let ofDay = counts([.started, .completed, .late])
  /// An SOP.
  package static let ofProcedure = counts([.started, .completed, .cancelled, .openAtEnd])
  /// An SOP beside the month before.
  package static let compared =
    counts([.started, .completed, .cancelled, .returned, .late]) + [.onTimeShare]
  /// Completed activities: of one of a form, of a role, or of a person.
  package static let ofCompletions = counts([
    .activitiesCompleted, .onTime, .late, .unbudgeted, .beforePlan, .outsideHours,
  ])
  /// What completed activities took.
  package static let times: [Figure] = [.minimum, .median, .ninetieth, .maximum]

  private static func counts(_ counts: [Tally.Count]) -> [Figure] { counts.map(Figure.count) }
}
