import SOPCore
import SOPStore

/// A small book that is written by this program itself, through the same code as the program under test.
struct SampleBook {
  let path: String

  private static let opened = ZonedMoment(Moment(seconds: 1_795_000_000), in: .wib)
  private static let definition = Catalogue().definition(of: "PIAK-07")

  /// - Parameter notes: how many entries follow the start of its run.
  init(in scratch: Scratch, notes: Int) throws {
    path = FilePath.join(scratch.path, "buku-agenda.txt")
    try AgendaFile.create(at: path, office: "Dinas | Kota", opened: Self.opened)
    try append(Self.start)
    for number in 0..<notes { try append(Self.note("catatan \(number)")) }
  }

  static var start: AgendaFile.Draft {
    var details = Details()
    details.definition = definition?.digest
    details.basis = .claimed
    let event = Event(
      run: RunID(code: "PIAK-07", year: opened.local.day.year, ordinal: 1), kind: .started,
      recorded: opened, activity: nil, role: Role("APK"),
      person: Person(name: "Budi Santoso", account: "budi"), details: details)
    return AgendaFile.Draft(event: event, text: "Budi Santoso memulai sesuatu.")
  }

  static func note(_ text: String) -> AgendaFile.Draft {
    var draft = start
    draft.event.kind = .noted
    draft.event.activity = 1
    draft.event.details = Details()
    draft.event.details.note = text
    draft.event.details.basis = .claimed
    return draft
  }

  @discardableResult
  func append(_ draft: AgendaFile.Draft) throws(FileFault) -> [AgendaEntry] {
    try AgendaFile(locking: path, patience: 0).append([draft])
  }

  var bytes: [UInt8] { Bytes.of(path) }

  func set(_ bytes: [UInt8]) throws { try Bytes.put(bytes, into: path) }
}
