/// The last few of many elements.
struct Ring<Element> {
  private let capacity: Int
  private var elements: [Element] = []
  /// Where the next element goes once the ring is full: where the oldest stands.
  private var next = 0

  /// - Parameter capacity: how many are kept, at least 1.
  init(capacity: Int) { self.capacity = max(1, capacity) }

  mutating func append(_ element: Element) {
    if elements.count < capacity {
      elements.append(element)
    } else {
      elements[next] = element
      next = (next + 1) % capacity
    }
  }

  /// The elements kept, oldest first.
  var all: [Element] { Array(elements[next...] + elements[..<next]) }
}
