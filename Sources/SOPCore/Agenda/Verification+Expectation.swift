extension Verification {
  /// A paraf noted earlier, on paper for instance.
  package struct Expectation: Sendable, Equatable {
    package let no: Int
    package let seal: Digest

    package init(no: Int, seal: Digest) {
      self.no = no
      self.seal = seal
    }
  }
}
