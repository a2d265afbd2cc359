/// A stretch in which a run's clock stands still (jeda).
package struct Pause: Hashable, Sendable {
  package var start: Moment
  /// The first moment that counts again; nil while the pause lasts. Not after `start`: no pause.
  package var end: Moment?

  package init(from start: Moment, to end: Moment?) {
    self.start = start
    self.end = end
  }
}
