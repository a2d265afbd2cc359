import CommandLineKit
import Glibc
import SOPCore
import SOPStore

/// One invocation of the program: the world, and what the common options make of it.
struct Session: Sendable {
  let world: World
  let common: Common
  let language: Language

  init(world: World, common: Common) {
    self.world = world
    self.common = common
    language = common.language ?? Language(environment: world.environment)
  }

  /// The same session later: the clock is read anew.
  func refreshed() -> Session {
    var world = world
    world.now = world.readClock()
    return Session(world: world, common: common)
  }

  // MARK: - Printing

  /// Prints to standard output.
  ///
  /// A reader that went away is no fault: whoever closed the pipe has seen enough.
  ///
  /// - Parameter code: how the command ends, which holds whether or not anybody reads the answer.
  func print(_ text: String, ending code: ExitCode = .done) throws(Failure) {
    try orFail(world.write(text)) { (fault: World.OutputFault) in
      fault.errno == EPIPE ? .silently(code) : .unprintable(fault.errno)
    }
  }

  func printLine(_ text: String) throws(Failure) { try print(text + "\n") }

  func printLine(_ text: Text) throws(Failure) { try printLine(text[language]) }

  /// Says something on standard error that is not data.
  func remark(_ text: Text) {
    let text = text[language]
    let lines = world.terminal.isError ? text.instructing(to: width) : [text]
    world.complain(lines.map { $0 + "\n" }.joined())
  }

  /// Says what is wrong on standard error, where the command goes on all the same.
  func remark(_ failure: Failure) {
    if let message = failure.message { remark(message.sentence) }
  }

  /// How wide text may be: the terminal's columns, or 80 where there is none.
  var width: Int { world.terminal.columns ?? 80 }

  /// What drawings are made of: ASCII, unless the locale is one of UTF-8 and the terminal more than a printer.
  var pen: Pen {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { world.environment[$0] }
      .first { !$0.isEmpty }
    let isUTF8 = locale?.lowercased().filter { $0 != "-" }.hasSuffix("utf8") == true
    return isUTF8 && world.environment["TERM"] != "dumb" ? .box : .ascii
  }

  /// Colours and bold, where a terminal shows them and nobody turned them off.
  var style: Style {
    switch common.color ?? .auto {
    case .always: return Style(isEnabled: true)
    case .never: return .plain
    case .auto:
      let isPlain =
        world.environment["NO_COLOR"]?.isEmpty == false || world.environment["TERM"] == "dumb"
      return Style(isEnabled: world.terminal.isOutput && !isPlain)
    }
  }
}

/// The options that every command accepts.
struct Common: Sendable {
  var folder: String?
  var language: Language?
  var refusesPrompts: Bool
  var color: ColorMode?

  enum ColorMode: String, Sendable, CaseIterable, WordReadable {
    case auto, always, never
  }

  static let parameters = Group(
    Option<String>(
      "--data", placeholder: "DIR",
      Text(
        "The office's folder; else $SOPCTL_DATA.",
        id: "Folder kantor; bila tidak disebut, $SOPCTL_DATA."), completion: .folders),
    Option<Language>(
      "--lang", placeholder: "id|en",
      Text(
        "The language of messages; else $SOPCTL_LANG.",
        id: "Bahasa pesan; bila tidak disebut, $SOPCTL_LANG.")),
    Flag(
      "--no-input",
      help: Text(
        "Never ask; a missing value is an error.",
        id: "Jangan bertanya; nilai yang kurang dianggap kesalahan.")),
    Option<ColorMode>(
      "--color", placeholder: "WHEN",
      Text("When to use colour.", id: "Kapan memakai warna.")),
    make: Common.init)
}

extension Language {
  /// `$SOPCTL_LANG`; else the locale, where it is English or Indonesian; else Indonesian, the offices' own.
  init(environment: [String: String]) {
    func value(_ variable: String) -> String? {
      environment[variable].flatMap { $0.isEmpty ? nil : $0.lowercased() }
    }
    let own = value("SOPCTL_LANG").flatMap(Language.init(rawValue:))
    // The first of these that is set is the locale, whatever the others say.
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(value).first ?? ""
    self = own ?? Language.allCases.first { locale.hasPrefix($0.rawValue) } ?? .indonesian
  }
}

extension Failure {
  static func unprintable(_ code: Int32) -> Failure {
    let reason = Text.reason(systemError: code)
    return Failure(
      .notRecorded, kind: "notPrinted",
      Text(
        "The answer could not be printed: \(reason).",
        id: "Jawaban tidak dapat dicetak: \(reason)."))
  }
}
