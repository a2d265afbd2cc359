/// SHA-256 of four messages at a time (FIPS 180-4, 6.2.2): each has a lane of its own in every word.
struct SHA256Lanes {
  /// One word of each lane.
  typealias Words = SIMD4<UInt32>

  static let count = Words.scalarCount

  private var state = InlineArray<8, Words> { Words(repeating: SHA256State().words[$0]) }
  /// The blocks to be taken in: word by word, of each the four lanes'.
  private var blocks = InlineArray<64, UInt32>(repeating: 0)

  // MARK: - One lane

  /// Begins a new message.
  mutating func begin(_ lane: Int) {
    let initial = SHA256State().words
    for index in 0..<8 { state[index][lane] = initial[index] }
  }

  /// Lays a block of a message before its lane.
  mutating func load(
    _ block: Int, of message: SHA256Message, in bytes: Span<UInt8>, _ lane: Int
  ) {
    let start = message.range.lowerBound + 64 * block
    guard start + 64 <= message.range.upperBound else {
      for t in 0..<16 {
        blocks[Self.count * t + lane] = message.word(at: 64 * block + 4 * t, in: bytes)
      }
      return
    }
    let whole = bytes.extracting(start..<start + 64)
    for t in 0..<16 { blocks[Self.count * t + lane] = whole.bigEndianWord(at: 4 * t) }
  }

  /// What has become of a lane's message.
  func digest(of lane: Int) -> Digest {
    Digest(state: InlineArray { state[$0][lane] })
  }

  // MARK: - All lanes

  /// Takes in the block that lies before each lane.
  mutating func compress() {
    let array = Self.inputs(of: blocks.span)
    // Through a span, since reading an element of the array itself copies all 64 (Swift 6.3).
    let inputs = array.span
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in stride(from: 0, to: 64, by: 8) {
      Self.round(a, b, c, &d, e, f, g, &h, inputs[t])
      Self.round(h, a, b, &c, d, e, f, &g, inputs[t + 1])
      Self.round(g, h, a, &b, c, d, e, &f, inputs[t + 2])
      Self.round(f, g, h, &a, b, c, d, &e, inputs[t + 3])
      Self.round(e, f, g, &h, a, b, c, &d, inputs[t + 4])
      Self.round(d, e, f, &g, h, a, b, &c, inputs[t + 5])
      Self.round(c, d, e, &f, g, h, a, &b, inputs[t + 6])
      Self.round(b, c, d, &e, f, g, h, &a, inputs[t + 7])
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  /// What each round takes in: the message schedules, the round's constant already added.
  @inline(__always)
  private static func inputs(of blocks: Span<UInt32>) -> InlineArray<64, Words> {
    var schedule = InlineArray<64, Words>(repeating: .zero)
    for t in 0..<16 {
      let word = blocks.extracting(count * t..<count * t + count)
      schedule[t] = Words(word[0], word[1], word[2], word[3])
    }
    for t in 16..<64 {
      let (near, far) = (schedule[t - 2], schedule[t - 15])
      let sigma1 = rotated(near, 17) ^ rotated(near, 19) ^ near &>> Words(repeating: 10)
      let sigma0 = rotated(far, 7) ^ rotated(far, 18) ^ far &>> Words(repeating: 3)
      schedule[t] = sigma1 &+ schedule[t - 7] &+ sigma0 &+ schedule[t - 16]
    }
    for t in 0..<64 { schedule[t] &+= Words(repeating: SHA256State.constants[t]) }
    return schedule
  }

  /// One round, as in `SHA256State`.
  @inline(__always)
  private static func round(
    _ a: Words, _ b: Words, _ c: Words, _ d: inout Words,
    _ e: Words, _ f: Words, _ g: Words, _ h: inout Words,
    _ input: Words
  ) {
    let sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    let choice = g ^ (e & (f ^ g))
    h = h &+ sum1 &+ choice &+ input
    d = d &+ h
    let sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    let majority = b ^ ((a ^ b) & (b ^ c))
    h = h &+ sum0 &+ majority
  }

  /// Written with a product and a sum, since the compiler takes shifts joined by `|` for a rotation, and
  /// takes the lanes apart where the processor rotates single words only (baseline x86-64).
  @inline(__always)
  private static func rotated(_ words: Words, _ count: UInt32) -> Words {
    words &>> Words(repeating: count) &+ words &* Words(repeating: 1 &<< (32 - count))
  }
}
