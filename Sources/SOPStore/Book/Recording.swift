import Synchronization

/// How far this process has come with what it records, for whoever has to tell at a sudden end.
package enum Recording: Int {
  case nothing, underWay, done

  private static let stage = Atomic(Recording.nothing.rawValue)

  package internal(set) static var current: Recording {
    get { Recording(rawValue: stage.load(ordering: .relaxed)) ?? .underWay }
    set { stage.store(newValue.rawValue, ordering: .relaxed) }
  }
}
