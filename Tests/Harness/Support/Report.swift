import Glibc

/// What a check found: figures, and violations of what must hold.
struct Report {
  private var violations: [String] = []
  private var skips: [String] = []

  /// The exit code of a check whose whole work this machine does not allow, as in Automake.
  static let skippedCode: Int32 = 77
  private static let shownViolations = 20

  mutating func require(_ holds: Bool, _ violation: @autoclosure () -> String) {
    guard !holds else { return }
    violations.append(violation())
    if violations.count <= Self.shownViolations {
      say("  VIOLATION: \(violations[violations.count - 1])")
    }
  }

  var isClean: Bool { violations.isEmpty }

  func figure(_ name: String, _ value: some CustomStringConvertible) {
    say("  \(name): \(value)")
  }

  /// Says by name what was left out.
  mutating func skip(_ part: String, _ reason: String) {
    skips.append(part)
    say("  SKIPPED \(part): \(reason)")
  }

  /// Runs a check and says how it ended.
  ///
  /// - Returns: 0 where all held, or where a control was found out; 1 where not; 77 where it was skipped.
  static func of(_ check: any Check.Type, _ options: Options) -> Int32 {
    say("\(check.name)\(options.isControl ? " (control)" : ""), seed \(options.seed)")
    var report = Report()
    let clock = ContinuousClock()
    let start = clock.now
    do {
      try check.run(options, &report)
    } catch let skipped as Skipped {
      say("  SKIPPED \(check.name): \(skipped.reason)")
      return skippedCode
    } catch {
      report.require(false, "the check itself failed: \(error)")
    }
    let seconds = (clock.now - start).seconds
    say("  seconds: \(seconds.rounded(toPlaces: 1)), violations: \(report.violations.count)")
    if options.isControl {
      // What was not tried cannot be found out.
      if report.isClean && !report.skips.isEmpty { return skippedCode }
      say(report.isClean ? "  THE CONTROL WAS NOT FOUND OUT" : "  the control was found out")
      return report.isClean ? 1 : 0
    }
    return report.isClean ? 0 : 1
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}

extension Double {
  func rounded(toPlaces places: Int) -> Double {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    return (self * scale).rounded() / scale
  }
}

/// Prints a line at once, so that it is seen whatever happens next.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
}
