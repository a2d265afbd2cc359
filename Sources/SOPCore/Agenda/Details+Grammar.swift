// Which keys an event of each kind must have, and which it may have.

extension Details.Key {
  static func required(for kind: Event.Kind) -> [Details.Key] {
    switch kind {
    case .started: [.sop, .peran]
    case .completed, .finished: [.lama, .diukur, .peran]
    case .returned: [.alasan, .ke, .peran]
    case .paused, .cancelled: [.alasan, .peran]
    case .resumed: [.peran]
    case .noted: [.catatan, .peran]
    case .corrected: [.alasan, .membatalkan, .peran]
    case .overdue: [.lama, .batas, .lewat, .diukur, .tingkat, .kepada]
    }
  }

  static func optional(for kind: Event.Kind) -> [Details.Key] {
    switch kind {
    case .started: [.perihal, .terjadi, .catatan, .alasan]
    case .completed: completion + [.rencana]
    case .finished: completion
    case .returned: [.terjadi, .catatan, .lampiran, .rangkap]
    case .paused, .corrected: [.catatan]
    case .resumed: [.terjadi, .catatan, .alasan]
    case .cancelled: [.terjadi, .catatan]
    case .noted: [.lampiran]
    case .overdue: [.bruto]
    }
  }

  func mayStand(in kind: Event.Kind) -> Bool {
    Self.required(for: kind).contains(self) || Self.optional(for: kind).contains(self)
  }

  private static let completion: [Details.Key] = [
    .terjadi, .jawaban, .hasil, .isian, .output, .catatan, .alasan, .lampiran, .bruto, .batas,
    .lewat, .rangkap,
  ]
}

extension Details {
  /// The first key that is missing or misplaced for this kind of event.
  static func grammarFault(of pairs: [Pair], for kind: Event.Kind) -> LineFault.Kind? {
    let required = Key.required(for: kind)
    if let pair = pairs.first(where: { !$0.key.mayStand(in: kind) }) {
      return .misplacedKey(pair.name)
    }
    let missing = required.first { key in !pairs.contains { $0.key == key } }
    return missing.map { .missingKey($0.rawValue) }
  }
}
