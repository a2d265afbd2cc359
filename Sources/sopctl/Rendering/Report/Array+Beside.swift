extension Array {
  /// The elements of two lists beside each other, both from the top. Where the shorter list has ended stands `nil`, so
  /// that no element of the longer one is left out.
  func beside(_ others: [Element]) -> [(left: Element?, right: Element?)] {
    (0..<Swift.max(count, others.count)).map { row in
      (row < count ? self[row] : nil, row < others.count ? others[row] : nil)
    }
  }
}
