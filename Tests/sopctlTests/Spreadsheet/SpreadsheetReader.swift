/// Reads comma-separated values exactly as RFC 4180 has them, byte by byte, and takes nothing else.
struct SpreadsheetReader {
  /// What is wrong, and at which byte.
  struct Fault: Error, CustomStringConvertible {
    let what: String
    let at: Int
    var description: String { "\(what) at byte \(at)" }
  }

  private let bytes: [UInt8]
  private var at = 0

  private static let (quote, comma, cr, lf): (UInt8, UInt8, UInt8, UInt8) = (0x22, 0x2C, 0x0D, 0x0A)

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// The records, all of them ended by CRLF.
  static func records(of text: String) throws(Fault) -> [[String]] {
    var reader = SpreadsheetReader(text)
    var records: [[String]] = []
    while reader.at < reader.bytes.count { records.append(try reader.record()) }
    return records
  }

  private mutating func record() throws(Fault) -> [String] {
    var fields = [try field()]
    while next == Self.comma {
      at += 1
      fields.append(try field())
    }
    guard next == Self.cr, at + 1 < bytes.count, bytes[at + 1] == Self.lf else {
      throw Fault(what: "no CRLF after a record", at: at)
    }
    at += 2
    return fields
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func field() throws(Fault) -> String {
    var field: [UInt8] = []
    if next == Self.quote {
      at += 1
      while true {
        guard let byte = next else { throw Fault(what: "a quoted field that does not end", at: at) }
        at += 1
        if byte == Self.quote {
          guard next == Self.quote else { break }
          at += 1
        }
        field.append(byte)
      }
    } else {
      while let byte = next, byte != Self.comma, byte != Self.cr {
        if byte == Self.quote || byte == Self.lf {
          throw Fault(what: "a quote or line feed outside quotes", at: at)
        }
        field.append(byte)
        at += 1
      }
    }
    guard let text = String(validating: field, as: UTF8.self) else {
      throw Fault(what: "no UTF-8", at: at)
    }
    return text
  }
}
