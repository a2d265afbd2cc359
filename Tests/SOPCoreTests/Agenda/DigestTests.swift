import Testing

@testable import SOPCore

struct DigestTests {
  static let hex = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  @Test func `a digest is read and written`() throws {
    let digest = try #require(Digest(Self.hex))
    #expect(digest.hex == Self.hex)
    #expect(Digest(bytes: Array(Self.hex.utf8).span) == digest)
    #expect(digest == SHA256.hash("abc"))
    #expect(digest != Digest.zero)
    #expect(Digest.zero.hex == String(repeating: "0", count: 64))
    #expect(Set([digest, digest, .zero]).count == 2)
  }

  @Test func `another spelling of a digest is refused`() {
    #expect(Digest("") == nil)
    #expect(Digest(Self.hex.uppercased()) == nil)
    #expect(Digest(String(Self.hex.dropLast())) == nil)
    #expect(Digest(Self.hex + "0") == nil)
    for wrong in ["g", "/", ":", "`", "F", " ", "\0"] {
      #expect(Digest(String(Self.hex.dropLast()) + wrong) == nil)
    }
  }
}
