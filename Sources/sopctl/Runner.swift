import CommandLineKit
import SOPCore
import SOPStore

/// Runs one command line in a world, from its words to an exit code.
struct Runner {
  private let world: World
  private let arguments: [String]

  init(_ arguments: [String], in world: World) {
    self.arguments = arguments
    self.world = world
  }

  func run() -> ExitCode {
    if let limit = world.addressSpace, limit < AddressSpace.floor {
      return report(.tooLittleAddressSpace(limit))
    }
    let invocation: Invocation<Session, Failure, Common>
    do throws(UsageError) {
      invocation = try Program.tree.parse(arguments: arguments)
    } catch {
      return complain(error)
    }
    do throws(Failure) {
      try requireReadableVariables(for: invocation)
      try carryOut(invocation)
      return .done
    } catch {
      return report(error)
    }
  }

  /// Says what is wrong with the arguments.
  func complain(_ error: UsageError) -> ExitCode {
    // The sentence would repeat the word that is wrong: a NIK typed without quotes, for instance.
    if let masked = arguments.lazy.compactMap(NIK.first).first?.masked {
      return report(.identityNumberOnLine(masked: masked))
    }
    return report(
      Failure(
        .usage, kind: "usage", error.sentence,
        remedy: Program.tree.remedy(for: error, in: arguments)),
      blaming: Program.tree.culprit(of: error, in: arguments))
  }

  /// Taken for unset, a variable would lead to another book, or let another person sign.
  private func requireReadableVariables(
    for invocation: Invocation<Session, Failure, Common>
  ) throws(Failure) {
    guard let variable = world.unreadableVariables.first else { return }
    // In the middle of a line nobody is told anything, nor is anything recorded.
    if case .complete = invocation { return }
    throw .unreadableVariable(variable)
  }

  private func carryOut(
    _ invocation: Invocation<Session, Failure, Common>
  ) throws(Failure) {
    switch invocation {
    case .run(let action, let common):
      try action.run(in: Session(world: world, common: common))
    case .bare(let common):
      let session = Session(world: world, common: common)
      if world.terminal.isOutput { return try Bare().run(in: session) }
      try session.print(page(in: session).root)
    case .help(let command):
      let session = Session(world: world, common: glimpsedCommon)
      let page = page(in: session)
      try session.print(command.map(page.page(on:)) ?? page.root)
    case .version:
      try Session(world: world, common: glimpsedCommon).printLine("sopctl \(Program.version)")
    case .complete(let request, let common):
      guard let common, let completion = Completion(request, common: common, in: world) else {
        return
      }
      // A shell that asks no more has its answer.
      try? world.write(completion.candidates.map(\.line).joined())
    }
  }

  private func page(in session: Session) -> HelpPage {
    HelpPage(
      Program.tree.outline, language: session.language, width: min(session.width, 100),
      style: session.style)
  }

  /// The common options as far as they can be read, whatever else is wrong with the line.
  private var glimpsedCommon: Common {
    Program.tree.glimpse(of: Common.parameters, in: arguments)
      ?? Common(folder: nil, language: nil, refusesPrompts: false, color: nil)
  }

  // MARK: - Failures

  /// The language in which a failure is told, whatever else is wrong with the line.
  var language: Language { Session(world: world, common: glimpsedCommon).language }

  /// - Parameter culprit: the word that is wrong; else the one that the failure is about, if it was typed.
  private func report(_ failure: Failure, blaming culprit: Culprit? = nil) -> ExitCode {
    guard let message = failure.message else { return failure.code }
    let session = Session(world: world, common: glimpsedCommon)
    let culprit = culprit ?? message.word.flatMap { Culprit($0, in: arguments) }
    let excerpt = culprit.flatMap(ArgumentLine(arguments: arguments).excerpt)
    let lines = Complaint(message: message, excerpt: excerpt)
      .lines(width: world.terminal.isError ? session.width : nil, in: session.language)
    world.complain(lines.joined(separator: "\n") + "\n")
    if wantsJSON { try? world.write(json(of: failure, message, in: session.language) + "\n") }
    return failure.code
  }

  private var wantsJSON: Bool {
    Program.tree.glimpse(
      of: OutputFormat.parameter(.text, .json, .html, .csv, .bpmn), in: arguments)
      == .json
  }

  private func json(of failure: Failure, _ message: Message, in language: Language) -> String {
    let error: JSONValue = [
      "code": .integer(Int(failure.code.rawValue)),
      "kind": .string(message.kind),
      "message": .string(message.sentence[language]),
      "remedy": .optional(message.remedy?[language]),
    ]
    return JSONValue.object([
      JSONMember(key: "version", value: 1), JSONMember(key: "error", value: error),
    ]).text()
  }
}
