import Foundation
import Glibc
import SOPCore
import Testing

@testable import SOPStore
@testable import sopctl

/// An office whose book has open, ended, corrected and reopened runs of several SOPs and two years, and a cache
/// that can be made to say anything of it.
final class ProofOffice {
  let world: TestWorld
  /// The book's bytes.
  let book: [UInt8]
  /// What a truthful checkpoint says after each entry, the first entry's first.
  private(set) var truths: [Claim] = []

  /// What is typed to make the book: who, and which command.
  private static let history: [(account: String, command: String)] = [
    ("budi", "start PIAK-03 --as APK"), ("budi", "step PIAK-03-2025-001 1 --as APK"),
    ("budi", "start PIAK-07 --as APK"),
    ("-", "2026-11-20 08:00:00"),
    ("budi", "start PIAK-03 --as APK"), ("budi", "start PIAK-02 --as APK"),
    ("budi", "step PIAK-03-2026-001 1 --as APK"), ("budi", "step PIAK-03-2026-001 2 --as APK"),
    ("budi", "start PIAK-03 --as APK"), ("budi", "step PIAK-03-2026-001 3 --as APK"),
    ("budi", "cancel PIAK-03-2026-002 --as APK --reason keliru"),
    ("budi", "step PIAK-03-2026-001 4 --as APK"), ("budi", "start PIAK-07 --as APK"),
    ("budi", "step PIAK-07-2026-001 1 --as APK --set periode=harian"),
    ("budi", "start PIAK-03 --as APK"), ("budi", "step PIAK-03-2026-003 1 --as APK"),
    ("budi", "step PIAK-03-2026-003 2 --as APK"), ("budi", "step PIAK-03-2026-003 3 --as APK"),
    ("budi", "step PIAK-03-2026-003 4 --as APK"),
    ("siti", "step PIAK-03-2026-003 5 --as 'Sub Koord'"),
    ("rudi", "step PIAK-03-2026-003 6 --as Kabid"),
    ("budi", "pause PIAK-02-2026-001 --as APK --reason menunggu"),
    ("budi", "step PIAK-03-2026-003 7 --as APK"),
    ("budi", "note PIAK-03-2026-001 --as APK --note satu"),
    ("budi", "start PIAK-07 --as APK"),
    ("budi", "cancel PIAK-07-2026-002 --as APK --reason keliru"),
    ("rudi", "correct PIAK-03-2026-003 --as Kabid --reason 'belum selesai'"),
    ("rudi", "correct PIAK-07-2026-002 --as Kabid --reason 'ternyata perlu'"),
    ("budi", "start AKSES-SERVER --as Staf"),
    ("-", "2026-11-20 12:00:00"),
    ("budi", "overdue --record --run PIAK-07"),
    ("budi", "note PIAK-03-2026-003 --as APK --note dua"),
    ("siti", "note PIAK-03-2025-001 --as 'Sub Koord' --note tiga"),
  ]

  init() throws {
    world = TestWorld(now: "2025-12-30 08:00:00")
    for (account, command) in Self.history {
      if account == "-" {
        world.set(now: command)
        continue
      }
      world.sit(account, account.capitalized)
      let answer = world.run(command)
      #expect(answer.code == .done, "\(command): \(answer.output)\(answer.complaints)")
    }
    world.set(now: "2026-11-20 12:30:00")
    book = world.book
    try note()
    #expect(world.faults.isEmpty)
    #expect(truths.count > 30)
  }

  private func note() throws {
    let status = try FileStatus.named(world.office.book)
    var scan = BookScan()
    var offset = 0
    for text in world.bookLines {
      let line = [UInt8](text.utf8)
      try scan.take(line.span, at: offset)
      offset += line.count + 1
      for (key, id) in scan.reopened {
        let places = truths.compactMap(\.place).filter { place in
          RunKey(ofEntry: Array(book[place.offset..<place.offset + place.count]).span) == key
        }
        let own = BookScan.Place(offset: offset - line.count - 1, count: line.count)
        scan.settle(id, places: places + [own], isOpen: true)
      }
      guard let place = scan.lastEntry, let seal = AgendaLine.ending(of: line.span)?.seal else {
        continue
      }
      truths.append(
        Claim(
          device: status.device, inode: status.inode, seal: seal, lineCount: scan.lineCount,
          lastNo: scan.lastNo, place: place, open: Array(scan.open.values), latest: scan.latest))
    }
  }

  // MARK: - The cache

  private var cache: String {
    get throws {
      let status = try FileStatus.named(world.office.book)
      return "\(world.home)/.cache/sopctl/buku-\(status.device)-\(status.inode)"
    }
  }

  /// Puts a checkpoint into the cache; `nil` empties it.
  func put(_ checkpoint: [UInt8]?) throws {
    let path = try cache
    try? FileManager.default.removeItem(atPath: path)
    guard let checkpoint else { return }
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(checkpoint).write(to: URL(filePath: path))
    // One that others could have written is not read.
    #expect(chmod(path, 0o600) == 0)
  }

  // MARK: - Commands

  /// What somebody may do now, and who: allowed and refused, with full and short numbers and with none.
  static let deeds: [(account: String, command: String)] = [
    ("siti", "step PIAK-03-2026-001 5 --as 'Sub Koord' --reason lama"),
    ("budi", "step PIAK-03-2026-001 5 --as 'Sub Koord' --reason lama"),
    ("budi", "step PIAK-03-2026-001 4 --as APK --reason lama"),
    ("siti", "step PIAK-03-001 5 --as 'Sub Koord' --reason lama"),
    ("budi", "step PIAK-03-2026-003 7 --as APK --reason lama"),
    ("budi", "step PIAK-03-003 --as APK --reason lama"),
    ("budi", "step 003 --as APK --reason lama"),
    ("budi", "step PIAK-07-2026-001 2 --as APK --reason lama"),
    ("siti", "step --as 'Sub Koord' --reason lama"), ("budi", "step --as APK --reason lama"),
    ("budi", "note AKSES-SERVER --as Staf --note kode"),
    ("budi", "note PIAK-07 --as APK --note kode"), ("budi", "note 002 --as APK --note nomor"),
    ("budi", "note PIAK-07-2026-003 --as APK --note 'tidak ada'"),
    ("siti", "return PIAK-03-2026-001 --as 'Sub Koord' --reason kurang"),
    ("budi", "correct PIAK-03-2026-001 --as APK --reason keliru"),
    ("rudi", "correct PIAK-03-2026-002 --as Kabid --reason keliru"),
    ("rudi", "correct PIAK-03-2026-003 --as Kabid --reason keliru"),
    ("budi", "pause PIAK-03-2025-001 --as APK --reason menunggu"),
    ("budi", "resume PIAK-02-2026-001 --as APK"),
    ("budi", "cancel PIAK-07-2026-002 --as APK --reason keliru"),
    ("budi", "cancel PIAK-03-2026-002 --as APK --reason keliru"),
    ("budi", "start PIAK-03 --as APK"), ("budi", "start PIAK-07 --as APK"),
    ("budi", "start MAINT-JARINGAN --as ADB"), ("budi", "overdue --record"),
    ("budi", "overdue --record --role Kabid"),
  ]

  /// What a command came to: its exit code, and what it added to the book.
  struct Outcome: Equatable {
    let code: ExitCode
    let added: [UInt8]
  }

  /// Carries out a deed on the book, which is then as it was before.
  func outcome(of deed: (account: String, command: String)) throws -> Outcome {
    world.sit(deed.account, deed.account.capitalized)
    let before = world.book
    let answer = world.run(deed.command)
    let after = world.book
    #expect(after.starts(with: before))
    guard after != before else { return Outcome(code: answer.code, added: []) }
    // In place: a cache is bound to the file.
    #expect(truncate(world.office.book, before.count) == 0)
    return Outcome(code: answer.code, added: Array(after.dropFirst(before.count)))
  }

  /// What each deed comes to without a cache.
  func truthfulOutcomes() throws -> [Outcome] {
    try Self.deeds.map { deed in
      try put(nil)
      return try outcome(of: deed)
    }
  }
}
