import Testing

@testable import SOPCore

struct InvisibleTests {
  /// The table of the specification, written down a second time.
  static let table: [ClosedRange<UInt32>] = [
    0x0...0x1F, 0x7F...0x7F, 0x80...0x9F, 0xAD...0xAD, 0x34F...0x34F, 0x61C...0x61C,
    0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E,
    0x2060...0x206F, 0x3164...0x3164, 0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0,
    0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF,
  ]

  @Test func `the table holds for every character there is`() {
    let invisible = Set(Self.table.joined())
    for value in 0...0x10FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      guard scalar.isInvisible == invisible.contains(value) else {
        Issue.record("U+\(String(value, radix: 16))")
        return
      }
    }
  }

  @Test func `controls and what Unicode says to ignore are invisible`() {
    for value in 0...0x10FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let properties = scalar.properties
      guard properties.generalCategory == .control || properties.isDefaultIgnorableCodePoint
      else { continue }
      guard scalar.isInvisible else {
        Issue.record("U+\(String(value, radix: 16))")
        return
      }
    }
  }
}
