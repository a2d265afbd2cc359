import Testing

@testable import SOPCore

struct WrittenMinuteTests {
  private static let read = Array("2026-11-20T08:15:07+07:00".utf8)

  /// Whether a text is told to be of the minute that was read.
  private func isTold(_ text: [UInt8]) -> Bool {
    guard let minute = WrittenMinute(Self.read.span) else { return false }
    return minute.contains(text.span)
  }

  @Test(arguments: ["00", "07", "59"])
  func `a moment of the same minute is told`(second: String) {
    #expect(isTold(Array("2026-11-20T08:15:\(second)+07:00".utf8)))
  }

  @Test func `whatever one byte makes another minute, or no moment, is not of it`() {
    for place in Self.read.indices {
      var text = Self.read
      for byte in UInt8.min...UInt8.max {
        text[place] = byte
        let moment = ZonedMoment(bytes: text.span)
        let written = moment.map { $0.text.prefix(16) + $0.text.suffix(6) }
        let isSame = written == "2026-11-20T08:15+07:00"
        let told = isTold(text)
        #expect(told == isSame, "byte \(byte) at \(place)")
      }
    }
  }

  @Test(arguments: ["", "2026-11-20T08:15:07", "2026-11-20T08:15:07+07:000"])
  func `text of another length is none`(text: String) {
    #expect(!isTold(Array(text.utf8)))
  }
}
