import Testing

@testable import SOPCore

struct SHA256Tests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `the examples of NIST come out`(text: String, hex: String) {
    #expect(SHA256.hash(text).hex == hex)
    #expect(slowSHA256(Array(text.utf8)) == hex)
  }

  @Test func `a million times a comes out`() {
    let hex = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(SHA256.hash([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)).hex == hex)
    var hash = SHA256()
    for _ in 0..<1_000 { hash.update([UInt8](repeating: UInt8(ascii: "a"), count: 1_000)) }
    #expect(hash.finalize().hex == hex)
  }

  @Test func `every length up to 200 agrees with the standard written down slowly`() throws {
    var random = SplitMix64(seed: 256)
    for count in 0...200 {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      try #require(SHA256.hash(bytes).hex == slowSHA256(bytes), "\(count) bytes")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `the digest does not depend on the pieces fed`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<2_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    var hash = SHA256()
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = min(rest.count, Int.random(in: 0...200, using: &random))
      if Bool.random(using: &random) {
        hash.update(rest.prefix(count))
      } else {
        hash.update(Array(rest.prefix(count)))
      }
      rest = rest.dropFirst(count)
    }
    #expect(hash.finalize() == SHA256.hash(bytes))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `several at a time have the digests of one after the other`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<2_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let pieces = (0..<Int.random(in: 0...30, using: &random)).map { _ in
      let start = Int.random(in: 0...bytes.count, using: &random)
      return start..<Int.random(in: start...min(start + 300, bytes.count), using: &random)
    }
    let digests = SHA256.hashes(of: pieces, in: bytes.span)
    try #require(digests.count == pieces.count)
    for (piece, digest) in zip(pieces, digests) {
      try #require(digest.hex == slowSHA256(Array(bytes[piece])), "seed \(seed), \(piece)")
    }
  }

  @Test func `every length up to 200 comes out in a lane`() throws {
    let bytes = (0..<200).map { UInt8($0) }
    let pieces = (0...200).map { 0..<$0 }
    for (piece, digest) in zip(pieces, SHA256.hashes(of: pieces, in: bytes.span)) {
      try #require(digest.hex == slowSHA256(Array(bytes[piece])), "\(piece.count) bytes")
    }
  }

  @Test func `a digest taken midway leaves the rest to go on`() {
    var hash = SHA256()
    hash.update(Array("abc".utf8))
    let early = hash.finalize()
    hash.update(Array("def".utf8))
    #expect(early == SHA256.hash("abc"))
    #expect(hash.finalize() == SHA256.hash("abcdef"))
  }
}

/// SHA-256 as FIPS 180-4 writes it, with constants reckoned from the primes; returns hex.
private func slowSHA256(_ message: [UInt8]) -> String {
  func rotr(_ x: UInt32, _ n: UInt32) -> UInt32 { x >> n | x << (32 - n) }
  var padded = message + [0x80]
  while padded.count % 64 != 56 { padded.append(0) }
  for shift in stride(from: 56, through: 0, by: -8) {
    padded.append(UInt8(truncatingIfNeeded: (message.count * 8) >> shift))
  }
  let primes = (2...311).filter { n in !(2..<n).contains { n % $0 == 0 } }
  var state = primes.prefix(8).map { fraction(ofRoot: 2, of: $0) }
  let k = primes.map { fraction(ofRoot: 3, of: $0) }
  for block in stride(from: 0, to: padded.count, by: 64) {
    var w = (0..<16).map { t in
      (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(padded[block + 4 * t + $1]) }
    }
    for t in 16..<64 {
      let s1 = rotr(w[t - 2], 17) ^ rotr(w[t - 2], 19) ^ (w[t - 2] >> 10)
      let s0 = rotr(w[t - 15], 7) ^ rotr(w[t - 15], 18) ^ (w[t - 15] >> 3)
      w.append(s1 &+ w[t - 7] &+ s0 &+ w[t - 16])
    }
    var v = state
    for t in 0..<64 {
      let big1 = rotr(v[4], 6) ^ rotr(v[4], 11) ^ rotr(v[4], 25)
      let big0 = rotr(v[0], 2) ^ rotr(v[0], 13) ^ rotr(v[0], 22)
      let ch = (v[4] & v[5]) ^ (~v[4] & v[6])
      let maj = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
      let t1 = v[7] &+ big1 &+ ch &+ k[t] &+ w[t]
      v = [t1 &+ big0 &+ maj, v[0], v[1], v[2], v[3] &+ t1, v[4], v[5], v[6]]
    }
    state = zip(state, v).map { $0 &+ $1 }
  }
  return state.map { word in
    let hex = String(word, radix: 16)
    return String(repeating: "0", count: 8 - hex.count) + hex
  }.joined()
}

/// The first 32 bits of the fraction of a root of `number`, by halving an interval of integers.
private func fraction(ofRoot degree: Int, of number: Int) -> UInt32 {
  let target = UInt128(number) << UInt128(32 * degree)
  var (low, high) = (UInt128(0), UInt128(1) << 38)
  while high - low > 1 {
    let middle = (low + high) / 2
    let power = (0..<degree).reduce(UInt128(1)) { product, _ in product * middle }
    if power <= target { low = middle } else { high = middle }
  }
  return UInt32(truncatingIfNeeded: low)
}
