import SOPCore
import SOPStore

/// A parser to be given mutated inputs.
enum FuzzTarget: String, CaseIterable {
  case line, book, definition, settings, checkpoint
  /// A broken writer, to show that the comparison finds one; not among the parsers.
  case control

  static var allCases: [FuzzTarget] { [.line, .book, .definition, .settings, .checkpoint] }

  /// Sound inputs, to be mutated.
  func corpus(in folder: String) throws -> [[UInt8]] {
    switch self {
    case .line, .control: try Self.book(in: folder, count: 60).map { Array($0) }
    case .book: [Array(try Self.book(in: folder, count: 12).joined(separator: [0x0A])) + [0x0A]]
    case .definition: Catalogue().codes.compactMap { Catalogue().definition(of: $0)?.bytes }
    case .settings: [Array(Self.officeSettings.utf8)]
    case .checkpoint: [try FuzzCheckpoint(in: folder).bytes]
    }
  }

  private static func book(in folder: String, count: Int) throws -> [ArraySlice<UInt8>] {
    _ = try Generate([String(count), folder][...]).run()
    return Bytes.of(OfficeFolder(path: folder).book)
      .split(separator: 0x0A)
  }

  /// Every key that an office may set.
  private static let officeSettings = """
    {"instansi": "DINAS CONTOH", "unit": "Bidang", "kota": "Kota", "zona": "WIB", "pejabat": [
    {"nama": "Budi Santoso", "nip": "198704122010011004", "pengguna": "budi", "peran": ["APK"],
    "plt": [{"peran": "Sub Koord", "dari": "2026-11-01", "sampai": "2026-11-30"}]}],
    "loket": [{"pengguna": "loket1", "peran": ["Staf"]}], "izinkanRangkap": false,
    "jamKerja": {"senin": ["07:30-12:00", "13:00-16:00"], "minggu": ["18:00-24:00"]},
    "jamKhusus": [{"dari": "2026-02-19", "sampai": "2026-03-17", "keterangan": "Ramadan",
    "jamKerja": {"senin": ["08:00-15:00"]}}], "liburNasional": true,
    "hariLibur": [{"tanggal": "2026-12-31", "keterangan": "Tutup"}], "eskalasi": [100, 200],
    "jadwal": [{"sop": "PIAK-07", "tiap": "bulan", "hari": 23, "paling-lambat": "24:00",
    "isian": {"periode": "harian"}}]}
    """

  // MARK: - What must hold

  /// - Returns: what does not hold of an input; `nil` where all does.
  func violation(of input: [UInt8], in folder: String) throws -> String? {
    switch self {
    case .line: return Self.line(input, dropsByte: false)
    case .control: return Self.line(input, dropsByte: true)
    case .book: return Self.book(input)
    case .definition:
      _ = try? Procedure.read(input)
      return nil
    case .settings:
      _ = try? OfficeSettings.read(input)
      return nil
    case .checkpoint: return try FuzzCheckpoint(existingIn: folder).violation(of: input)
    }
  }

  /// A line that can be read is written again byte by byte: there is one spelling of everything.
  private static func line(_ input: [UInt8], dropsByte: Bool) -> String? {
    for isFirst in [false, true] {
      guard let line = try? AgendaLine.read(input.span, isFirst: isFirst),
        case .entry(let entry) = line, let ending = AgendaLine.ending(of: input.span)
      else { continue }
      var written = AgendaEntry.sealedPart(no: entry.no, event: entry.event, text: entry.text)
      if dropsByte { written.removeLast() }
      if written != Array(input[..<ending.sealedCount]) {
        return "read \(String(decoding: input, as: UTF8.self)), written again "
          + String(decoding: written, as: UTF8.self)
      }
    }
    return nil
  }

  /// Verification and the quick pass take any bytes.
  private static func book(_ input: [UInt8]) -> String? {
    let seen = SeenBook(input)
    var scan = BookScan()
    var offset = 0
    for line in seen.lines {
      guard (try? scan.take(Array(line).span, at: offset)) != nil else { break }
      offset += line.count + 1
    }
    return nil
  }
}
