import SOPCore

/// What a document promises in a browser and on paper.
enum Promise: String, CaseIterable {
  /// No request leaves the page, and nothing in it could make one.
  case selfContained
  /// No console message, no exception, no entry in the browser's log.
  case silent
  /// No text is cut off or out of its box.
  case whole
  /// No text overlaps another, and no drawn line goes through one.
  case apart
  /// Nothing is scrolled sideways.
  case upright
  /// Contrast is 4.5:1 for texts, 3:1 for what is drawn.
  case legible
  /// Every printed page says which of how many it is.
  case numbered
  /// It is printed on A4, a report upright and a form across.
  case onA4
  /// A table's head stands on every page where the table goes on.
  case headed
  /// No row of a table is split over two pages.
  case rowsWhole
  /// The signatures stand on one page.
  case signedOnce
}

/// A promise that a document breaks, and where.
struct Finding: CustomStringConvertible {
  let promise: Promise
  let view: String
  let what: String
  /// A short CSS path.
  var path = ""
  /// The beginning of its text.
  var text = ""
  var pixels: Double?

  var description: String {
    let place = [path, text.isEmpty ? "" : "“\(text)”"].filter { !$0.isEmpty }
    let size = pixels.map { ", by \($0.rounded(toPlaces: 1)) px" } ?? ""
    return "\(view): \(promise.rawValue): "
      + (place.isEmpty ? "" : place.joined(separator: " ") + ": ") + what + size
  }
}

extension Finding {
  /// As the probe tells it; `nil` where the probe knows another name for a promise.
  init?(_ fault: JSONValue, in view: View) {
    guard let promise = Promise(rawValue: fault["promise"]?.string ?? "") else { return nil }
    self.init(
      promise: promise, view: "\(view)", what: fault["what"]?.string ?? "",
      path: fault["path"]?.string ?? "", text: fault["text"]?.string ?? "",
      pixels: fault["pixels"]?.double)
  }

  /// What the browser told unasked, if a page should have kept quiet about it.
  init?(_ event: DevTools.Event, of page: Page) {
    let parameters = event.parameters
    switch event.method {
    case "Network.requestWillBeSent":
      let url = parameters["request"]?["url"]?.string ?? ""
      if url == page.url || url.hasPrefix("data:") { return nil }
      self.init(promise: .selfContained, view: "loading", what: "a request: \(url)")
    case "Network.webSocketCreated", "Network.webTransportCreated":
      self.init(promise: .selfContained, view: "loading", what: parameters.text())
    case "Runtime.consoleAPICalled", "Runtime.exceptionThrown":
      self.init(promise: .silent, view: "loading", what: parameters.text())
    case "Log.entryAdded":
      let entry = parameters["entry"]
      // What it says of the network is that a request failed.
      let isRequest = entry?["source"]?.string == "network"
      self.init(
        promise: isRequest ? .selfContained : .silent, view: "loading",
        what: entry?["text"]?.string ?? "")
    default: return nil
    }
  }
}

extension JSONValue {
  var double: Double? {
    guard case .number(let literal) = self else { return nil }
    return Double(literal)
  }
}
