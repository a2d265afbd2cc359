import Foundation
import SOPCore

/// A document that is open in the browser.
struct Page {
  /// What the browser told while it was open: requests, console, log.
  private(set) var noise: [DevTools.Event] = []
  let url: String
  private let tools: DevTools
  private let session: String
  private let target: String

  /// Opens a file.
  init(_ path: String, in chromium: Chromium) throws {
    tools = chromium.tools
    url = URL(filePath: path).absoluteURL.absoluteString
    let made = try tools.call("Target.createTarget", ["url": "about:blank"])
    target = made["targetId"]?.string ?? ""
    let attached = try tools.call(
      "Target.attachToTarget", ["targetId": .string(target), "flatten": true])
    session = attached["sessionId"]?.string ?? ""
    for domain in ["Page", "Network", "Runtime", "Log"] { try call("\(domain).enable") }
    _ = tools.takeEvents()
    try show(.desktop)
    let answer = try call("Page.navigate", ["url": .string(url)])
    if let error = answer["errorText"]?.string { throw BrowserFault("\(url): \(error)") }
    noise = try tools.events(through: "Page.loadEventFired")
  }

  func close() throws {
    try tools.call("Target.closeTarget", ["targetId": .string(target)])
    _ = tools.takeEvents()
  }

  @discardableResult
  private func call(_ method: String, _ parameters: JSONValue = [:]) throws(BrowserFault)
    -> JSONValue
  {
    try tools.call(method, parameters, session: session)
  }

  func show(_ view: View) throws {
    try call("Emulation.setDeviceMetricsOverride", view.metrics)
    try call("Emulation.setEmulatedMedia", view.media)
  }

  /// What an expression comes to.
  @discardableResult
  func evaluate(_ expression: String) throws -> JSONValue {
    let answer = try call(
      "Runtime.evaluate", ["expression": .string(expression), "returnByValue": true])
    if let exception = answer["exceptionDetails"] {
      throw BrowserFault("the probe failed: \(exception.text())")
    }
    return answer["result"]?["value"] ?? .null
  }

  /// The page as a PDF, as somebody who leaves the print dialogue alone gets it.
  func printed() throws -> [UInt8] {
    // Without this, what is printed would have the colours and the width of the last view.
    try call("Emulation.setEmulatedMedia", ["media": ""])
    try call("Emulation.clearDeviceMetricsOverride")
    let answer = try call(
      "Page.printToPDF",
      ["preferCSSPageSize": true, "printBackground": false, "displayHeaderFooter": false])
    return Self.bytes(of: answer)
  }

  /// The whole page as a PNG.
  func picture() throws -> [UInt8] {
    Self.bytes(of: try call("Page.captureScreenshot", ["captureBeyondViewport": true]))
  }

  private static func bytes(of answer: JSONValue) -> [UInt8] {
    Array(Data(base64Encoded: answer["data"]?.string ?? "") ?? Data())
  }

  /// Hears what the browser has told until now.
  mutating func listen() throws {
    // An answer comes behind everything that was told before it.
    try evaluate("0")
    noise += tools.takeEvents()
  }
}
