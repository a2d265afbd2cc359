@testable import SOPCore
@testable import sopctl

extension SpokenBookFault {
  /// Lines that cannot be read.
  static let lines = [
    SpokenBookFault(
      "bytes that are no text", .line(LineFault(field: 8, kind: .notUTF8))),
    SpokenBookFault(
      "a line that is too long", .line(LineFault(field: 0, kind: .tooLong))),
    SpokenBookFault("a line without an end", .endless),
    SpokenBookFault(
      "a line without a paraf", .line(LineFault(field: 0, kind: .noSeal))),
    SpokenBookFault(
      "fields too few", .line(LineFault(field: 0, kind: .fieldCount(7)))),
    SpokenBookFault(
      "a field that cannot be read", .line(LineFault(field: 2, kind: .unreadable))),
    SpokenBookFault(
      "a character in another spelling", .line(LineFault(field: 8, kind: .escape))),
    SpokenBookFault(
      "an event that is none", .line(LineFault(field: 4, kind: .unknownEvent("mulia")))),
    SpokenBookFault(
      "a header of another version",
      .line(LineFault(field: 1, kind: .unknownVersion("v2")))),
    SpokenBookFault(
      "an event of a newer sopctl",
      .newerFormat(LineFault(field: 4, kind: .unknownEvent("serah")))),
    SpokenBookFault(
      "a header of a newer sopctl",
      .newerFormat(LineFault(field: 1, kind: .unknownVersion("v2")))),
    SpokenBookFault(
      "an empty field", .line(LineFault(field: 6, kind: .emptyField))),
    SpokenBookFault(
      "a key that nobody knows", .line(LineFault(field: 9, kind: .unknownKey("warna")))),
    SpokenBookFault(
      "a key out of order", .line(LineFault(field: 9, kind: .keyOutOfOrder("sop")))),
    SpokenBookFault(
      "a value that cannot be read",
      .line(LineFault(field: 9, kind: .unreadableValue(key: "lama")))),
    SpokenBookFault(
      "a number that is too large", .line(LineFault(field: 1, kind: .numberTooLarge))),
    SpokenBookFault(
      "a value that is too large a number",
      .line(LineFault(field: 9, kind: .valueTooLarge(key: "ke")))),
    SpokenBookFault(
      "a value that is none of a few",
      .line(LineFault(field: 9, kind: .unknownValue(key: "diukur", "jam-malam")))),
    SpokenBookFault(
      "a key that is missing", .line(LineFault(field: 9, kind: .missingKey("sop")))),
    SpokenBookFault(
      "a key of another event", .line(LineFault(field: 9, kind: .misplacedKey("sop")))),
    SpokenBookFault(
      "a text that is too long", .line(LineFault(field: 9, kind: .textTooLong(key: "catatan")))),
  ]
}
