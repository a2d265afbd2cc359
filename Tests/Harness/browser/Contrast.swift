import Glibc
import SOPCore

/// A colour on its ground, as the browser paints them.
struct Contrast {
  let path: String
  let text: String
  private let fore: Colour
  private let back: Colour
  /// The least ratio that is allowed.
  private let least: Double

  init?(_ paint: JSONValue) {
    guard let fore = Colour(paint["fore"]), let back = Colour(paint["back"]),
      let least = paint["least"]?.double
    else { return nil }
    path = paint["path"]?.string ?? ""
    text = paint["text"]?.string ?? ""
    (self.fore, self.back, self.least) = (fore, back, least)
  }

  /// WCAG 2.2, "contrast ratio": from 1 to 21.
  var ratio: Double {
    let luminances = [fore.luminance, back.luminance]
    return ((luminances.max() ?? 0) + 0.05) / ((luminances.min() ?? 0) + 0.05)
  }

  func finding(in view: View) -> Finding? {
    guard ratio < least else { return nil }
    return Finding(
      promise: .legible, view: "\(view)",
      what: "\(fore) on \(back) is \(ratio.rounded(toPlaces: 2)):1, not \(least):1", path: path,
      text: text)
  }
}

/// A colour in sRGB, its parts from 0 to 255.
private struct Colour: CustomStringConvertible {
  private let parts: [Double]

  init?(_ value: JSONValue?) {
    parts = value?.array?.compactMap(\.double) ?? []
    guard parts.count >= 3 else { return nil }
  }

  /// WCAG 2.2, "relative luminance".
  var luminance: Double {
    let linear = parts.prefix(3).map { part in
      let share = part / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return zip(linear, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
  }

  var description: String {
    "rgb(" + parts.prefix(3).map { String(Int($0.rounded())) }.joined(separator: " ") + ")"
  }
}
