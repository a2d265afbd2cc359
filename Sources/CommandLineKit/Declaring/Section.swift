/// Commands that belong together, under a title of the table of contents.
package struct Section<Context, Failure: Error>: Sendable {
  package let title: Text
  package let commands: [Command<Context, Failure>]

  package init(_ title: Text, _ commands: [Command<Context, Failure>]) {
    self.title = title
    self.commands = commands
  }
}
