/// The Secure Hash Algorithm SHA-256 (FIPS 180-4), fed piece by piece.
///
/// Whole blocks are taken straight from the caller's bytes; only what is left of a block waits here.
package struct SHA256: Sendable {
  private var state = SHA256State()
  /// The bytes of a block that is not yet whole.
  private var block = InlineArray<64, UInt8>(repeating: 0)
  /// How many bytes of `block` wait.
  private var waiting = 0
  /// How many bytes came in, modulo 2^61.
  private var length: UInt64 = 0

  package init() {}

  /// The digest of `bytes`.
  package static func hash(_ bytes: Span<UInt8>) -> Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finalize()
  }

  /// The digest of `bytes`.
  package static func hash(_ bytes: [UInt8]) -> Digest {
    hash(bytes.span)
  }

  /// The digest of the UTF-8 bytes of `text`.
  package static func hash(_ text: String) -> Digest {
    hash(text.utf8.span)
  }
}

// MARK: - Feeding

extension SHA256 {
  package mutating func update(_ bytes: [UInt8]) {
    update(bytes.span)
  }

  package mutating func update(_ bytes: ArraySlice<UInt8>) {
    update(bytes.span)
  }

  package mutating func update(_ bytes: Span<UInt8>) {
    length &+= UInt64(bytes.count)
    var position = 0
    if waiting > 0 {
      position = min(64 - waiting, bytes.count)
      wait(for: bytes, in: 0..<position)
      guard waiting == 64 else { return }
      state.compress(block.span, at: 0)
      waiting = 0
    }
    while bytes.count - position >= 64 {
      state.compress(bytes, at: position)
      position += 64
    }
    wait(for: bytes, in: position..<bytes.count)
  }

  private mutating func wait(for bytes: Span<UInt8>, in range: Range<Int>) {
    for index in range {
      block[waiting] = bytes[index]
      waiting += 1
    }
  }

  /// The digest of everything that came in; more may follow.
  package func finalize() -> Digest {
    var (state, block) = (state, block)
    block[waiting] = 0x80
    for index in waiting + 1..<64 {
      block[index] = 0
    }
    if waiting >= 56 {
      // No room for the length: it goes into a block of its own.
      state.compress(block.span, at: 0)
      block = InlineArray(repeating: 0)
    }
    for index in 0..<8 {
      block[56 + index] = UInt8(truncatingIfNeeded: (length &* 8) >> (56 - 8 * index))
    }
    state.compress(block.span, at: 0)
    return Digest(state: state.words)
  }
}
