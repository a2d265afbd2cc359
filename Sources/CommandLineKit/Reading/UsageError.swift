/// Why a command line could not be read: facts only, the wording is made in `Showing`.
package enum UsageError: Error, Equatable {
  /// The process was given no list of arguments, not even its own name.
  case noArguments
  case unknownCommand(word: String, nearest: String?)
  case unknownOption(word: String, nearest: String?, command: String?)
  /// An option of some command, on a line that names none.
  case optionNeedsCommand(word: String)
  /// The line ended after the name (as typed) of an option that takes a value.
  case missingValue(name: String, Shape)
  /// What follows the name (as typed) of an option that takes a value is an option itself, or `--`.
  case optionForValue(name: String, Shape, word: String)
  /// A required argument or option is not there.
  case missingArgument(Shape)
  case unexpectedArgument(word: String)
  case unreadable(word: String, Shape)
  /// Two different values for what can have one.
  case repeated(Shape, first: String, second: String)
  case flagTakesNoValue(name: String)
  /// The argument at `position` (from 1) is not UTF-8; `printable` shows the bytes it holds.
  case notUTF8(position: Int, printable: String)
}
