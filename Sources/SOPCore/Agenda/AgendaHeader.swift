/// The book's first line.
package struct AgendaHeader: Sendable, Equatable {
  /// The office's name; `nil` where nobody gave one.
  package var office: String?
  package var opened: ZonedMoment
  package var continues: Continuation?
  package var seal: Digest

  package init(
    office: String?, opened: ZonedMoment, continues: Continuation? = nil, seal: Digest
  ) {
    self.office = office
    self.opened = opened
    self.continues = continues
    self.seal = seal
  }

  /// The older book that this one continues: its last sound entry.
  package struct Continuation: Sendable, Equatable {
    package var no: Int
    package var seal: Digest

    package init(no: Int, seal: Digest) {
      self.no = no
      self.seal = seal
    }
  }
}
