/// The code of an executor's role (pelaksana), for instance `Sub Koord`.
package struct Role: Sendable, Hashable {
  package let code: String

  package init(_ code: String) { self.code = code }

  /// The code without regard to case, spaces and hyphens: `sub-koord`, `SUB KOORD` and `Sub Koord` are one.
  package var folded: String {
    code.lowercased().filter { $0 != " " && $0 != "-" }
  }

  /// Whether the code is `[A-Za-z0-9][A-Za-z0-9 .&/-]{0,31}`.
  var isWellFormed: Bool { Self.isWellFormed(code.utf8.span) }

  static func isWellFormed(_ code: Span<UInt8>) -> Bool {
    guard 1...32 ~= code.count, code[0].isASCIIAlphanumeric else { return false }
    for index in code.indices where !code[index].isASCIIAlphanumeric {
      switch code[index] {
      case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "&"), UInt8(ascii: "/"),
        UInt8(ascii: "-"):
        continue
      default: return false
      }
    }
    return true
  }
}

extension Role: CustomStringConvertible {
  package var description: String { code }
}

/// One column of the form's table: a role, as printed and by its full name.
package struct Executor: Sendable, Equatable {
  package var role: Role
  /// The column's head as printed (tertulis).
  package var printed: String
  /// The role's full name, where it is known.
  package var name: String?
}

extension UInt8 {
  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isASCIIUppercase: Bool { self >= 0x41 && self <= 0x5A }
  var isASCIILowercase: Bool { self >= 0x61 && self <= 0x7A }
  var isASCIIAlphanumeric: Bool { isASCIIDigit || isASCIIUppercase || isASCIILowercase }
}
