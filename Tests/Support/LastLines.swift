import Glibc
import Testing

/// What stands last on the screen of a test run: what was skipped and why, what failed and why.
///
/// A run prints thousands of lines, and a failure in their midst is not found. So standard error, to which they
/// are printed, goes through a filter: it passes every line on, keeps those that matter, and repeats them once
/// nobody can write any more, also where a trap or a kill ended the run.
package enum LastLines {
  /// The filter, in the words of `sed`: `➜` begins a line about what is skipped, `✘` one about what failed, and
  /// `↳` one that says why, each with or without colour. They are kept in the hold space; what failed comes last.
  package static let script = #"""
    p
    /^[^ ]*➜[^ ]* /H
    /^[^ ]*✘[^ ]* .* recorded an issue/H
    /^[^ ]*✘[^ ]* Test run /H
    /^[^ ]*↳/ {
      /Testing Library Version\|Target Platform/!H
    }
    /Fatal error: /H
    $ {
      x
      h
      s/\n[^ \n]*\(✘\|↳\)[^\n]*//g
      s/\n[^\n]*Fatal error: [^\n]*//g
      s/^\n/\n-- Skipped --\n/p
      x
      s/\n[^ \n]*➜[^\n]*//g
      s/^\n/\n-- Failed --\n/p
    }
    """#

  /// Puts the filter in place, once for this process; without `sed` everything stays as it is.
  fileprivate static let isFiltering: Bool = {
    guard let sed = Tool("sed") else { return false }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    defer { for end in ends { close(end) } }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO)
    let texts: [String] = [sed.path, "-un", script]
    var words: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    guard posix_spawn(&process, sed.path, &actions, nil, &words, environ) == 0 else { return false }
    return dup2(ends[1], STDERR_FILENO) == STDERR_FILENO
  }()
}

extension LastLines {
  /// Says by name that something was left out, in a line that is repeated at the end.
  package static func skip(_ name: String, _ reason: String) {
    let line = "➜ \(name) skipped: \(reason)\n"
    _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  }
}

extension Trait where Self == ConditionTrait {
  /// Lets the run end with what was skipped and what failed. One suite has it: traits are made before any test runs.
  package static var endsWithLastLines: Self {
    .enabled(if: LastLines.isFiltering, "sed is not installed")
  }
}
