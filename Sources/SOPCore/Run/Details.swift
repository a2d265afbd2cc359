/// The facts of an entry for machines (rincian), each only where it applies.
package struct Details: Sendable, Equatable {
  /// The digest of the definition's file, at the start.
  package var definition: Digest?
  package var subject: String?
  /// When it happened, if it was recorded later.
  package var occurred: ZonedMoment?
  package var answer: Answer?
  package var outcome: String?
  package var fields: [FieldValue] = []
  package var output: String?
  package var note: String?
  package var reason: String?
  package var attachments: [Attachment] = []
  /// The net time used, measured when the entry was made.
  package var used: Minutes?
  /// The time from the clock's start, nothing left out, where it differs from `used`.
  package var gross: Minutes?
  package var budget: Minutes?
  /// By how much `used` exceeds `budget`.
  package var over: Minutes?
  package var measure: Measure?
  /// The planned start of the next activity.
  package var planned: ZonedMoment?
  /// The activity that a return goes back to.
  package var target: Int?
  /// The No of the entry that a correction voids.
  package var voided: Int?
  package var level: Int?
  /// The role that must know of an overdue activity.
  package var notify: Role?
  /// Whether one person acted in two links of the chain, as the office allows.
  package var isDoubleHat = false
  package var basis: RoleBasis?

  package init() {}

  package struct FieldValue: Sendable, Hashable {
    package var key: String
    package var value: String

    package init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// A file kept as evidence (lampiran), by content.
  package struct Attachment: Sendable, Hashable {
    package var digest: Digest
    /// In bytes.
    package var size: Int
    package var name: String

    package init(digest: Digest, size: Int, name: String) {
      self.digest = digest
      self.size = size
      self.name = name
    }
  }

  /// By which clock time was measured.
  package enum Measure: String, Sendable, CaseIterable {
    case officeHours = "jam-kerja"
    case wallClock = "jam-dinding"
  }
}
