import CommandLineKit
import SOPStore

/// Why a command ended otherwise than by being done.
struct Failure: Error {
  let code: ExitCode
  /// What to say; `nil` where the command has said it all.
  let message: Message?

  init(_ code: ExitCode, _ message: Message?) {
    self.code = code
    self.message = message
  }

  init(
    _ code: ExitCode, kind: String, _ sentence: Text, remedy: Text? = nil, about word: String? = nil
  ) {
    self.init(code, Message(kind: kind, sentence: sentence, remedy: remedy, word: word))
  }

  /// The same, with something else that can be done.
  func remedied(by remedy: Text) -> Failure {
    guard let message else { return self }
    return Failure(
      code, kind: message.kind, message.sentence,
      remedy: message.remedy.map { remedy + $0 } ?? remedy, about: message.word)
  }

  /// An end with this code of which everything has been said.
  static func silently(_ code: ExitCode) -> Failure { Failure(code, nil) }
}

// MARK: - From a fault to a failure

/// Does what may meet a fault; with a fault the command ends, and `failure` says how.
///
/// A command has no other way to end with a fault. It catches one itself only to do more than to pass it on: to go
/// on without what is missing, to undo something, or to give up a file that it holds.
func orFail<Fault: Error, Value: ~Copyable>(
  _ value: @autoclosure () throws(Fault) -> Value, _ failure: (Fault) -> Failure
) throws(Failure) -> Value {
  do throws(Fault) {
    return try value()
  } catch {
    throw failure(error)
  }
}

/// - Parameter missing: how the command ends where the file is not there, if that has words of its own.
func orFail<Value: ~Copyable>(
  _ value: @autoclosure () throws(FileFault) -> Value, missing: @autoclosure () -> Failure? = nil
) throws(Failure) -> Value {
  try orFail(try value()) { (fault: FileFault) in
    if case .notFound = fault, let failure = missing() { return failure }
    return Failure(fault)
  }
}

// MARK: - What is said

/// One thing to say when something does not go: what is wrong, and what to do.
struct Message: Equatable {
  /// A name for programs: `late`, `unknownRun`.
  let kind: String
  /// What is wrong, with the names and numbers.
  let sentence: Text
  /// What to do; a command that can be pasted, where that is honest.
  let remedy: Text?
  /// The word that it is about, as somebody may have typed it.
  let word: String?

  var withoutRemedy: Message { Message(kind: kind, sentence: sentence) }

  init(kind: String, sentence: Text, remedy: Text? = nil, word: String? = nil) {
    self.kind = kind
    self.sentence = sentence
    self.remedy = remedy
    self.word = word
  }
}
