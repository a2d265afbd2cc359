/// What definitions put into sentences, ready to be held against the bytes of a book: read by many threads at once.
package struct Phrasebook: Sendable {
  /// The definitions of each kode; few offices have more than one of any.
  private var byCode: [(code: String, definitions: [Phrases])] = []

  /// So many definitions of one kode are held against a sentence; of more, none is.
  private static let most = 64

  package init() {}

  package init(_ definitions: [(procedure: Procedure, digest: Digest)]) {
    let byCode = Dictionary(grouping: definitions, by: \.procedure.code)
    for (code, definitions) in byCode where definitions.count <= Self.most {
      self.byCode.append((code, definitions.map { Phrases($0.procedure, $0.digest) }))
    }
  }

  func definitions(of code: String) -> [Phrases] {
    for entry in byCode where entry.code == code { return entry.definitions }
    return []
  }

  /// Whether a definition is one of those that some bits are of.
  func has(_ digest: Digest, of code: String, among bits: UInt64) -> Bool {
    let index = definitions(of: code).firstIndex { $0.digest == digest }
    return index.map { bits & 1 << UInt64($0) != 0 } ?? false
  }
}

/// What one definition puts into sentences, escaped as in the book.
struct Phrases: Sendable {
  let digest: Digest
  let procedureName: [UInt8]
  let activities: [Activity]

  struct Activity: Sendable {
    let title: [UInt8]
    let turn: [UInt8]
    /// Whether a report is received by it.
    let receives: Bool
    /// The answers by which that report goes back.
    let sendsBack: [Answer]
    let labels: [(key: [UInt8], label: [UInt8])]
  }

  init(_ procedure: Procedure, _ digest: Digest) {
    func escaped(_ text: String) -> [UInt8] { Array(Escaping.field.escaped(text).utf8) }
    self.digest = digest
    procedureName = escaped(procedure.identity.name.trimmingPeriod)
    activities = procedure.activities.map { activity in
      Activity(
        title: escaped(activity.title.trimmingPeriod), turn: escaped(activity.role.code),
        receives: procedure.chain.link(of: activity.number).map { $0 > 0 } ?? false,
        sendsBack: Answer.allCases.filter { procedure.returnsReport($0, at: activity.number) },
        labels: activity.fields.map { (Array($0.key.utf8), escaped($0.label)) })
    }
  }

  func activity(_ number: Int) -> Activity? {
    activities.indices.contains(number - 1) ? activities[number - 1] : nil
  }
}
