import Glibc
import SOPCore

/// A conversation by the DevTools protocol: JSON texts, each ended by a NUL.
///
/// <https://chromedevtools.github.io/devtools-protocol/>
final class DevTools {
  private let writing: Int32
  private let reading: Int32
  private var lastID = 0
  private var received: [UInt8] = []
  private var waiting: [Event] = []

  /// Something that the browser tells without being asked.
  struct Event {
    let method: String
    let parameters: JSONValue
  }

  /// How long an answer may take, in seconds; a browser that takes longer is taken for hung.
  private static let patience = 60

  init(writing: Int32, reading: Int32) {
    self.writing = writing
    self.reading = reading
    _ = fcntl(writing, F_SETFL, O_NONBLOCK)
  }

  deinit {
    close(writing)
    close(reading)
  }

  /// Asks, and waits for the answer.
  @discardableResult
  func call(
    _ method: String, _ parameters: JSONValue = [:], session: String? = nil
  ) throws(BrowserFault) -> JSONValue {
    lastID += 1
    var members = [
      JSONMember(key: "id", value: .integer(lastID)),
      JSONMember(key: "method", value: .string(method)),
      JSONMember(key: "params", value: parameters),
    ]
    if let session { members.append(JSONMember(key: "sessionId", value: .string(session))) }
    let deadline = Deadline(seconds: Self.patience, for: method)
    try send(JSONValue.object(members), by: deadline)
    while true {
      let message = try receive(by: deadline)
      guard message["id"]?.integer == lastID else {
        note(message)
        continue
      }
      if let error = message["error"] { throw BrowserFault("\(method): \(error.text())") }
      return message["result"] ?? [:]
    }
  }

  /// Waits for an event, and takes it and all that came before.
  func events(through method: String) throws(BrowserFault) -> [Event] {
    let deadline = Deadline(seconds: Self.patience, for: method)
    while !waiting.contains(where: { $0.method == method }) {
      note(try receive(by: deadline))
    }
    return takeEvents()
  }

  /// The events that came since the last time.
  func takeEvents() -> [Event] {
    defer { waiting = [] }
    return waiting
  }

  private func note(_ message: JSONValue) {
    guard let method = message["method"]?.string else { return }
    waiting.append(Event(method: method, parameters: message["params"] ?? [:]))
  }

  // MARK: - Messages

  private func send(_ message: JSONValue, by deadline: Deadline) throws(BrowserFault) {
    var bytes = ArraySlice(Array(message.text().utf8) + [0])
    while !bytes.isEmpty {
      try deadline.wait(for: writing, POLLOUT)
      let count = bytes.withUnsafeBytes { write(writing, $0.baseAddress, $0.count) }
      if count > 0 { bytes = bytes.dropFirst(count) }
      if count < 0 && errno != EAGAIN && errno != EINTR { throw BrowserFault("it has gone") }
    }
  }

  private func receive(by deadline: Deadline) throws(BrowserFault) -> JSONValue {
    var searched = 0
    while true {
      if let end = received[searched...].firstIndex(of: 0) {
        let message = Array(received[..<end])
        received.removeSubrange(...end)
        do throws(JSONFault) {
          return try JSONDocument.read(message, maximumDepth: 200, maximumSize: 1 << 28).value
        } catch {
          throw BrowserFault("an answer is no JSON: \(error.kind) at \(error.offset)")
        }
      }
      searched = received.count
      try deadline.wait(for: reading, POLLIN)
      try readMore()
    }
  }

  private func readMore() throws(BrowserFault) {
    let part = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = max(0, read(reading, buffer.baseAddress, buffer.count))
    }
    guard !part.isEmpty else { throw BrowserFault("it has gone") }
    received += part
  }
}

/// Why a browser could not be asked.
struct BrowserFault: Error, CustomStringConvertible {
  let description: String

  init(_ reason: String) { description = "the browser: \(reason)" }
}

/// Until when an answer is waited for.
private struct Deadline {
  private let end: ContinuousClock.Instant
  private let seconds: Int
  private let subject: String

  init(seconds: Int, for subject: String) {
    self.seconds = seconds
    self.subject = subject
    end = .now + .seconds(seconds)
  }

  func wait(for descriptor: Int32, _ readiness: Int32) throws(BrowserFault) {
    while true {
      let left = (end - .now).seconds
      var asked = pollfd(fd: descriptor, events: Int16(readiness), revents: 0)
      if left > 0, poll(&asked, 1, Int32(left * 1_000) + 1) > 0 { return }
      guard .now < end else { throw BrowserFault("hung: no \(subject) within \(seconds) s") }
    }
  }
}
