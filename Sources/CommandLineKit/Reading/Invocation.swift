/// What a command line asks for.
package enum Invocation<Context, Failure: Error, Common: Sendable>: Sendable {
  case run(any Action<Context, Failure>, common: Common)
  /// No command at all.
  case bare(common: Common)
  /// Explain one command, or the whole program.
  case help(CommandOutline?)
  case version
  /// A shell asks for words; `common` is nil where the line's cannot be read.
  case complete(CompletionRequest, common: Common?)
}
