import Foundation

/// A program of this machine that can judge what we made; not every machine has every one.
package struct Tool: Sendable {
  package let path: String

  package init?(_ name: String) {
    let folders = ["/bin/", "/usr/bin/", "/usr/local/bin/", "/sbin/", "/usr/sbin/"]
    let path = folders.map { $0 + name }.first(where: FileManager.default.isExecutableFile)
    guard let path else { return nil }
    self.path = path
  }

  private init(path: String) { self.path = path }

  /// A compiler of C: the machine's, else the one that the toolchain brings along.
  package static let cCompiler: Tool? = Tool("cc") ?? onPath("clang")

  /// The compiler that the tests themselves were built with.
  package static let swiftCompiler: Tool? = onPath("swiftc")

  private static func onPath(_ name: String) -> Tool? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
      .map(Tool.init(path:))
  }

  /// The folder of the executables that are built beside the tests.
  package static let buildFolder = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().path

  /// The program itself, as it is built beside the tests.
  package static let binary = "\(buildFolder)/sopctl"

  /// How a program ended, and all that it printed, on either stream.
  package struct Ended: Sendable {
    package let code: Int32
    package let text: String

    fileprivate init(code: Int32, text: String) {
      self.code = code
      self.text = text
    }

    /// Runs a program to its end.
    ///
    /// - Parameters:
    ///   - environment: all of it.
    ///   - folder: the one that it begins in; the tests' own where none is given.
    package init(
      running path: String, _ arguments: [String], environment: [String: String],
      in folder: String? = nil, reading input: FileHandle = .nullDevice
    ) throws {
      let process = Process()
      let pipe = Pipe()
      process.executableURL = URL(filePath: path)
      process.arguments = arguments
      if let folder { process.currentDirectoryURL = URL(filePath: folder) }
      process.environment = environment
      process.standardInput = input
      process.standardOutput = pipe
      process.standardError = pipe
      try process.run()
      let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      code = process.terminationReason == .exit ? process.terminationStatus : -1
      text = String(decoding: data, as: UTF8.self)
    }
  }

  /// Runs the tool to its end; `sopctl` is on its path.
  ///
  /// - Parameters:
  ///   - home: its folder, and what it finds there; an empty one of its own where none is given.
  ///   - input: what it reads.
  package func run(
    _ arguments: [String], home: String? = nil, input: String = ""
  ) throws -> Ended {
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let typed = scratch.appending(path: "input")
    try Data(input.utf8).write(to: typed)
    let home = try home ?? Self.emptyFolder(in: scratch)

    return try Ended(
      running: path, arguments,
      environment: [
        "HOME": home, "PATH": "\(Self.buildFolder):/usr/bin:/bin", "LC_ALL": "C.UTF-8",
        "SOPCTL_LANG": "en",
      ],
      in: home, reading: try FileHandle(forReadingFrom: typed))
  }

  /// What the tool prints, on either stream.
  package func output(
    _ arguments: [String], home: String? = nil, input: String = ""
  ) throws -> String {
    try run(arguments, home: home, input: input).text
  }

  /// Runs a script in a shell.
  package static func shell(_ script: String, home: String? = nil) throws -> Ended {
    guard let shell = Tool("sh") else { return Ended(code: 127, text: "no shell") }
    return try shell.run(["-c", script], home: home)
  }

  private static func emptyFolder(in scratch: URL) throws -> String {
    let folder = scratch.appending(path: "home")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }
}
