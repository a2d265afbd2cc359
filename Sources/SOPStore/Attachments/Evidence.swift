import SOPCore

/// A file that somebody wants to attach.
package struct Evidence: Sendable, Equatable {
  /// Where it is, as it was typed.
  package let path: String
  /// What the book calls it: the path's last component.
  package var name: String { FilePath.name(of: path) }

  package init(path: String) { self.path = path }

  /// Throws where there is no such file; nothing is opened.
  package func requirePresence() throws(AttachmentFault) {
    do throws(FileFault) {
      _ = try FileStatus.named(path)
    } catch {
      throw .file(error)
    }
  }

  /// The attachment that the file would become; nothing is kept.
  package func measured() throws(AttachmentFault) -> Details.Attachment {
    attachment(of: try ContentReader(opening: path).read())
  }

  func attachment(of content: ContentReader.Content) -> Details.Attachment {
    Details.Attachment(digest: content.digest, size: content.size, name: name)
  }
}

extension Details.Attachment {
  /// Where the attachment stands in `lampiran/`: `SHA256.EXT`, the ending as in the name.
  package var fileName: String {
    fileEnding.map { "\(digest.hex).\($0)" } ?? digest.hex
  }

  /// What stands after the name's last dot, if it is 1 to 8 letters and digits; lower case.
  var fileEnding: String? {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return nil
    }
    let ending = name.utf8[dot...].dropFirst()
    guard (1...8).contains(ending.count), ending.allSatisfy(\.isASCIILetterOrDigit) else {
      return nil
    }
    return String(Substring(ending)).lowercased()
  }
}

extension UInt8 {
  fileprivate var isASCIILetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
