import Glibc
import SOPStore

/// A Chromium that was started for a check, spoken to over two pipes, with a profile of its own.
///
/// It goes with this value, and also when this program is killed: its pipe is closed then.
final class Chromium {
  let tools: DevTools
  private let child: Child
  private let profile: Scratch

  /// How long it may take to end by itself, in seconds.
  private static let patience = 5

  init() throws {
    guard let program = Self.program else {
      throw Skipped("no \(Self.names.joined(separator: ", ")) in PATH")
    }
    // A write to a browser that is gone is an error to tell, not the end of this program.
    signal(SIGPIPE, SIG_IGN)
    profile = try Scratch()
    let (orders, answers) = (try Pipe(), try Pipe())
    defer {
      close(orders.reading)
      close(answers.writing)
    }
    child = try Child(
      [program] + Self.arguments(profile: profile.path),
      environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": profile.path, "TZ": "UTC"],
      // The numbers on which Chromium reads and writes with `--remote-debugging-pipe`.
      descriptors: [3: orders.reading, 4: answers.writing])
    tools = DevTools(writing: orders.writing, reading: answers.reading)
  }

  deinit {
    if (try? tools.call("Browser.close")) != nil {
      for _ in 0..<Self.patience * 100 where !child.hasEnded { usleep(10_000) }
    }
    child.kill()
    _ = child.wait()
  }

  // MARK: - The program

  private static let names = ["chromium", "chromium-browser", "google-chrome"]

  private static var program: String? {
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    let folders = path.split(separator: ":").map(String.init)
    let candidates = names.flatMap { name in folders.map { FilePath.join($0, name) } }
    return candidates.first { access($0, X_OK) == 0 }
  }

  private static func arguments(profile: String) -> [String] {
    let arguments = [
      "--headless=new", "--remote-debugging-pipe", "--user-data-dir=\(profile)", "--disable-gpu",
      "--no-first-run", "--no-default-browser-check", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--disable-extensions", "--disable-breakpad",
      "--disable-dev-shm-usage", "--hide-scrollbars", "--force-color-profile=srgb", "about:blank",
    ]
    // Its sandbox does not work for root.
    return geteuid() == 0 ? ["--no-sandbox"] + arguments : arguments
  }
}

/// Two descriptors beyond those that a started program's are put in place of.
private struct Pipe {
  let reading: Int32
  let writing: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Skipped("no pipe to a browser") }
    let high = ends.map { fcntl($0, F_DUPFD_CLOEXEC, 10) }
    for end in ends { close(end) }
    (reading, writing) = (high[0], high[1])
  }
}
