// What a later version of the format may bring: new words, in lines that are otherwise well formed.

extension LineFault {
  /// Whether a later version of the format may have written this: the only fault of the line is a word that
  /// this version does not know, or not in this place.
  ///
  /// That it *was* written, and not made by damage, only the line's paraf tells.
  package var mayBeNewer: Bool {
    switch kind {
    case .unknownEvent(let word), .unknownKey(let word), .unknownValue(_, let word):
      Self.isWord(word.utf8.span)
    case .unknownVersion, .misplacedKey: true
    case .notUTF8, .tooLong, .noSeal, .fieldCount, .unreadable, .escape, .emptyField,
      .keyOutOfOrder, .unreadableValue, .numberTooLarge, .valueTooLarge, .missingKey, .textTooLong:
      false
    }
  }

  /// Whether this is formed as every word of the format is, and will be.
  static func isWord(_ bytes: Span<UInt8>) -> Bool {
    guard 1...64 ~= bytes.count, bytes[0].isASCIILowercase else { return false }
    for index in bytes.indices {
      let byte = bytes[index]
      guard
        byte.isASCIILowercase || byte.isASCIIDigit || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      else { return false }
    }
    return true
  }
}

extension AgendaLine {
  /// Why this program cannot read a line that a newer one wrote: its paraf seals it after the line before
  /// it, and all of it is well formed but for a word that is not known here.
  ///
  /// - Returns: `nil` for a line that can be read, and for one that is damaged.
  package static func newerWord(
    in line: Span<UInt8>, after previous: Digest, isFirst: Bool
  ) -> LineFault? {
    do throws(LineFault) {
      _ = try read(line, isFirst: isFirst)
      return nil
    } catch {
      return error.mayBeNewer && isSealed(line, after: previous) ? error : nil
    }
  }

  /// Whether a line's paraf seals it after the line with this one.
  package static func isSealed(_ line: Span<UInt8>, after previous: Digest) -> Bool {
    guard let ending = ending(of: line) else { return false }
    return Paraf.seal(after: previous, line.extracting(0..<ending.sealedCount)) == ending.seal
  }
}
