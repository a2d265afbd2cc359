import CommandLineKit
import Foundation
import SOPCore
import SOPStore
import Synchronization

@testable import sopctl

/// A scratch office folder, and a world that remembers what is printed.
final class Scene: Sendable {
  let folder = FileManager.default.temporaryDirectory.appending(path: "office-\(UUID())")
  private let printed = Mutex("")

  init() throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: "sops"), withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ name: String) -> String { folder.appending(path: name).path }

  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: folder.appending(path: name))
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// Runs a command.
  ///
  /// - Returns: what it printed, the folder's path written as `DIR`, and how it ended.
  func run(
    _ action: some Action<Session, Failure>, in language: Language = .indonesian,
    folder given: String? = nil
  ) -> (output: String, failure: Failure?) {
    printed.withLock { $0 = "" }
    var failure: Failure?
    do throws(Failure) {
      try action.run(in: session(language, folder: given ?? folder.path))
    } catch {
      failure = error
    }
    return (printed.withLock { $0.replacing(folder.path, with: "DIR") }, failure)
  }

  private func session(_ language: Language, folder: String) -> Session {
    let world = World(
      now: Moment(seconds: 1_800_000_000), systemZone: { Zone(.wib) }, environment: [:],
      program: TestWorld.program,
      account: World.Account(name: "budi"), userAccount: { _ in nil },
      terminal: World.Terminal(isInput: false, isOutput: false, isError: false),
      write: { text in self.printed.withLock { $0 += text } }, complain: { _ in },
      readLine: { .endOfInput }, readClock: { .earliest })
    let common = Common(folder: folder, language: language, refusesPrompts: true)
    return Session(world: world, common: common)
  }
}
