import Foundation
import TestSupport
import Testing

@testable import sopctl

/// The program itself where a system lacks what it usually has.
@Suite(.needs(.program))
struct BareSystemTests {
  private let world = TestWorld()

  /// A day's work, line by line; `$P` is the program.
  private static let session = """
    set -e
    "$P" start PIAK-03 --as APK --by Budi --subject pintu
    "$P" step PIAK-03-001 1 --as APK --by Budi --attach "$HOME/foto.txt" --reason alasan
    "$P" note PIAK-03-001 --as APK --by Budi --note '-5 derajat'
    "$P" show PIAK-03 --format html -o "$HOME/piak-03.html"
    "$P" status
    "$P" overdue --record
    "$P" verify
    cd "$HOME" && "$P" init --data kantor
    """

  private func requireWork(_ answer: Tool.Ended) {
    #expect(answer.code == 0, "\(answer.text)")
    #expect(world.entries.count == 3)
    #expect(world.faults.isEmpty)
    #expect(answer.text.contains(" \(Tool.binary) verify --data \(world.home)/kantor\n"))
    let left = FileManager.default.subpaths(atPath: world.home) ?? []
    #expect(left.filter { $0.hasSuffix(".tmp") } == [])
    #expect(left.contains("piak-03.html"))
  }

  private func shell(
    _ script: String, in shell: [String] = ["/bin/sh", "-c"], _ environment: [String: String] = [:]
  ) throws -> Tool.Ended {
    try "foto".write(toFile: "\(world.home)/foto.txt", atomically: true, encoding: .utf8)
    return try Tool.Ended(
      running: shell[0], shell.dropFirst() + [script],
      environment: ["HOME": world.home, "PATH": "/usr/bin:/bin", "P": Tool.binary]
        .merging(environment) { $1 })
  }

  @Test(.enabled(if: EmptyProc.canBeMade, "needs unshare, and the right to mount"))
  func `without the process file system everything works`() throws {
    requireWork(try shell("[ ! -e /proc/self ] && \(Self.session)", in: EmptyProc.shell))
  }

  @Test(.enabled(if: EmptyProc.canBeMade, "needs unshare, and the right to mount"))
  func `without the process file system the program finds itself as the shell did`() throws {
    let folder = Tool.buildFolder
    for program in ["./sopctl", "sopctl"] {
      let answer = try shell(
        "cd \(folder) && \(program) init --data $HOME/kantor", in: EmptyProc.shell,
        ["PATH": "/nowhere:\(folder):/usr/bin:/bin"])
      #expect(answer.code == 0)
      #expect(answer.text.contains(" \(Tool.binary) verify --data"), "\(answer.text)")
    }
  }

  @Test(.needs(.cCompiler))
  func `a library that has moved the environment changes nothing`() throws {
    let source = """
      #include <stdlib.h>
      __attribute__((constructor)) static void move(void) { setenv("SOMETHING", "1", 1); }
      """
    let path = "\(world.home)/moving"
    try source.write(toFile: "\(path).c", atomically: true, encoding: .utf8)
    let compiler = try #require(Tool.cCompiler)
    let made = try compiler.run(["-shared", "-fPIC", "-o", "\(path).so", "\(path).c"])
    try #require(made.code == 0, "\(made.text)")
    requireWork(try shell("export LD_PRELOAD=\(path).so; \(Self.session)"))
  }

  @Test func `without a list of arguments nothing is done, and that is said`() throws {
    let output = "\(world.home)/output"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var (words, variables): ([UnsafeMutablePointer<CChar>?], [UnsafeMutablePointer<CChar>?])
    (words, variables) = ([nil], [strdup("HOME=\(world.home)"), nil])
    defer { free(variables[0]) }
    var process: pid_t = 0
    try #require(posix_spawn(&process, Tool.binary, &actions, nil, &words, &variables) == 0)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    #expect(status == 2 << 8)
    let text = try String(contentsOfFile: output, encoding: .utf8)
    #expect(text.contains("tanpa daftar argumen"), "\(text)")
  }

  @Test(.enabled(if: EmptyProc.canBeMade, "needs unshare, and the right to mount"))
  func `where devices are missing, nothing printed to a closed output comes into the book`() throws
  {
    let script = """
      mount -t tmpfs none /dev
      "$P" start PIAK-07 --as APK --by Budi
      "$P" note 001 --as APK --by Budi --note a <&- >&- 2>&-
      """
    #expect(try shell(script, in: EmptyProc.shell).code == 9)
    #expect(world.entries.count == 2)
    #expect(world.faults.isEmpty)
  }
}

/// A shell that sees an empty folder in the place of `/proc`.
private enum EmptyProc {
  private static let arguments: [String]? = [["-m"], ["-rm"]].first { flags in
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/unshare")
    process.arguments = flags + ["/bin/sh", "-c", hiding + "[ ! -e /proc/self ]"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  private static let hiding = "mount -t tmpfs none /proc; "

  static var canBeMade: Bool { arguments != nil }

  static var shell: [String] {
    ["/usr/bin/unshare"] + (arguments ?? []) + ["/bin/sh", "-c", hiding + "exec sh -c \"$0\""]
  }
}
