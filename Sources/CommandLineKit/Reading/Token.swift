/// What the next words of a line turned out to be.
enum Token: Equatable {
  /// A flag has an empty value.
  case option(Shape, value: String)
  case positional(String)
  /// A name, as typed, that is in no vocabulary.
  case unknownOption(String)
  case fault(UsageError)
}
