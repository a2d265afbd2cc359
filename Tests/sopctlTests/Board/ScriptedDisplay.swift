import CommandLineKit
import SOPCore
import Synchronization

@testable import sopctl

/// A display without a terminal: what happens on it is written down before, and what was drawn can be read.
final class ScriptedDisplay: Sendable {
  /// What happens while a board waits.
  struct Scene: Sendable {
    var seconds = 1
    var event = Screen.Event.nothing
    /// What somebody does meanwhile.
    var deed: @Sendable (TestWorld) -> Void = { _ in }
    var size: TerminalSize?
  }

  private struct State {
    var scenes: [Scene]
    var size: TerminalSize
    var frames: [[String]] = []
  }

  private let world: TestWorld
  private let state: Mutex<State>

  init(_ world: TestWorld, columns: Int = 80, rows: Int = 12, _ scenes: [Scene]) {
    self.world = world
    state = Mutex(State(scenes: scenes, size: TerminalSize(columns: columns, rows: rows)))
  }

  /// Everything that was drawn.
  var frames: [[String]] { state.withLock { $0.frames } }

  /// The display as a board sees it; after the last scene somebody presses q.
  var display: World.Display {
    World.Display(
      now: { self.world.now },
      size: { self.state.withLock { $0.size } },
      draw: { lines in self.state.withLock { $0.frames.append(lines) } },
      next: { _ in self.next() })
  }

  private func next() -> Screen.Event {
    let scene = state.withLock { state -> Scene? in
      if state.scenes.isEmpty { return nil }
      let scene = state.scenes.removeFirst()
      if let size = scene.size { state.size = size }
      return scene
    }
    guard let scene else { return .key(UInt8(ascii: "q")) }
    world.change { $0.now = $0.now.adding(seconds: scene.seconds) }
    scene.deed(world)
    return scene.event
  }
}
