/// A message as SHA-256 takes it in: its bytes, a one bit, zeros, and its length in bits
/// (FIPS 180-4, 5.1.1).
struct SHA256Message {
  /// Where its bytes stand.
  let range: Range<Int>

  var blockCount: Int { (range.count + 8) / 64 + 1 }

  /// Four bytes of the padded message, the first in the highest place.
  ///
  /// - Parameter index: where they stand; a multiple of four.
  func word(at index: Int, in bytes: Span<UInt8>) -> UInt32 {
    if index + 4 <= range.count { return bytes.bigEndianWord(at: range.lowerBound + index) }
    if index <= range.count { return lastWord(at: index, in: bytes) }
    // The length is the last two words of the last block.
    let bitCount = UInt64(range.count) &* 8
    switch 64 * blockCount - index {
    case 8: return UInt32(truncatingIfNeeded: bitCount >> 32)
    case 4: return UInt32(truncatingIfNeeded: bitCount)
    default: return 0
    }
  }

  /// The word in which the message ends, with the one bit behind it.
  private func lastWord(at index: Int, in bytes: Span<UInt8>) -> UInt32 {
    let left = bytes.extracting(range.lowerBound + index..<range.upperBound)
    var word: UInt32 = 0
    for index in left.indices { word |= UInt32(left[index]) << (24 - 8 * index) }
    return word | 0x80 << (24 - 8 * left.count)
  }
}

extension Span<UInt8> {
  /// Four bytes, the first in the highest place.
  @inline(__always)
  func bigEndianWord(at index: Int) -> UInt32 {
    UInt32(self[index]) << 24 | UInt32(self[index + 1]) << 16 | UInt32(self[index + 2]) << 8
      | UInt32(self[index + 3])
  }
}

extension SHA256 {
  /// The digests of several pieces of `bytes`, which takes half the time of one after the other.
  static func hashes(of pieces: [Range<Int>], in bytes: Span<UInt8>) -> [Digest] {
    /// The message in a lane, and how many of its blocks are taken in.
    struct Turn {
      var piece: Int
      var message: SHA256Message
      var done = 0
    }
    var digests = Array(repeating: Digest.zero, count: pieces.count)
    var lanes = SHA256Lanes()
    var turns = [Turn?](repeating: nil, count: SHA256Lanes.count)
    var (begun, finished) = (0, 0)
    while finished < pieces.count {
      for lane in turns.indices {
        if turns[lane] == nil, begun < pieces.count {
          lanes.begin(lane)
          turns[lane] = Turn(piece: begun, message: SHA256Message(range: pieces[begun]))
          begun += 1
        }
        if let turn = turns[lane] { lanes.load(turn.done, of: turn.message, in: bytes, lane) }
      }
      lanes.compress()
      for lane in turns.indices {
        turns[lane]?.done += 1
        guard let turn = turns[lane], turn.done == turn.message.blockCount else { continue }
        digests[turn.piece] = lanes.digest(of: lane)
        turns[lane] = nil
        finished += 1
      }
    }
    return digests
  }
}
