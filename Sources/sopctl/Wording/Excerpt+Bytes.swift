import CommandLineKit
import SOPCore

extension Excerpt {
  /// How many bytes on each side of a culprit are looked at: more than any terminal shows of one line.
  private static let reach = 4096

  /// The line of a file in which a range begins, with the part of the range that stands on it underlined.
  ///
  /// Nil where that part of the line holds a NIK, which is never repeated. Of a long line only what is near is
  /// looked at: a file of one line may have a fault in each of thousands of places.
  init?(_ range: Range<Int>, of bytes: [UInt8]) {
    let lower = min(range.lowerBound, bytes.count)
    var first = max(0, lower - Self.reach)
    while first > 0, first < lower, UTF8.isContinuation(bytes[first]) { first += 1 }
    var last = min(bytes.count, lower + Self.reach)
    while last < bytes.count, last > lower, UTF8.isContinuation(bytes[last]) { last -= 1 }
    let start =
      bytes[first..<lower].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? first
    let end = bytes[lower..<last].firstIndex(of: UInt8(ascii: "\n")) ?? last
    let upper = max(lower, min(range.upperBound, end))
    let indentation = bytes[start..<lower].prefix { $0 == 0x20 || $0 == 0x09 }
    let before = String(decoding: bytes[indentation.endIndex..<lower], as: UTF8.self)
    let culprit = String(decoding: bytes[lower..<upper], as: UTF8.self)
    var rest = bytes[upper..<end]
    if rest.last == UInt8(ascii: "\r") { rest.removeLast() }
    let after = String(decoding: rest, as: UTF8.self)
    if NIK.first(in: before + culprit + after) != nil { return nil }
    self.init(before: before, culprit: culprit, after: after)
  }

  /// The character at which a JSON text is wrong; nil where no one place is.
  init?(_ fault: JSONFault, of bytes: [UInt8]) {
    switch fault.kind {
    case .empty, .tooLarge, .byteOrderMark: return nil
    default: break
    }
    let rest = bytes.dropFirst(fault.offset + 1).prefix { UTF8.isContinuation($0) }
    self.init(fault.offset..<fault.offset + 1 + rest.count, of: bytes)
  }

  /// A key or a value of a document.
  ///
  /// - Parameter isOfKey: whether it is the key that is wrong.
  init?(_ place: JSONPlace, isOfKey: Bool, of bytes: [UInt8]) {
    let first = bytes[place.value.lowerBound]
    let isContainer = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    guard isOfKey || isContainer else {
      self.init(place.value, of: bytes)
      return
    }
    // What stands between a container's brackets is not wrong as a whole.
    let bracket = place.value.lowerBound..<place.value.lowerBound + 1
    self.init(place.key ?? bracket, of: bytes)
  }
}
