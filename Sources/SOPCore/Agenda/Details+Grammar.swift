// Which keys an event of each kind must have, and which it may have.

extension Details {
  struct KeySet: Sendable {
    private var bits: UInt32 = 0

    init(_ keys: Key...) {
      for key in keys { insert(key) }
    }

    mutating func insert(_ key: Key) { bits |= 1 << UInt32(key.rawValue) }

    func contains(_ key: Key) -> Bool { bits & 1 << UInt32(key.rawValue) != 0 }

    func union(_ other: KeySet) -> KeySet {
      var union = self
      union.bits |= other.bits
      return union
    }

    /// The first key, in the book's order, that `other` lacks.
    func first(notIn other: KeySet) -> Key? {
      Key(rawValue: (bits & ~other.bits).trailingZeroBitCount)
    }
  }
}

extension Details.KeySet {
  static func required(for kind: Event.Kind) -> Details.KeySet {
    switch kind {
    case .started: Self(.sop, .peran)
    case .completed, .finished: Self(.lama, .diukur, .peran)
    case .returned: Self(.alasan, .ke, .peran)
    case .paused, .cancelled: Self(.alasan, .peran)
    case .resumed: Self(.peran)
    case .noted: Self(.catatan, .peran)
    case .corrected: Self(.alasan, .membatalkan, .peran)
    case .overdue: Self(.lama, .batas, .lewat, .diukur, .tingkat, .kepada)
    }
  }

  static func optional(for kind: Event.Kind) -> Details.KeySet {
    switch kind {
    case .started: Self(.perihal, .terjadi, .catatan, .alasan)
    case .completed: completion.union(Self(.rencana))
    case .finished: completion
    case .returned: Self(.terjadi, .catatan, .lampiran, .rangkap)
    case .paused, .corrected: Self(.catatan)
    case .resumed: Self(.terjadi, .catatan, .alasan)
    case .cancelled: Self(.terjadi, .catatan)
    case .noted: Self(.lampiran)
    case .overdue: Self(.bruto)
    }
  }

  /// Texts that no rule looks into. Of a pause a refusal tells the reason.
  static func readByNoRule(of kind: Event.Kind) -> Details.KeySet {
    kind == .paused ? Self(.catatan) : Self(.perihal, .output, .catatan, .alasan)
  }

  private static let completion = Self(
    .terjadi, .jawaban, .hasil, .isian, .output, .catatan, .alasan, .lampiran, .bruto, .batas,
    .lewat, .rangkap)
}

extension Details.Key {
  func mayStand(in kind: Event.Kind) -> Bool {
    Details.KeySet.required(for: kind).union(.optional(for: kind)).contains(self)
  }
}
