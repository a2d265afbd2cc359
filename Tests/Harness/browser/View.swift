import SOPCore

/// How a page is looked at.
struct View: Hashable, CustomStringConvertible {
  enum Medium: Hashable {
    case desktop
    case phone
    /// Paper, as wide as what is printed on it, in CSS pixels.
    case paper(width: Int)
  }

  let medium: Medium
  var isDark = false

  static let desktop = View(medium: .desktop)
  static let phone = View(medium: .phone)

  /// The same in the other colours.
  var dark: View { View(medium: medium, isDark: true) }

  var width: Int {
    switch medium {
    case .desktop: 1280
    case .phone: 390
    case .paper(let width): width
    }
  }

  var isPhone: Bool { medium == .phone }

  var isPaper: Bool {
    if case .paper = medium { true } else { false }
  }

  var description: String {
    let kind = isPaper ? "print" : "screen"
    return "\(kind) \(width) px\(isDark ? ", dark" : "")"
  }

  /// For a picture's name.
  var name: String { "\(width)-\(isDark ? "dark" : "light")" }

  // MARK: - To the browser

  var metrics: JSONValue {
    [
      "width": .integer(width), "height": .integer(isPhone ? 844 : 900),
      "deviceScaleFactor": .integer(isPhone ? 2 : 1), "mobile": .bool(isPhone),
    ]
  }

  var media: JSONValue {
    [
      "media": .string(isPaper ? "print" : "screen"),
      "features": [
        ["name": "prefers-color-scheme", "value": .string(isDark ? "dark" : "light")]
      ],
    ]
  }
}
