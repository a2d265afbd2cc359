/// What a number of completed activities come to.
package struct CompletionFigures: Sendable, Equatable {
  package let count: Int
  package let onTime: Int
  package let late: Int
  package let unbudgeted: Int
  /// Those in which no time counted although some passed.
  package let outsideHours: Int
  /// The net time used, of all but those outside hours; `nil` where nothing is left.
  package let used: Spread?

  init(_ completions: [CompletedActivity]) {
    count = completions.count
    onTime = completions.count { $0.timeliness == .onTime }
    late = completions.count { $0.timeliness == .late }
    unbudgeted = completions.count { $0.timeliness == .unbudgeted }
    outsideHours = completions.count(where: \.isOutsideHours)
    used = Spread(completions.filter { !$0.isOutsideHours }.compactMap(\.event.details.used))
  }
}
