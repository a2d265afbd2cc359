import Foundation

/// A program of this machine that can judge what we made; not every machine has every one.
struct Tool: Sendable {
  private let path: String

  init?(_ name: String) {
    let candidates = ["/bin/", "/usr/bin/", "/usr/local/bin/"].map { $0 + name }
    guard let path = candidates.first(where: FileManager.default.isExecutableFile) else {
      return nil
    }
    self.path = path
  }

  static func isInstalled(_ name: String) -> Bool { Tool(name) != nil }

  /// The executable that stands beside the tests.
  static let binary = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "sopctl").path

  /// What the tool prints, on either stream; this program is on its path.
  ///
  /// - Parameter home: its folder, and what it finds there.
  func output(_ arguments: [String], home: String) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: home)
    let folder = URL(filePath: Self.binary).deletingLastPathComponent().path
    process.environment = [
      "HOME": home, "PATH": "\(folder):/usr/bin:/bin", "LC_ALL": "C.UTF-8", "SOPCTL_LANG": "en",
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
