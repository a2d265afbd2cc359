/// The chain of seals (paraf) that makes a change of the book evident.
///
/// A line's paraf is SHA-256 over the previous line's paraf in hexadecimal, LF, and the line's bytes up to
/// and excluding the ` | ` before its own paraf. Before the header stand 64 zeros.
package enum Paraf {
  /// The length of a paraf in the book: hexadecimal digits.
  static let textCount = 64
  /// What stands before a line's own paraf.
  static let separator: [UInt8] = Array(" | ".utf8)
  /// What ends a sealed fragment, before its paraf; it is sealed with it.
  package static let fragmentMark: [UInt8] = Array(" !terputus".utf8)

  /// The seal of a line whose sealed part is `part`.
  package static func seal(after previous: Digest, _ part: Span<UInt8>) -> Digest {
    var hash = SHA256()
    hash.update(Array("\(previous.hex)\n".utf8))
    hash.update(part)
    return hash.finalize()
  }

  package static func seal(after previous: Digest, _ part: [UInt8]) -> Digest {
    seal(after: previous, part.span)
  }

  /// The payload that seals a fragment: its mark, its paraf and LF, to be appended to it.
  package static func payload(
    sealing fragment: [UInt8], after previous: Digest
  ) -> (bytes: [UInt8], seal: Digest) {
    let seal = seal(after: previous, fragment + fragmentMark)
    return (fragmentMark + [UInt8(ascii: " ")] + Array(seal.hex.utf8) + [UInt8(ascii: "\n")], seal)
  }
}
