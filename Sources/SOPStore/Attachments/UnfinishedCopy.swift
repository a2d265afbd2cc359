import Glibc

/// A copy in `lampiran/` that is not whole yet, where the file system gives every file a name: `salinan.2893712.tmp`,
/// as ``TemporaryFile`` has it. Earlier versions wrote each as `PID-NUMBER.tmp`, which only the account that wrote
/// it could read, and left it behind when they were killed.
enum UnfinishedCopy {
  static let name = "salinan"

  /// Removes what killed commands left.
  static func sweep(in folder: borrowing Descriptor) {
    TemporaryFile.sweep(beside: name, in: folder)
    for name in (try? FilePath.names(in: folder, path: ".")) ?? [] {
      guard let writer = writer(ofEarlier: name), isGone(writer),
        FileStatus(in: folder, name)?.isRegular == true
      else { continue }
      unlinkat(folder.raw, name, 0)
    }
  }

  /// Those among the names in a folder that unfinished copies have, whether somebody writes them still or not.
  static func among(_ names: [String]) -> [String] {
    names.filter { TemporaryFile.isTemporary($0, for: name) || writer(ofEarlier: $0) != nil }
  }

  /// The process that wrote a copy of an earlier version; `nil` where the name is of no such copy.
  private static func writer(ofEarlier name: String) -> pid_t? {
    guard name.hasSuffix(".tmp") else { return nil }
    let parts = name.utf8.dropLast(4).split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }),
      let writer = pid_t(String(Substring(parts[0]))), writer > 0
    else { return nil }
    return writer
  }

  /// Earlier versions held no lock.
  private static func isGone(_ process: pid_t) -> Bool {
    kill(process, 0) != 0 && errno == ESRCH
  }
}

extension OfficeFolder {
  /// The copies of evidence that are not whole: a command was killed, or is at work. The next that keeps evidence
  /// sweeps away what it may.
  package var unfinishedCopies: [String] {
    let names = LentGroup.reaching(attachments) { (try? FilePath.names(in: attachments)) ?? [] }
    return UnfinishedCopy.among(names).map { FilePath.join(attachments, $0) }
  }
}
