import Foundation
import Glibc
import SOPCore
import SOPStore
import Testing

/// A book in a folder of its own, which goes with this value.
final class ScratchBook: Sendable {
  let folder: String
  let path: String

  static let opened = ZonedMoment(Moment(seconds: 1_795_000_000), in: .wib)
  static let definition = Catalogue().definition(of: "PIAK-07")

  /// - Parameter isCreated: whether the book is there from the start.
  init(isCreated: Bool = true) throws {
    folder = NSTemporaryDirectory() + "sopctl-book-\(UUID().uuidString)"
    path = "\(folder)/buku-agenda.txt"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if isCreated { try create() }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  @discardableResult
  func create(office: String = "Dinas | Kota") throws -> Bool {
    try AgendaFile.create(at: path, office: office, opened: Self.opened)
  }

  // MARK: - Bytes

  var bytes: [UInt8] { FileManager.default.contents(atPath: path).map { [UInt8]($0) } ?? [] }

  func set(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(filePath: path)) }

  /// The complete lines, without their LF.
  var lines: [[UInt8]] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().map(Array.init)
  }

  /// What stands after the last LF.
  var fragment: [UInt8] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).last.map(Array.init) ?? []
  }

  var verification: Verification {
    var verification = Verification { code, digest in
      PinnedDefinitions(folder: "").procedure(code, digest)
    }
    for line in lines { verification.take(line.span) }
    verification.finish()
    return verification
  }

  // MARK: - Appending

  /// A start of PIAK-07 with this ordinal.
  static func start(_ ordinal: Int, subject: String? = nil) -> AgendaFile.Draft {
    var details = Details()
    details.definition = definition?.digest
    details.subject = subject
    details.basis = .claimed
    let event = Event(
      run: RunID(code: "PIAK-07", year: opened.local.day.year, ordinal: ordinal), kind: .started,
      recorded: opened, activity: nil, role: Role("APK"),
      person: Person(name: "Budi Santoso", account: "budi"), details: details)
    return AgendaFile.Draft(event: event, text: "Budi Santoso memulai sesuatu.")
  }

  /// A note on the first run.
  static func note(_ text: String) -> AgendaFile.Draft {
    var draft = start(1)
    draft.event.kind = .noted
    draft.event.activity = 1
    draft.event.details = Details()
    draft.event.details.note = text
    draft.event.details.basis = .claimed
    return draft
  }

  @discardableResult
  func append(_ drafts: AgendaFile.Draft...) throws(FileFault) -> [AgendaEntry] {
    try AgendaFile(locking: path).append(drafts)
  }

  /// The fault that an append meets, with the book byte for byte as it was.
  func faultOfAppending(_ source: SourceLocation = #_sourceLocation) -> FileFault? {
    let before = bytes
    defer { #expect(bytes == before, sourceLocation: source) }
    do throws(FileFault) {
      try append(Self.note("x"))
      return nil
    } catch {
      return error
    }
  }
}
