/// The arguments this process was started with.
package struct ProcessArguments {
  /// The list of words as the C `main` receives it; `nil` where there is none.
  package typealias Words = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

  private let words: [[UInt8]]

  /// Takes what the system hands to the C `main`.
  ///
  /// `CommandLine.arguments` would look for the list itself, from where the environment and the stack are;
  /// where the system does not show that, or a library has moved the environment, it finds an empty one.
  package init(count: Int32, words: Words?) {
    var copies: [[UInt8]] = []
    for index in 0..<Int(count) {
      guard let start = words?[index] else { break }
      var bytes: [UInt8] = []
      var next = start
      while next.pointee != 0 {
        bytes.append(UInt8(bitPattern: next.pointee))
        next += 1
      }
      copies.append(bytes)
    }
    self.words = copies
  }

  /// What the program was called as: a path, or a name that was looked up.
  package var program: String? { words.first.flatMap { String(validating: $0, as: UTF8.self) } }

  /// The arguments after the program's name.
  ///
  /// `CommandLine.arguments` quietly replaces what is not UTF-8, and so would record a name that
  /// nobody typed; this refuses instead.
  package func read() throws(UsageError) -> [String] {
    // Linux gives a list that has nothing in it one empty word.
    guard let name = words.first, !name.isEmpty else { throw .noArguments }
    return try Self.validated(words.dropFirst())
  }

  /// The texts that `arguments` spell, which are counted from 1 in the error.
  static func validated(_ arguments: some Sequence<[UInt8]>) throws(UsageError) -> [String] {
    var texts: [String] = []
    for bytes in arguments {
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw .notUTF8(position: texts.count + 1, printable: String(printing: bytes))
      }
      texts.append(text)
    }
    return texts
  }
}
