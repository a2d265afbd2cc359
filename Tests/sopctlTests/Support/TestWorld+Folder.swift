import Foundation
import SOPCore
import SOPStore
import Testing

@testable import sopctl

// What stands in the office's folder.

extension TestWorld {
  /// The office's folder that a first `start` makes by itself.
  var office: OfficeFolder { OfficeFolder(path: "\(home)/.local/share/sopctl") }

  /// The book's bytes; empty where there is none.
  var book: [UInt8] {
    FileManager.default.contents(atPath: office.book).map { [UInt8]($0) } ?? []
  }

  /// Opens an empty book.
  func open(book office: String?, at moment: String) {
    guard let opened = ZonedMoment(moment) else { return }
    let line = AgendaHeader.line(office: office, opened: opened)
    write(String(decoding: line, as: UTF8.self), to: "buku-agenda.txt")
  }

  /// The book's complete lines, without their LF.
  var bookLines: [String] {
    book.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The entries that stand in the book.
  var entries: [AgendaEntry] {
    bookLines.dropFirst().compactMap { line in
      guard case .entry(let entry)? = try? AgendaLine.read(line.utf8.span, isFirst: false) else {
        return nil
      }
      return entry
    }
  }

  /// What verification holds against the book.
  var faults: [BookFault] {
    var verification = Verification(definition: office.pinned.cached())
    for line in bookLines { verification.take(line.utf8.span) }
    verification.finish()
    return verification.faults
  }

  /// Writes a file into the office's folder, which is made where it is missing.
  func write(_ text: String, to name: String) {
    let path = "\(office.path)/\(name)"
    let folder = (path as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    } catch {
      Issue.record("\(path): \(error)")
    }
  }
}
