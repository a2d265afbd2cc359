/// The eight words of SHA-256 and what one block of 64 bytes does to them (FIPS 180-4, 6.2.2).
struct SHA256State: Sendable {
  /// The first 32 bits of the fractional parts of the square roots of the first eight primes.
  private(set) var words: InlineArray<8, UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  static let constants: InlineArray<64, UInt32> = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]

  /// Takes in the 64 bytes of `bytes` from `start` on.
  mutating func compress(_ bytes: Span<UInt8>, at start: Int) {
    let array = SHA256State.inputs(of: bytes, at: start)
    // Through a span, since reading an element of the array itself copies all 64 (Swift 6.3).
    let inputs = array.span
    var (a, b, c, d) = (words[0], words[1], words[2], words[3])
    var (e, f, g, h) = (words[4], words[5], words[6], words[7])
    // Eight rounds bring every name back to its place, which spares moving the words along.
    for t in stride(from: 0, to: 64, by: 8) {
      SHA256State.round(a, b, c, &d, e, f, g, &h, inputs[t])
      SHA256State.round(h, a, b, &c, d, e, f, &g, inputs[t + 1])
      SHA256State.round(g, h, a, &b, c, d, e, &f, inputs[t + 2])
      SHA256State.round(f, g, h, &a, b, c, d, &e, inputs[t + 3])
      SHA256State.round(e, f, g, &h, a, b, c, &d, inputs[t + 4])
      SHA256State.round(d, e, f, &g, h, a, b, &c, inputs[t + 5])
      SHA256State.round(c, d, e, &f, g, h, a, &b, inputs[t + 6])
      SHA256State.round(b, c, d, &e, f, g, h, &a, inputs[t + 7])
    }
    words[0] &+= a
    words[1] &+= b
    words[2] &+= c
    words[3] &+= d
    words[4] &+= e
    words[5] &+= f
    words[6] &+= g
    words[7] &+= h
  }

  /// What each round takes in of a block: the message schedule, its constants already added.
  @inline(__always)
  private static func inputs(of bytes: Span<UInt8>, at start: Int) -> InlineArray<64, UInt32> {
    let block = bytes.extracting(start..<start + 64)
    var schedule = InlineArray<64, UInt32>(repeating: 0)
    for t in 0..<16 {
      schedule[t] = block.bigEndianWord(at: 4 * t)
    }
    for t in 16..<64 {
      let (near, far) = (schedule[t - 2], schedule[t - 15])
      let sigma1 = rotated(near, 17) ^ rotated(near, 19) ^ near >> 10
      let sigma0 = rotated(far, 7) ^ rotated(far, 18) ^ far >> 3
      schedule[t] = sigma1 &+ schedule[t - 7] &+ sigma0 &+ schedule[t - 16]
    }
    for t in 0..<64 {
      schedule[t] &+= constants[t]
    }
    return schedule
  }

  /// One round. Of the eight words it changes two: `d` takes the place of the next `e`, `h` that
  /// of the next `a`.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32,
    _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32,
    _ input: UInt32
  ) {
    let sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    let choice = (e & f) ^ (~e & g)
    h = h &+ sum1 &+ choice &+ input
    d = d &+ h
    let sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    let majority = (a & b) ^ (a & c) ^ (b & c)
    h = h &+ sum0 &+ majority
  }

  @inline(__always)
  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 - count)
  }
}
