import CommandLineKit
import SOPCore
import SOPStore
import Synchronization

/// `status`, drawn anew in place whenever the book, `kantor.json` or the minute has changed.
struct Watch {
  let status: Status
  let session: Session

  /// The book is looked at so often, in milliseconds.
  private static let patience = 1_000

  func run() throws(Failure) {
    // What is wrong from the start is told as ever.
    _ = try session.officeFolder()
    guard session.world.terminal.isInput, session.world.terminal.isOutput,
      let display = session.world.openDisplay()
    else { throw .noTerminal }
    var shown: Shown?
    while true {
      let current = Shown(
        minute: LocalTime(display.now(), in: session.world.systemZone()).minuteText,
        size: display.size(), stamps: stamps)
      if current != shown {
        display.draw(frame(at: display.now(), current.size))
        shown = current
      }
      switch display.next(Self.patience) {
      case .key(UInt8(ascii: "q")), .key(UInt8(ascii: "Q")): return
      case .end(let signal): throw .silently(ExitCode(rawValue: 128 + signal))
      case .changed: shown = nil
      case .key, .nothing: break
      }
    }
  }

  /// What the board on the screen was made from.
  private struct Shown: Equatable {
    let minute: String
    let size: TerminalSize
    let stamps: [FileStamp?]
  }

  private var stamps: [FileStamp?] { (try? session.officeFolder().stamps) ?? [] }

  // MARK: - Drawing

  /// As many lines as there are rows.
  private func frame(at now: Moment, _ size: TerminalSize) -> [String] {
    let notes = Mutex<[String]>([])
    var world = session.world
    world.now = now
    world.terminal.columns = size.columns
    world.complain = { text in notes.withLock { $0.append(text) } }
    let (body, zone) = body(in: Session(world: world, common: session.common))
    let remarks = notes.withLock { $0 }.flatMap { note in
      note.split(separator: "\n").flatMap { String($0).wrapped(to: size.columns) }
    }
    let content = body + (remarks.isEmpty ? [] : [""] + remarks)
    let room = max(1, size.rows - 3)
    let local = LocalTime(now, in: zone)
    let heading = "sopctl status | \(local.day.weekday.name[session.language]) \(local.minuteText)"
    return [session.style.bold(heading.truncated(to: size.columns)), ""]
      + fitted(content, to: room)
      + Array(repeating: "", count: max(0, room - content.count)) + [foot]
  }

  /// What `status` says, and the zone that it says it in; or why it cannot say anything just now.
  private func body(in session: Session) -> (lines: [String], zone: Zone) {
    var zone = session.world.systemZone()
    do throws(Failure) {
      let office = try session.office()
      zone = office.clock.zone
      return (try status.answer(office.records(), office, session).lines, zone)
    } catch {
      // The board goes on: what is missing now may be there again in a moment.
      let texts = [error.message?.sentence, error.message?.remedy].compactMap { $0 }
      return (texts.flatMap { $0[session.language].wrapped(to: session.width) }, zone)
    }
  }

  /// The lines that there is room for, and how many there are beyond.
  private func fitted(_ lines: [String], to room: Int) -> [String] {
    guard lines.count > room else { return lines }
    let rest = lines.count - (room - 1)
    let text = Text(
      "\(session.pen.ellipsis) and \(rest) more", id: "\(session.pen.ellipsis) dan \(rest) lagi")
    return lines.prefix(room - 1) + [text[session.language]]
  }

  private var foot: String {
    session.style.dim(Text("q: quit", id: "q: keluar")[session.language])
  }
}

extension Failure {
  static var noTerminal: Failure {
    Failure(
      .usage, kind: "noTerminal",
      Text(
        "--watch draws on a terminal, and there is none here.",
        id: "--watch menggambar di terminal, dan di sini tidak ada terminal."),
      remedy: Text("Once: sopctl status", id: "Sekali saja: sopctl status"))
  }
}
