import SOPCore

extension AgendaFile {
  /// Makes a new book with its header.
  ///
  /// It is put in place whole, and never in place of another: of two first commands at once one creates it,
  /// and the other uses it.
  ///
  /// - Returns: whether this call made it.
  @discardableResult
  package static func create(
    at path: String, office: String?, opened: ZonedMoment,
    continues: AgendaHeader.Continuation? = nil, mode: UInt32 = 0o644
  ) throws(FileFault) -> Bool {
    let header = AgendaHeader.line(office: office, opened: opened, continues: continues)
    // A header that no reader accepts would be a book that is damaged from its first line on.
    guard header.count <= AgendaLimits.line else { throw .entryTooLarge(bytes: header.count) }
    return try WholeFile.write(header, to: path, mode: mode, presence: .keep)
  }
}
