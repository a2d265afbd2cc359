/// The arguments this process was started with.
package enum ProcessArguments {
  /// The arguments after the program's name.
  ///
  /// `CommandLine.arguments` quietly replaces what is not UTF-8, and so would record a name that
  /// nobody typed; this refuses instead.
  package static func read() throws(UsageError) -> [String] {
    var arguments: [[UInt8]] = []
    for index in 0..<Int(CommandLine.argc) {
      guard let start = CommandLine.unsafeArgv[index] else { break }
      var bytes: [UInt8] = []
      var next = start
      while next.pointee != 0 {
        bytes.append(UInt8(bitPattern: next.pointee))
        next += 1
      }
      arguments.append(bytes)
    }
    return try validated(arguments.dropFirst())
  }

  /// The texts that `arguments` spell, which are counted from 1 in the error.
  static func validated(_ arguments: some Sequence<[UInt8]>) throws(UsageError) -> [String] {
    var texts: [String] = []
    for bytes in arguments {
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw .notUTF8(position: texts.count + 1, printable: printable(bytes))
      }
      texts.append(text)
    }
    return texts
  }

  /// The ASCII of `bytes` as it is, and every other byte as `\xHH`.
  private static func printable(_ bytes: [UInt8]) -> String {
    var text = ""
    for byte in bytes.prefix(64) {
      if (0x20..<0x7F).contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        text += "\\x" + (digits.count == 1 ? "0" + digits : digits)
      }
    }
    return bytes.count > 64 ? text + "..." : text
  }
}
