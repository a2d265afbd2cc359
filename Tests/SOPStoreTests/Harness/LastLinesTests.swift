import TestSupport
import Testing

/// A run of tests ends with what was skipped and what failed, and why.
@Suite(.endsWithLastLines)
struct LastLinesTests {
  private static let run = """
    ◇ Test run started.
    ↳ Testing Library Version: 6.3.1
    ✔ Test "a" passed after 0.1 seconds.
    \u{1B}[91m✘\u{1B}[0m Test "c" recorded an issue at X.swift:1:2: Expectation failed: 1 == 2
    ↳ one is not two
    ➜ Test "b" skipped: "fish is not installed"
    ✘ Test "c" failed after 0.1 seconds with 1 issue.
    ✘ Suite C failed after 0.1 seconds with 1 issue.
    ✔ Test "✘ Test run" passed after 0.1 seconds.
    ✘ Test run with 4 tests in 1 suite failed after 0.1 seconds with 1 issue.

    """

  @Test(.needs(.tool("sed"))) func `every line passes, and those that matter stand last`() throws {
    let sed = try #require(Tool("sed"))
    let output = try sed.output(["-un", LastLines.script], input: Self.run)
    #expect(
      output == Self.run + """

        -- Skipped --
        ➜ Test "b" skipped: "fish is not installed"

        -- Failed --
        \u{1B}[91m✘\u{1B}[0m Test "c" recorded an issue at X.swift:1:2: Expectation failed: 1 == 2
        ↳ one is not two
        ✘ Test run with 4 tests in 1 suite failed after 0.1 seconds with 1 issue.

        """)
  }

  @Test(.needs(.tool("sed")))
  func `where nothing was skipped and nothing failed, nothing is added`()
    throws
  {
    let sed = try #require(Tool("sed"))
    let sound = "◇ Test run started.\n✔ Test run with 1 test passed after 0.1 seconds.\n"
    #expect(try sed.output(["-un", LastLines.script], input: sound) == sound)
  }
}
