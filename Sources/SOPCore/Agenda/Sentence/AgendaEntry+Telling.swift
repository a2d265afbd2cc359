// What an entry says when it is read, whatever somebody wrote for its sentence.

extension AgendaEntry {
  /// A sentence made from the facts of an entry alone.
  package struct Telling: Sendable, Equatable {
    package let text: String
    /// Whether the book has this very sentence; of an entry whose definition is missing nobody can tell.
    package let isAsWritten: Bool
  }

  /// The sentence as the entry's facts make it.
  ///
  /// Whether time passed outside working hours, or before a planned start, only the whole run can tell (`verify`
  /// does): what the book says of it is taken, where the entry's own facts allow it.
  ///
  /// - Parameter procedure: the definition of the run; without it the sentence goes without titles.
  package func told(in procedure: Procedure?) -> Telling {
    let sentence = Narration(of: event, in: procedure).sentence
    if procedure == nil || sentence == text || isTold(in: procedure) {
      return Telling(text: procedure == nil ? sentence : text, isAsWritten: true)
    }
    return Telling(text: sentence, isAsWritten: false)
  }

  /// The entry with the sentence that its facts make.
  package func retold(in procedure: Procedure?) -> AgendaEntry {
    var entry = self
    entry.text = told(in: procedure).text
    return entry
  }

  /// Whether the sentence is one that the facts allow, in any wording that this program has written; earlier ones
  /// masked no NIK of a definition.
  private func isTold(in procedure: Procedure?) -> Bool {
    if isTold(in: procedure, as: { $0 == text }) { return true }
    let masked = NIK.masking(text)
    return masked != text && isTold(in: procedure) { NIK.masking($0) == masked }
  }

  private func isTold(in procedure: Procedure?, as isWritten: (String) -> Bool) -> Bool {
    Narration.Edition.allCases.reversed().contains { edition in
      var narration = Narration(of: event, in: procedure, edition: edition)
      if isWritten(narration.sentence) { return true }
      guard event.kind.isCompletion, event.details.used == .zero, event.details.over == nil else {
        return false
      }
      if event.details.measure == .officeHours {
        narration.assumed = .outsideHours
        if isWritten(narration.sentence) { return true }
      }
      return writtenStarts.contains { start in
        narration.assumed = .beforePlannedStart(start)
        return isWritten(narration.sentence)
      }
    }
  }

  /// `2026-11-20 08:00`: the planned start that the sentence names, where that was still to come. What somebody typed
  /// may hold the same words, so there may be several.
  private var writtenStarts: [String] {
    let bytes = Array(text.utf8)
    let words = Array("sebelum waktu rencana (".utf8)
    let happened = LocalTime(event.happened, in: event.recorded.offset).minuteText
    return bytes.indices.compactMap { index in
      guard bytes[index...].starts(with: words) else { return nil }
      let time = bytes[(index + words.count)...].prefix(happened.utf8.count)
      guard time.count == happened.utf8.count else { return nil }
      let isFormed = zip(time, happened.utf8).allSatisfy {
        Self.isDigit($0) == Self.isDigit($1) && (Self.isDigit($0) || $0 == $1)
      }
      let start = String(decoding: time, as: UTF8.self)
      return isFormed && start >= happened ? start : nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
