import CommandLineKit
import SOPCore

/// Asks for what a command line left open, in the terms of a command: whoever does not answer is told which
/// option would have said it.
struct Interview {
  let dialogue: Dialogue
  let session: Session

  /// - Parameter option: by which a command line says it.
  func ask<Value>(
    _ question: Text, option: String, read: (String) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    func answer(_ line: String) throws(Dialogue.Objection) -> Value {
      do throws(Failure) {
        return try read(line)
      } catch {
        throw Dialogue.Objection(error.message?.spoken ?? .empty)
      }
    }
    return try orFail(dialogue.ask(question, read: answer)) { Failure($0, option: option) }
  }

  func choose(_ question: Text, among choices: [String], option: String) throws(Failure) -> Int {
    try orFail(dialogue.choose(question, among: choices)) { Failure($0, option: option) }
  }

  /// Has somebody confirm what is to be recorded.
  func confirm(_ sentence: String) throws(Failure) {
    dialogue.say(Text("To be recorded: \(sentence)", id: "Akan dicatat: \(sentence)"))
    let question = Text("Record it?", id: "Catat?")
    guard try isConfirmed(question, option: "--no-input") else { throw .declined }
  }

  /// Asks yes or no; Enter alone is a yes, unless the question is to catch a slip.
  func isConfirmed(
    _ question: Text, byDefault isYes: Bool = true, option: String
  ) throws(Failure) -> Bool {
    try orFail(dialogue.confirm(question, byDefault: isYes)) { Failure($0, option: option) }
  }
}

extension Session {
  /// Somebody to ask: where question and answer go over a terminal, and nobody said not to.
  func interview(answering format: OutputFormat) -> Interview? {
    let terminal = world.terminal
    guard terminal.isInput, terminal.isOutput, terminal.isError, format == .text,
      !common.refusesPrompts
    else { return nil }
    let dialogue = Dialogue(
      language: language, width: width, style: style, readLine: world.readLine,
      show: world.complain)
    return Interview(dialogue: dialogue, session: self)
  }
}

extension Message {
  /// Both sentences, as an objection to what was just typed.
  fileprivate var spoken: Text {
    guard let remedy else { return sentence }
    return Text(
      "\(sentence) \(remedy)", id: "\(sentence) \(remedy)")
  }
}

extension Failure {
  /// A question that got no answer.
  init(_ ending: Dialogue.Ending, option: String) {
    switch ending {
    case .interrupted:
      self.init(
        .interrupted, kind: "interrupted",
        Text("Stopped; nothing was recorded.", id: "Dihentikan; tidak ada yang dicatat."))
    case .endOfInput:
      self.init(
        .usage, kind: "inputEnded",
        Text(
          "The input ended before this was answered; nothing was recorded.",
          id: "Masukan berakhir sebelum ini dijawab; tidak ada yang dicatat."),
        remedy: Text("Say it on the line: \(option)", id: "Sebutkan pada baris perintah: \(option)")
      )
    }
  }

  static var declined: Failure {
    Failure(
      .interrupted, kind: "declined",
      Text("Declined; nothing was recorded.", id: "Tidak jadi; tidak ada yang dicatat."))
  }
}
